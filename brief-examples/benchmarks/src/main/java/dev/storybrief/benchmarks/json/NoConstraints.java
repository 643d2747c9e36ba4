package dev.storybrief.benchmarks.json;

import dev.storybrief.model.json.BriefReader;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Reports no violations, so that reading can be measured without validation. While a reader is made with it, it
 * delegates to another validator, since readers refuse one that does not know the constraints.
 */
final class NoConstraints implements Validator {
    private final Validator knowing;
    private boolean isReading;

    private NoConstraints(Validator knowing) {
        this.knowing = knowing;
    }

    static BriefReader reader() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            NoConstraints validator = new NoConstraints(factory.getValidator());
            BriefReader reader = BriefReader.builder().validator(validator).build();
            validator.isReading = true;
            return reader;
        }
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
        return isReading ? Set.of() : knowing.validate(object, groups);
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateProperty(T object, String property, Class<?>... groups) {
        return Set.of();
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateValue(
            Class<T> type, String property, Object value, Class<?>... groups) {
        return Set.of();
    }

    @Override
    public BeanDescriptor getConstraintsForClass(Class<?> type) {
        return knowing.getConstraintsForClass(type);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException("only whole briefs are validated here");
    }

    @Override
    public ExecutableValidator forExecutables() {
        throw new UnsupportedOperationException("only whole briefs are validated here");
    }
}
