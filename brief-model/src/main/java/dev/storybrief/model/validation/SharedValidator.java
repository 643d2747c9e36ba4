package dev.storybrief.model.validation;

import dev.storybrief.model.finding.Messages;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorContext;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** Holds the one validator factory of the process: making it costs as much as validating ten thousand briefs. */
final class SharedValidator {
    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(Messages.in(java.util.Locale.ENGLISH))
            .buildValidatorFactory();

    private SharedValidator() {}

    /** {@return a validator with messages and a clock, or the system's clock} */
    static Validator with(Messages messages, @Nullable Clock clock) {
        ValidatorContext context = FACTORY.usingContext().messageInterpolator(messages);
        return (clock == null ? context : context.clockProvider(() -> clock)).getValidator();
    }
}
