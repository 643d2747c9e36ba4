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
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes most valid briefs in less time than Hibernate Validator takes, by running the same constraints without
 * collecting what a report needs. It never reports anything: a brief that it does not recognize is left to Hibernate
 * Validator, which decides.
 *
 * <p>It runs the validators that the annotations of the records name. It supports only what the records use of Jakarta
 * Validation: constraints that have a validator of their own, on a record, a component, or the entries of a list, and
 * {@link Valid}. Immutable.
 */
final class ValidityCheck {
    private final Class<?> group;
    private final Check ofBrief;

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
     * @param context its methods that build violations throw a {@link RuntimeException}
     */
    boolean passes(StoryBrief brief, ConstraintValidatorContext context) {
        try {
            return ofBrief.passes(brief, context);
        } catch (RuntimeException e) {
            return false; // Hibernate Validator reports the violation, or throws the same exception
        }
    }

    private Check ofRecord(Class<?> type) {
        RecordShape shape = RecordShape.of(type);
        Check[] members = Arrays.stream(type.getRecordComponents())
                .map(component -> ofValue(component.getAnnotatedType()))
                .toArray(Check[]::new);
        Check ofWhole = all(constraints(type.getAnnotations(), type));
        return (record, context) -> {
            @Nullable Object[] values = shape.values(Objects.requireNonNull(record));
            for (int i = 0; i < values.length; i++) {
                if (!members[i].passes(values[i], context)) {
                    return false;
                }
            }
            return ofWhole.passes(record, context);
        };
    }

    /** {@return the check of a component or of the entries of a list} */
    private Check ofValue(AnnotatedType value) {
        Class<?> type = rawType(value.getType());
        List<Check> checks = constraints(value.getAnnotations(), type);
        if (value.isAnnotationPresent(Valid.class)) {
            Check ofRecord = ofRecord(type);
            checks.add((record, context) -> record == null || ofRecord.passes(record, context));
        }
        if (type == List.class) {
            Check ofEntry = ofValue(((AnnotatedParameterizedType) value).getAnnotatedActualTypeArguments()[0]);
            checks.add((list, context) -> {
                for (Object entry : list == null ? List.of() : (List<?>) list) {
                    if (!ofEntry.passes(entry, context)) {
                        return false;
                    }
                }
                return true;
            });
        }
        return all(checks);
    }

    private static Check all(List<Check> list) {
        Check[] checks = list.toArray(Check[]::new);
        return (value, context) -> {
            for (Check check : checks) {
                if (!check.passes(value, context)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Class<?> rawType(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private List<Check> constraints(Annotation[] annotations, Class<?> constrained) {
        List<Check> constraints = new ArrayList<>();
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

    private static Check constraint(Annotation annotation, Class<?>[] validators, Class<?> constrained) {
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
            throw new IllegalStateException(type + " cannot be made by a constructor without parameters", e);
        }
    }

    /** Checks a value: one constraint of it, or all, or those of what it contains. */
    private interface Check {
        boolean passes(@Nullable Object value, ConstraintValidatorContext context);
    }
}
