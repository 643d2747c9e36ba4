package dev.storybrief.model.validation;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.finding.Messages;
import jakarta.validation.ClockProvider;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/** Holds the one validator factory of the process: making it costs as much as validating ten thousand briefs. */
final class SharedValidator {
    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(Messages.in(Locale.ENGLISH))
            .buildValidatorFactory();

    private static final ValidityCheck ERRORS = new ValidityCheck(Default.class, FACTORY.getValidator());

    /** Made when it is first needed: most readers only ask whether a brief is valid. */
    private static final class Warnings {
        static final ValidityCheck CHECK = new ValidityCheck(Editorial.class, FACTORY.getValidator());
    }

    private SharedValidator() {}

    /** {@return a validator with messages and a clock} */
    static Validator with(Messages messages, ClockProvider clock) {
        return FACTORY.usingContext()
                .messageInterpolator(messages)
                .clockProvider(clock)
                .getValidator();
    }

    /** {@return whether a brief surely violates no constraint of some groups} */
    static boolean passes(StoryBrief brief, NoReports context, Class<?>... groups) {
        for (Class<?> group : groups) {
            if (!(group == Editorial.class ? Warnings.CHECK : ERRORS).passes(brief, context)) {
                return false;
            }
        }
        return true;
    }
}
