package dev.storybrief.model.constraint;

import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.text.Characters;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reports the violations of a constraint on a whole record, each at the part that breaks it. */
final class Violations {
    /** The name that Jakarta Validation gives to an entry of a list. */
    static final String LIST_ENTRY = "<list element>";

    private final ConstraintValidatorContext context;
    private boolean none = true;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** Reports the only violation of a constraint, at a member. Returns {@code false}, the validator's answer. */
    static boolean at(String member, ConstraintValidatorContext context) {
        new Violations(context).report().addPropertyNode(member).addConstraintViolation();
        return false;
    }

    static boolean sourcesAreDistinct(
            StoryBrief brief,
            Function<Source, @Nullable String> value,
            String member,
            ConstraintValidatorContext context) {
        if (brief.sources().size() < 2) {
            return true;
        }
        Violations violations = new Violations(context);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < brief.sources().size(); i++) {
            Source source = brief.sources().get(i);
            String key = source == null ? null : value.apply(source);
            if (key != null && !Characters.isBlank(key) && !seen.add(key)) {
                violations
                        .report()
                        .addPropertyNode("sources")
                        .addPropertyNode(member)
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
        return violations.none();
    }

    /** {@return whether nothing was reported} */
    boolean none() {
        return none;
    }

    ConstraintViolationBuilder report() {
        return report(context.getDefaultConstraintMessageTemplate());
    }

    private ConstraintViolationBuilder report(String template) {
        if (none) {
            context.disableDefaultConstraintViolation();
            none = false;
        }
        return context.buildConstraintViolationWithTemplate(template);
    }

    void reportEntry(String template, String insightList, int index) {
        report(template)
                .addPropertyNode("insight")
                .addPropertyNode(insightList)
                .addContainerElementNode(LIST_ENTRY, List.class, 0)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    void reportSource(int index) {
        report().addPropertyNode("sources")
                .addContainerElementNode(LIST_ENTRY, List.class, 0)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    void reportEvent(int index) {
        report().addPropertyNode("timeline")
                .addContainerElementNode(LIST_ENTRY, List.class, 0)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }
}
