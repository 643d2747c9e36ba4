package dev.storybrief.model.validation;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.shape.RecordShape;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes most valid briefs in less time than Hibernate Validator takes, by running the same constraints without
 * collecting what a report needs. It never reports anything: a brief that it does not recognize is left to Hibernate
 * Validator, which decides.
 *
 * <p>It runs the validators that the annotations of the records name. It knows what the records of a brief use of Jakarta
 * Validation, and no more: constraints that have a validator of their own, on a record, a component, or the entries of a
 * list, and {@link Valid}. Immutable.
 */
final class ValidityCheck {
    private final Class<?> group;
    private final Map<Class<?>, RecordCheck> ofRecords = new HashMap<>();
    private final RecordCheck ofBrief;

    /**
     * Makes a check.
     *
     * @param group whose constraints are checked
     */
    ValidityCheck(Class<?> group) {
        this.group = group;
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
        List<@Nullable ValueCheck> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            members.add(ofValue(component.getAnnotatedType()));
        }
        RecordCheck check = new RecordCheck(RecordShape.of(type), constraints(type.getAnnotations(), type), members);
        ofRecords.put(type, check);
        return check;
    }

    /** {@return the check of a component or of the entries of a list; {@code null} where nothing is constrained} */
    private @Nullable ValueCheck ofValue(AnnotatedType value) {
        Class<?> type = rawType(value.getType());
        List<Constraint> constraints = constraints(value.getAnnotations(), type);
        RecordCheck record = value.isAnnotationPresent(Valid.class) ? ofRecord(type) : null;
        ValueCheck entries = type == List.class
                ? ofValue(((AnnotatedParameterizedType) value).getAnnotatedActualTypeArguments()[0])
                : null;
        return constraints.isEmpty() && record == null && entries == null
                ? null
                : new ValueCheck(constraints, record, entries);
    }

    private static Class<?> rawType(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private List<Constraint> constraints(Annotation[] annotations, Class<?> constrained) {
        List<Constraint> constraints = new ArrayList<>();
        for (Annotation annotation : annotations) {
            var constraint = annotation.annotationType().getAnnotation(jakarta.validation.Constraint.class);
            if (constraint != null && isOfGroup(annotation)) {
                constraints.add(constraint(annotation, constraint.validatedBy(), constrained));
            } else if (attribute(annotation, "value") instanceof Annotation[] repeated) {
                constraints.addAll(constraints(repeated, constrained));
            }
        }
        return constraints;
    }

    private boolean isOfGroup(Annotation constraint) {
        Class<?>[] groups = (Class<?>[]) Objects.requireNonNull(attribute(constraint, "groups"));
        return groups.length == 0
                ? group == Default.class
                : Arrays.asList(groups).contains(group);
    }

    private static @Nullable Object attribute(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (NoSuchMethodException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(annotation + " cannot be read", e);
        }
    }

    private static Constraint constraint(Annotation annotation, Class<?>[] validators, Class<?> constrained) {
        for (Class<?> validator : validators) {
            if (validatedType(validator).isAssignableFrom(constrained)) {
                return validator(validator, annotation)::isValid;
            }
        }
        throw new IllegalStateException(annotation + " names no validator for " + constrained);
    }

    private static Class<?> validatedType(Class<?> validator) {
        ParameterizedType implemented = (ParameterizedType) validator.getGenericInterfaces()[0];
        return rawType(implemented.getActualTypeArguments()[1]);
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
