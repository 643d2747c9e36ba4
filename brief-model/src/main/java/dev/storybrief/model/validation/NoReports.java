package dev.storybrief.model.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;

/**
 * Stands for the context of a validation that only asks whether a brief is valid: a validator that starts to report a
 * violation is stopped by an exception.
 *
 * @param clockProvider gives the clock with which times are compared
 */
record NoReports(ClockProvider clockProvider) implements ConstraintValidatorContext {
    @Override
    public ClockProvider getClockProvider() {
        return clockProvider;
    }

    @Override
    public void disableDefaultConstraintViolation() {
        throw violated();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        throw violated();
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
        throw violated();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw violated();
    }

    private static UnsupportedOperationException violated() {
        return new UnsupportedOperationException("violations are not reported here");
    }
}
