package dev.storybrief.model.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.storybrief.model.Likelihood;
import dev.storybrief.model.Origin;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Status;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.text.Rfc3339;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Describes one member of a record.
 *
 * @param index its place among the components, from 0
 * @param serializedName its name in JSON, encoded once
 * @param isList whether it is a list of values of its kind
 * @param kind what its value, or each entry of its list, is in JSON
 * @param shape the shape of its objects, for records
 * @param choices its values by their strings in JSON, for closed lists
 */
public record Member(
        int index,
        SerializableString serializedName,
        boolean isList,
        Kind kind,
        @Nullable RecordShape shape,
        Map<String, Object> choices) {

    static Member of(int index, RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        String name = property == null ? component.getName() : property.value();
        boolean isList = component.getType() == List.class;
        Class<?> type = isList
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        RecordShape shape = type.isRecord() ? RecordShape.of(type) : null;
        Map<String, Object> choices = type.isEnum() ? choices(type.getEnumConstants()) : Map.of();
        return new Member(index, new SerializedString(name), isList, Kind.of(type), shape, choices);
    }

    private static Map<String, Object> choices(Object[] values) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(Member::key, value -> value));
    }

    private static String key(Object choice) {
        if (choice instanceof Status status) {
            return status.key();
        }
        return choice instanceof Likelihood likelihood ? likelihood.key() : ((Origin) choice).key();
    }

    /** {@return its name in JSON} */
    public String name() {
        return serializedName.getValue();
    }

    /** {@return the strings that it may be, for closed lists} */
    public String allowed() {
        return String.join(", ", new TreeSet<>(choices.keySet()));
    }

    /** {@return whether it is a list of ids of sources} */
    public boolean isCitations() {
        return name().equals("citations");
    }

    /** {@return whether it, or something in it, cites sources} */
    public boolean cites() {
        return isCitations() || (shape != null && shape.cites());
    }

    /**
     * {@return the value that a string of JSON stands for, or {@code null} where it stands for none}
     *
     * @param text for a kind that is a string
     */
    public @Nullable Object parse(String text) {
        return switch (kind) {
            case CHOICE -> choices.get(text);
            case TIMESTAMP -> Rfc3339.parse(text);
            case PARTIAL_DATE -> partialDate(text);
            case ADDRESS -> WebAddress.of(text);
            default -> text;
        };
    }

    private static @Nullable PartialDate partialDate(String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * {@return the string of JSON that stands for a value: the reverse of {@link #parse}}
     *
     * @param value of a kind that is a string
     */
    public String format(Object value) {
        return switch (kind) {
            case CHOICE -> key(value);
            case TIMESTAMP -> Rfc3339.format((Instant) value);
            case ADDRESS -> ((WebAddress) value).text();
            default -> value.toString();
        };
    }
}
