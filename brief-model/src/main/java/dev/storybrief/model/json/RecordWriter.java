package dev.storybrief.model.json;

import dev.storybrief.model.extension.Extensions;
import dev.storybrief.model.shape.Kind;
import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import dev.storybrief.model.text.Characters;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a record as the tokens of a JSON object, by its shape: the reverse of {@link BriefBinder}. */
final class RecordWriter {
    private final JsonGenerator json;

    RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Object record) {
        json.writeStartObject();
        RecordShape shape = RecordShape.of(record.getClass());
        @Nullable Object[] values = shape.values(record);
        for (Member member : shape.members()) {
            Object value = values[member.index()];
            if (value != null) {
                member(member, value);
            }
        }
        json.writeEndObject();
    }

    private void member(Member member, Object value) {
        if (member.kind() == Kind.EXTENSIONS) {
            extensions((Map<?, ?>) value);
        } else if (!member.isList()) {
            json.writeName(member.serializedName());
            value(member, value);
        } else if (!((List<?>) value).isEmpty()) {
            json.writeName(member.serializedName());
            list(member, (List<?>) value);
        }
    }

    private void list(Member member, List<?> list) {
        json.writeStartArray();
        for (Object entry : list) {
            if (entry == null) {
                json.writeNull();
            } else {
                value(member, entry);
            }
        }
        json.writeEndArray();
    }

    private void value(Member member, Object value) {
        switch (member.kind()) {
            case RECORD -> write(value);
            case INTEGER -> json.writeNumber((Integer) value);
            default -> string(member.format(value));
        }
    }

    private void extensions(Map<?, ?> extensions) {
        encodable(extensions).forEach((name, value) -> {
            if (name.startsWith(Extensions.PREFIX)) {
                name(name);
                anyValue(value);
            }
        });
    }

    /** Writes any JSON value. */
    void anyValue(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<String, @Nullable Object> member : encodable(map).entrySet()) {
                name(member.getKey());
                anyValue(member.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object entry : list) {
                anyValue(entry);
            }
            json.writeEndArray();
        } else {
            json.writeNumber(value.toString());
        }
    }

    private void string(String text) {
        if (Characters.firstUnsafe(text) >= 0) {
            json.writeRawValue('"' + EscapedName.escape(text) + '"');
        } else if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8); // there is nothing to escape
            json.writeRawUTF8String(utf8, 0, utf8.length);
        } else {
            json.writeString(text);
        }
    }

    private void name(String name) {
        if (Characters.firstUnsafe(name) < 0) {
            json.writeName(name);
        } else {
            json.writeName(new EscapedName(name));
        }
    }

    /**
     * {@return the members with U+FFFD for the lone surrogates of their names, which no reader takes in a name}
     *
     * <p>Where that makes two names equal, one member is kept: the one that had the name already, else the first.
     */
    private static Map<String, @Nullable Object> encodable(Map<?, ?> members) {
        Map<String, @Nullable Object> encodable = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            String given = String.valueOf(key);
            String name = Characters.withoutLoneSurrogates(given);
            if (name.equals(given) || !(members.containsKey(name) || encodable.containsKey(name))) {
                encodable.put(name, value);
            }
        });
        return encodable;
    }
}
