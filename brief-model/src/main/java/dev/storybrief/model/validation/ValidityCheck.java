package dev.storybrief.model.validation;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.shape.RecordShape;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes most valid briefs in less time than Hibernate Validator takes, by running the same constraints without
 * collecting what a report needs. It never reports anything: a brief that it does not recognize is left to Hibernate
 * Validator, which decides.
 *
 * <p>The constraints are those that Hibernate Validator found on the records, with the validators that their annotations
 * name. Immutable.
 */
final class ValidityCheck {
    private final Class<?> group;
    private final Validator metadata;
    private final Map<Class<?>, RecordCheck> ofRecords = new HashMap<>();
    private final RecordCheck ofBrief;

    /**
     * Makes a check.
     *
     * @param group whose constraints are checked
     * @param metadata describes the constraints
     */
    ValidityCheck(Class<?> group, Validator metadata) {
        this.group = group;
        this.metadata = metadata;
        ofBrief = ofRecord(StoryBrief.class);
    }

    /**
     * {@return whether a brief violates no constraint of the group; {@code false} where that is not certain}
     *
     * @param context does not take reports: its methods for that throw a {@link RuntimeException}
     */
    boolean passes(StoryBrief brief, ConstraintValidatorContext context) {
        try {
            return ofBrief.passes(brief, context);
        } catch (RuntimeException e) {
            return false; // Hibernate Validator reports the violation, or throws the same exception
        }
    }

    private RecordCheck ofRecord(Class<?> type) {
        RecordCheck known = ofRecords.get(type);
        if (known != null) {
            return known;
        }
        BeanDescriptor bean = metadata.getConstraintsForClass(type);
        List<@Nullable ValueCheck> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            PropertyDescriptor property = bean.getConstraintsForProperty(component.getName());
            members.add(property == null ? null : ofValue(property));
        }
        RecordCheck check = new RecordCheck(RecordShape.of(type), constraints(bean), members);
        ofRecords.put(type, check);
        return check;
    }

    private <D extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> @Nullable ValueCheck ofValue(
            D value) {
        List<Constraint> constraints = constraints(value);
        RecordCheck record = value.isCascaded() ? ofRecord(value.getElementClass()) : null;
        ValueCheck entries = null;
        for (ContainerElementTypeDescriptor entry : value.getConstrainedContainerElementTypes()) {
            entries = ofValue(entry);
        }
        return constraints.isEmpty() && record == null && entries == null
                ? null
                : new ValueCheck(constraints, record, entries);
    }

    private List<Constraint> constraints(ElementDescriptor element) {
        List<Constraint> constraints = new ArrayList<>();
        for (ConstraintDescriptor<?> constraint :
                element.findConstraints().unorderedAndMatchingGroups(group).getConstraintDescriptors()) {
            constraints.addAll(constraint(constraint, element.getElementClass()));
        }
        return constraints;
    }

    /** {@return what a constraint checks: its own validator, the constraints that it is composed of, or both} */
    private static List<Constraint> constraint(ConstraintDescriptor<?> described, Class<?> type) {
        Annotation annotation = described.getAnnotation();
        if (annotation instanceof Size size) {
            return List.of(
                    (value, context) -> value == null || isWithin(((List<?>) value).size(), size.min(), size.max()));
        }
        if (annotation instanceof Min min) {
            return List.of((value, context) -> value == null || isWithin((Integer) value, min.value(), Long.MAX_VALUE));
        }
        if (annotation instanceof Max max) {
            return List.of((value, context) -> value == null || isWithin((Integer) value, Long.MIN_VALUE, max.value()));
        }
        List<Constraint> constraints = new ArrayList<>();
        described.getConstraintValidatorClasses().stream()
                .filter(validator -> validatedType(validator).isAssignableFrom(type))
                .forEach(validator -> constraints.add(validator(validator, annotation)::isValid));
        described.getComposingConstraints().forEach(part -> constraints.addAll(constraint(part, type)));
        if (constraints.isEmpty()) {
            throw new IllegalStateException("no validator of " + annotation + " is known for " + type);
        }
        return constraints;
    }

    private static boolean isWithin(long value, long min, long max) {
        return value >= min && value <= max;
    }

    private static Class<?> validatedType(Class<?> validator) {
        ParameterizedType implemented = (ParameterizedType) validator.getGenericInterfaces()[0];
        return (Class<?>) implemented.getActualTypeArguments()[1];
    }

    @SuppressWarnings("unchecked") // the annotation names the validator, and the validator the types that it validates
    private static ConstraintValidator<Annotation, @Nullable Object> validator(Class<?> type, Annotation annotation) {
        try {
            var validator = (ConstraintValidator<Annotation, @Nullable Object>)
                    type.getDeclaredConstructor().newInstance();
            validator.initialize(annotation);
            return validator;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no public constructor without parameters", e);
        }
    }

    /** Checks one constraint of a value. */
    private interface Constraint {
        boolean passes(@Nullable Object value, ConstraintValidatorContext context);
    }

    private static boolean pass(
            List<Constraint> constraints, @Nullable Object value, ConstraintValidatorContext context) {
        for (int i = 0; i < constraints.size(); i++) {
            if (!constraints.get(i).passes(value, context)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks a record.
     *
     * @param members one for each component; {@code null} where nothing is constrained
     */
    private record RecordCheck(RecordShape shape, List<Constraint> constraints, List<@Nullable ValueCheck> members) {
        boolean passes(Object record, ConstraintValidatorContext context) {
            @Nullable Object[] values = shape.values(record);
            for (int i = 0; i < values.length; i++) {
                ValueCheck member = members.get(i);
                if (member != null && !member.passes(values[i], context)) {
                    return false;
                }
            }
            return pass(constraints, record, context);
        }
    }

    /**
     * Checks a value of a record, or an entry of its list.
     *
     * @param record checks the value if it is a record
     * @param entries checks the entries of the value if it is a list
     */
    private record ValueCheck(
            List<Constraint> constraints,
            @Nullable RecordCheck record,
            @Nullable ValueCheck entries) {
        boolean passes(@Nullable Object value, ConstraintValidatorContext context) {
            if (!pass(constraints, value, context)) {
                return false;
            }
            if (value == null) {
                return true;
            }
            if (record != null) {
                return record.passes(value, context);
            }
            if (entries != null) {
                for (Object entry : (List<?>) value) {
                    if (!entries.passes(entry, context)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
