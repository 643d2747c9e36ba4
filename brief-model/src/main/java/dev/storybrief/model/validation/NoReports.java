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
        throw new Violated();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        throw new Violated();
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
        throw new Violated();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new Violated();
    }

    /** Ends a check. It has no stack trace, which would take longer to make than the check takes. */
    private static final class Violated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Violated() {
            super("the brief is not valid", null, false, false);
        }
    }
}
