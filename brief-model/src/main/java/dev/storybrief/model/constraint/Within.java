package dev.storybrief.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bounds a number: {@code out-of-range}. */
@Documented
@Min(0)
@Max(0)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Within {
    /** {@return the least number allowed} */
    @OverridesAttribute(constraint = Min.class, name = "value")
    long min();

    /** {@return the greatest number allowed} */
    @OverridesAttribute(constraint = Max.class, name = "value")
    long max();

    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.out-of-range}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};
}
