package dev.storybrief.model.validation;

import dev.storybrief.model.Insight;
import dev.storybrief.model.Original;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the validator of a host runs the constraints of a brief: one that does not would find every brief valid. It
 * validates an invalid brief, so that the adapters and proxies of a framework are judged by the validator behind them.
 */
final class HostValidator {
    private static final String UNSAFE_TEXT = "{dev.storybrief.unsafe-text}";

    /** Breaks a single constraint, of a text in a list, so that a validator that stops at the first violation reports it. */
    private static final StoryBrief INVALID = StoryBrief.builder()
            .id("a")
            .language("en")
            .headline("a")
            .original(Original.of("https://a.example/", "a"))
            .collectedAt(Instant.EPOCH)
            .tldr(Tldr.builder().whatChanged("a").whyItMatters("a").build())
            .insight(Insight.builder().takeaway("a\u0007").build())
            .build();

    private HostValidator() {}

    /**
     * {@return the validator}
     *
     * @throws IllegalArgumentException if it does not run the constraints of a brief
     */
    static Validator checked(Validator validator) {
        if (!knowsBriefs(validator)) {
            throw new IllegalArgumentException(
                    "validator does not know the constraints of " + StoryBrief.class.getName()
                            + ", so that every brief would be valid: let the framework that made it scan the jar of brief-model,"
                            + " which has an index for that (META-INF/jandex.idx), or set no validator");
        }
        RuntimeException failure = null;
        boolean isRun = false;
        try {
            isRun = findsUnsafeText(validator);
        } catch (RuntimeException e) {
            failure = e;
        }
        if (!isRun) {
            throw new IllegalArgumentException(
                    "validator does not run the constraints of " + StoryBrief.class.getName()
                            + ", which are written for Hibernate Validator: set one of Hibernate Validator, or none",
                    failure);
        }
        return validator;
    }

    private static boolean knowsBriefs(Validator validator) {
        @Nullable BeanDescriptor descriptor;
        try {
            descriptor = validator.getConstraintsForClass(StoryBrief.class);
        } catch (RuntimeException e) {
            return false;
        }
        return descriptor != null && descriptor.isBeanConstrained();
    }

    private static boolean findsUnsafeText(Validator validator) {
        Set<ConstraintViolation<StoryBrief>> violations = validator.validate(INVALID);
        return violations.stream()
                .anyMatch(violation -> violation.getMessageTemplate().equals(UNSAFE_TEXT));
    }
}
