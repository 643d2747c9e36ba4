package dev.storybrief.model.constraint;

import dev.storybrief.model.report.ProblemCode;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.time.Clock;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reports the violations of a rule of a brief, each at the value that breaks the rule. */
final class Violations {
    /** The name that Jakarta Validation gives to an entry of a list. */
    private static final String LIST_ENTRY = "<list element>";

    private final ConstraintValidatorContext context;
    private int reported;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** {@return whether nothing was reported} */
    boolean none() {
        return reported == 0;
    }

    /** {@return the clock of the validator} */
    Clock clock() {
        return context.getClockProvider().getClock();
    }

    /** Sets a parameter of the messages reported after it. */
    Violations with(String parameter, Object value) {
        context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter(parameter, value);
        return this;
    }

    /**
     * Reports a violation.
     *
     * @param place the names of members, and after the name of a list the index of its entry, from the brief
     */
    void report(ProblemCode code, Object... place) {
        report("{dev.storybrief." + code.key() + "}", place);
    }

    /** Reports a violation under a variant of the message of a code, unless there are too many already. */
    void report(String template, Object... place) {
        if (reported == BriefRules.MAX_VIOLATIONS) {
            return;
        }
        reported++;
        context.disableDefaultConstraintViolation();
        NodeBuilderCustomizableContext member =
                context.buildConstraintViolationWithTemplate(template).addPropertyNode((String) place[0]);
        NodeBuilderDefinedContext memberOfEntry = null;
        for (int i = 1; i < place.length; i++) {
            if (place[i] instanceof String name) {
                member = memberOfEntry == null ? member.addPropertyNode(name) : memberOfEntry.addPropertyNode(name);
                memberOfEntry = place[i - 1] instanceof Integer index
                        ? member.inIterable().atIndex(index)
                        : null;
            }
        }
        if (place[place.length - 1] instanceof Integer index) {
            (memberOfEntry == null
                            ? member.addContainerElementNode(LIST_ENTRY, List.class, 0)
                            : memberOfEntry.addContainerElementNode(LIST_ENTRY, List.class, 0))
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        } else if (memberOfEntry == null) {
            member.addConstraintViolation();
        } else {
            memberOfEntry.addConstraintViolation();
        }
    }
}
