package dev.storybrief.model.validation;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.finding.Messages;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;

/**
 * Validates for all validators that are not given a host's own. Hibernate Validator takes longer to start than the rest of
 * the library together, so it is started by the first brief that {@link ValidityCheck} does not accept.
 *
 * @param messages in the language of the reports
 * @param clock with which times are compared
 */
record SharedValidator(Messages messages, Clock clock) {
    private static final ValidityCheck ERRORS = new ValidityCheck(Default.class);

    /** Holds the check for warnings apart, since readers that only ask whether a brief is valid need none. */
    private static final class Warnings {
        static final ValidityCheck CHECK = new ValidityCheck(Editorial.class);
    }

    /** Holds the one validator factory of the process. */
    private static final class Factory {
        static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator())) // whatever the thread's class loader is
                .configure()
                .externalClassLoader(SharedValidator.class.getClassLoader()) // likewise for services
                .ignoreXmlConfiguration()
                .messageInterpolator(Messages.ENGLISH)
                .buildValidatorFactory();
    }

    Set<ConstraintViolation<StoryBrief>> validate(StoryBrief brief, Class<?> group) {
        boolean isEditorial = group == Editorial.class;
        // asked here, so that what the clock throws is thrown as it is; no error depends on the time
        Clock now = isEditorial ? Clock.fixed(clock.instant(), ZoneOffset.UTC) : clock;
        ClockProvider provider = () -> now;
        if ((isEditorial ? Warnings.CHECK : ERRORS).passes(brief, new NoReports(provider))) {
            return Set.of();
        }
        return Factory.FACTORY
                .usingContext()
                .messageInterpolator(messages)
                .clockProvider(provider)
                .getValidator()
                .validate(brief, group);
    }
}
