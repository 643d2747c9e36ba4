package dev.storybrief.model.validation;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.finding.Findings;
import dev.storybrief.model.finding.Messages;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.InvalidBriefException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Validates briefs that were built in Java, and reports every problem at once, with its place as a JSON Pointer.
 *
 * <p>A brief without violations is usually recognized by a check of the same constraints; Hibernate Validator validates all
 * others.
 *
 * <p>Immutable and safe to share among threads. Validators that are not given a host's own share one {@code
 * ValidatorFactory}, which is made for the first brief with a violation. That brief takes some hundred milliseconds longer
 * than the next ones.
 */
public final class BriefValidator {
    private final Validation validation;
    private final boolean isEditorial;
    private final int maxProblems;

    private BriefValidator(Builder builder) {
        if (builder.validator == null) {
            Clock clock = builder.clock == null ? Clock.systemUTC() : builder.clock;
            validation = new SharedValidator(Messages.in(builder.locale), clock)::validate;
        } else {
            validation = HostValidator.checked(builder.validator)::validate;
        }
        isEditorial = builder.editorial;
        maxProblems = builder.maxProblems;
    }

    /** {@return a validator with every option at its default} */
    public static BriefValidator create() {
        return builder().build();
    }

    /** {@return a builder with every option at its default} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the problems that a host's own {@code Validator} found, with its messages}
     *
     * <p>Violations of constraints that are not a brief's are left out. Pointers start at the brief where it is validated
     * by itself or as a parameter of a method of any class. They start at the bean where a bean holds the brief.
     *
     * @param violations of a whole brief, from one validation or several with different groups, or from the validation of
     *     a method, such as those of a {@code ConstraintViolationException}; a validator that fails fast has to validate the
     *     group {@code Default} by itself, or it may stop at a warning
     */
    public static BriefReport report(Collection<? extends ConstraintViolation<?>> violations) {
        return report(violations, Integer.MAX_VALUE);
    }

    private static BriefReport report(Collection<? extends ConstraintViolation<?>> violations, int maxProblems) {
        return violations.isEmpty()
                ? BriefReport.CLEAN
                : new Findings(maxProblems, Messages.ENGLISH) // none is used: violations have theirs
                        .addViolations(violations, null)
                        .report(null);
    }

    /**
     * {@return what is wrong with a brief}
     *
     * @param brief in any state
     */
    public BriefReport validate(StoryBrief brief) {
        // apart: of both groups at once, a validator that fails fast could report a warning alone
        Set<ConstraintViolation<StoryBrief>> all = new LinkedHashSet<>(violations(brief, Default.class));
        all.addAll(violations(brief, Editorial.class));
        return report(all, maxProblems);
    }

    /**
     * Makes sure that a brief is valid; warnings are allowed.
     *
     * @param brief in any state
     * @return the same brief
     * @throws InvalidBriefException if the brief has errors
     */
    public StoryBrief requireValid(StoryBrief brief) {
        BriefReport report = validate(brief);
        if (!report.isValid()) {
            throw new InvalidBriefException(report);
        }
        return brief;
    }

    /**
     * {@return the violations that the constraints of the records report, as Jakarta Validation has them}
     *
     * @param brief in any state
     * @param group {@link Default} for errors, or {@link Editorial} for warnings, of which there are none where {@link
     *     Builder#editorial} is off
     * @throws IllegalArgumentException if it is another group
     */
    public Set<ConstraintViolation<StoryBrief>> violations(StoryBrief brief, Class<?> group) {
        Objects.requireNonNull(brief, "brief");
        if (group != Default.class && group != Editorial.class) {
            throw new IllegalArgumentException("group is " + group + "; give Default.class or Editorial.class");
        }
        return group == Editorial.class && !isEditorial ? Set.of() : validation.validate(brief, group);
    }

    /** Validates as {@link Validator#validate} does. */
    private interface Validation {
        Set<ConstraintViolation<StoryBrief>> validate(StoryBrief brief, Class<?> group);
    }

    /** Builds a {@link BriefValidator}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable Validator validator;
        private @Nullable Clock clock;
        private Locale locale = Locale.ENGLISH;
        private boolean editorial = true;
        private int maxProblems = 1000;

        private Builder() {}

        /**
         * Sets the validator that runs the constraints, such as the one of a host's framework. Its messages are used as
         * they come; {@link #locale} has no effect on them. Its clock is that of its {@code ClockProvider}.
         *
         * @param validator of Hibernate Validator, also within an adapter or proxy of a framework; it has to know the
         *     records of {@code dev.storybrief.model}, which {@link #build} makes sure of
         * @return this builder
         */
        public Builder validator(Validator validator) {
            this.validator = Objects.requireNonNull(validator, "validator");
            return this;
        }

        /**
         * Sets the language of the messages. English and German are complete; another language needs a resource bundle
         * {@code ContributorValidationMessages_xx}, and is English without it. Default: English.
         *
         * @param locale the language
         * @return this builder
         */
        public Builder locale(Locale locale) {
            this.locale = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /**
         * Sets the clock with which times are compared for {@code collected-in-future}. Default: the system's.
         *
         * @param clock the clock, asked when warnings are looked for; what it throws is thrown as it is
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets whether the editorial group is checked, that is, whether there are warnings. Default: yes.
         *
         * @param editorial whether it is
         * @return this builder
         */
        public Builder editorial(boolean editorial) {
            this.editorial = editorial;
            return this;
        }

        /**
         * Sets how many problems are reported at most. Default: 1000. Of one rule about the whole of a brief, such as that each
         * citation is of a source, no more than 1,001 are found; a report with so many is {@linkplain BriefReport#truncated()
         * truncated}.
         *
         * @param maxProblems at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxProblems(int maxProblems) {
            if (maxProblems < 1) {
                throw new IllegalArgumentException("maxProblems is " + maxProblems + "; set at least 1");
            }
            this.maxProblems = maxProblems;
            return this;
        }

        /**
         * {@return the validator}
         *
         * @throws IllegalArgumentException if a host's own validator was set that does not know the records of
         *     {@code dev.storybrief.model}, or is not of Hibernate Validator
         * @throws IllegalStateException if both a host's own validator and a clock were set
         */
        public BriefValidator build() {
            if (validator != null && clock != null) {
                throw new IllegalStateException(
                        "clock has no effect on a validator that was set: set the clockProvider of its factory instead");
            }
            return new BriefValidator(this);
        }
    }
}
