package dev.storybrief.render.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes any JSON; the records see to it that there is nothing else. Takes no more stack for what is deeper. */
final class JsonValueWriter {
    private final JsonGenerator json;
    private final JsonStrings strings;
    private final Deque<Iterator<?>> open = new ArrayDeque<>();

    JsonValueWriter(JsonGenerator json, JsonStrings strings) {
        this.json = json;
        this.strings = strings;
    }

    void write(@Nullable Object value) {
        start(value);
        while (!open.isEmpty()) {
            Iterator<?> entries = open.element();
            boolean isObject = json.streamWriteContext().inObject();
            if (!entries.hasNext()) {
                open.remove();
                end(isObject);
            } else if (isObject) {
                Map.Entry<?, ?> member = (Map.Entry<?, ?>) entries.next();
                strings.writeName(String.valueOf(member.getKey()));
                start(member.getValue());
            } else {
                start(entries.next());
            }
        }
    }

    private void start(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            strings.write(text);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            open.push(mended(map).entrySet().iterator());
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            open.push(list.iterator());
        } else {
            json.writeNumber(value.toString());
        }
    }

    private void end(boolean isObject) {
        if (isObject) {
            json.writeEndObject();
        } else {
            json.writeEndArray();
        }
    }

    /** {@return members whose names UTF-8 can say; of those that it makes the same, the first, unless one was so named} */
    static Map<String, @Nullable Object> mended(Map<?, ?> members) {
        Map<String, @Nullable Object> mended = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            String given = String.valueOf(key);
            String name = JsonStrings.withoutLoneSurrogates(given);
            if (name.equals(given) || !(members.containsKey(name) || mended.containsKey(name))) {
                mended.put(name, value);
            }
        });
        return mended;
    }
}
