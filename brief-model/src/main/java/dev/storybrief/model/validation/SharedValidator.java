package dev.storybrief.model.validation;

import dev.storybrief.model.finding.Messages;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;

/** Holds the one validator factory of the process: making it costs as much as validating ten thousand briefs. */
final class SharedValidator {
    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(Messages.in(java.util.Locale.ENGLISH))
            .buildValidatorFactory();

    private SharedValidator() {}

    static Validator speaking(Messages messages) {
        return FACTORY.usingContext().messageInterpolator(messages).getValidator();
    }
}
