package dev.storybrief.model.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.storybrief.model.Likelihood;
import dev.storybrief.model.Origin;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Status;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Describes one member of a record.
 *
 * @param index its place among the components
 * @param name its name in JSON
 * @param isList whether it is a list of what {@code kind} says
 * @param kind what it takes
 * @param shape what its objects look like, for records
 * @param choices its values by their names in JSON, for closed lists
 */
public record Member(
        int index,
        String name,
        boolean isList,
        Kind kind,
        @Nullable RecordShape shape,
        Map<String, Object> choices) {

    private static final Map<String, Object> STATUS = choices(Status.values(), Status::key);
    private static final Map<String, Object> LIKELIHOOD = choices(Likelihood.values(), Likelihood::key);
    private static final Map<String, Object> ORIGIN = choices(Origin.values(), Origin::key);

    static Member of(int index, RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        String name = property == null ? component.getName() : property.value();
        boolean isList = component.getType() == List.class;
        Class<?> type = isList
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        if (type.isRecord()) {
            return new Member(index, name, isList, Kind.RECORD, RecordShape.of(type), Map.of());
        }
        if (type == Status.class) {
            return new Member(index, name, isList, Kind.CHOICE, null, STATUS);
        }
        if (type == Likelihood.class) {
            return new Member(index, name, isList, Kind.CHOICE, null, LIKELIHOOD);
        }
        if (type == Origin.class) {
            return new Member(index, name, isList, Kind.CHOICE, null, ORIGIN);
        }
        return new Member(index, name, isList, plainKind(type), null, Map.of());
    }

    private static Kind plainKind(Class<?> type) {
        if (type == String.class) {
            return Kind.STRING;
        }
        if (type == Instant.class) {
            return Kind.TIMESTAMP;
        }
        if (type == PartialDate.class) {
            return Kind.PARTIAL_DATE;
        }
        if (type == Integer.class) {
            return Kind.INTEGER;
        }
        if (type == Map.class) {
            return Kind.EXTENSIONS;
        }
        throw new IllegalArgumentException("no kind of member is a " + type.getName() + "; add one");
    }

    private static <E> Map<String, Object> choices(E[] values, Function<E, String> key) {
        return new TreeMap<>(Arrays.stream(values).collect(Collectors.toMap(key, value -> value)));
    }

    /** {@return the names of its values, for closed lists} */
    public String allowed() {
        return String.join(", ", choices.keySet());
    }

    /** {@return whether it, or something in it, cites sources} */
    public boolean cites() {
        return name.equals("citations") || (shape != null && shape.cites());
    }
}
