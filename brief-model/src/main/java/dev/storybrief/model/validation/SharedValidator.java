package dev.storybrief.model.validation;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.finding.Messages;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * Validates for all validators that are not given a host's own. Hibernate Validator takes longer to start than the rest of
 * the library together, so it is started by the first brief that {@link ValidityCheck} does not accept.
 */
final class SharedValidator {
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

    private final Messages messages;
    private final ClockProvider clock;
    private @Nullable Validator validator;

    /**
     * Makes a validator.
     *
     * @param messages in the language of the reports
     * @param clock with which times are compared
     */
    SharedValidator(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = () -> clock;
    }

    Set<ConstraintViolation<StoryBrief>> validate(StoryBrief brief, Class<?> group) {
        ValidityCheck check = group == Editorial.class ? Warnings.CHECK : ERRORS;
        if (check.passes(brief, new NoReports(clock))) {
            return Set.of();
        }
        try {
            return validator().validate(brief, group);
        } catch (ValidationException e) {
            // what a constraint throws, such as the host's clock, is its cause
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
    }

    private synchronized Validator validator() {
        if (validator == null) {
            validator = Factory.FACTORY
                    .usingContext()
                    .messageInterpolator(messages)
                    .clockProvider(clock)
                    .getValidator();
        }
        return validator;
    }
}
