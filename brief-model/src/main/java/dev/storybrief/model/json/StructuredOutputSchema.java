package dev.storybrief.model.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Rewrites the JSON Schema of a brief in the subset that the structured output of a vendor takes. Each part but
 * the list of citations is written where it is used. A list is always required, since an empty one means the same as none.
 */
final class StructuredOutputSchema {
    private static final JsonFactory FACTORY = JsonText.factory(1 << 20, 32);
    private static final String RULE_OF_TEXTS = " Texts are plain, in one paragraph, never markup.";
    private static final String TEXT = "#/$defs/Text";
    private static final String CITATIONS = "citations";

    private final Map<?, ?> full = parse(BriefSchema.json());
    private final Vendor vendor;
    private final @Nullable List<String> sourceIds;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /**
     * Makes a schema, to be written once.
     *
     * @param sourceIds what citations may be, or {@code null} for any id
     */
    StructuredOutputSchema(Vendor vendor, @Nullable List<String> sourceIds) {
        this.vendor = vendor;
        this.sourceIds = sourceIds;
    }

    private static Map<?, ?> parse(String json) {
        JsonText text = JsonText.of(json);
        try (JsonParser parser = text.parser(FACTORY)) {
            parser.nextToken();
            AnyValue value = new AnyValue(text, parser, () -> {}, () -> {});
            return (Map<?, ?>) Objects.requireNonNull(value.read());
        }
    }

    /** {@return the schema, in one line, of a brief without some of its members} */
    String without(Set<String> members) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        if (vendor.isStrict()) {
            schema.put("$schema", full.get("$schema"));
        }
        schema.put("description", full.get("description") + RULE_OF_TEXTS);
        schema.put("type", "object");
        Set<String> leftOut = new HashSet<>(members);
        leftOut.addAll(vendor.hostMembers());
        addMembers(full, leftOut, schema);
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        return write(schema);
    }

    private static String write(Map<String, @Nullable Object> schema) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            new RecordWriter(generator).anyValue(schema);
        }
        return json.toString(StandardCharsets.UTF_8);
    }

    /** Adds the members of a record: an optional one may be null, or be left out if the vendor takes no unions. */
    private void addMembers(Map<?, ?> record, Set<String> leftOut, Map<String, @Nullable Object> schema) {
        boolean citesNothing = sourceIds != null && sourceIds.isEmpty();
        List<?> required = record.get("required") instanceof List<?> names ? names : List.of();
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> always = new ArrayList<>();
        for (Map.Entry<?, ?> member : objectAt(record, "properties").entrySet()) {
            String name = (String) member.getKey();
            Map<?, ?> value = (Map<?, ?>) Objects.requireNonNull(member.getValue());
            if (leftOut.contains(name) || (name.equals(CITATIONS) && citesNothing)) {
                continue;
            }
            boolean isOptional = !required.contains(name) && !value.containsKey("items");
            boolean isNullable = isOptional && vendor.isStrict();
            if (isNullable || !isOptional) {
                always.add(name);
            }
            properties.put(name, name.equals(CITATIONS) ? citations(value) : value(value, isNullable));
        }
        schema.put("properties", properties);
        schema.put("required", always);
        if (vendor.isStrict()) {
            schema.put("additionalProperties", false);
        }
    }

    /** {@return a list of ids; where only some can be cited, it is defined once if the vendor takes references} */
    private Map<String, @Nullable Object> citations(Map<?, ?> list) {
        Map<String, @Nullable Object> citations = value(list, false);
        if (sourceIds == null) {
            return citations;
        }
        Map<String, Object> id = new LinkedHashMap<>();
        id.put("type", "string");
        id.put("enum", sourceIds);
        citations.put("items", id);
        if (!vendor.isStrict()) {
            return citations;
        }
        definitions.put(CITATIONS, citations);
        return Map.of("$ref", "#/$defs/" + CITATIONS);
    }

    /** {@return the schema of a member or an entry, whose type stands in it or in a definition} */
    private Map<String, @Nullable Object> value(Map<?, ?> value, boolean isNullable) {
        Map<?, ?> choice = value.get("anyOf") instanceof List<?> choices ? (Map<?, ?>) first(choices) : value;
        if (!(choice.get("$ref") instanceof String reference)) {
            return typed(text(value, "description"), value, isNullable);
        }
        Map<?, ?> type = objectAt(objectAt(full, "$defs"), reference.substring("#/$defs/".length()));
        boolean hasRule = type.containsKey("pattern") && !reference.equals(TEXT);
        String rule = hasRule ? " " + text(type, "description") : "";
        return typed((text(value, "description") + rule).strip(), type, isNullable);
    }

    private Map<String, @Nullable Object> typed(String description, Map<?, ?> type, boolean isNullable) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        Object name = type.get("type") instanceof List<?> types ? first(types) : text(type, "type");
        schema.put("type", isNullable ? List.of(name, "null") : name);
        if (type.get("enum") instanceof List<?> choices) {
            List<@Nullable Object> values = new ArrayList<>(choices);
            if (isNullable) {
                values.add(null);
            }
            schema.put("enum", values);
        }
        if (type.containsKey("items")) {
            schema.put("items", value(objectAt(type, "items"), false));
        }
        if (type.containsKey("properties")) {
            addMembers(type, Set.of(), schema);
        }
        return schema;
    }

    private static Map<?, ?> objectAt(Map<?, ?> object, String name) {
        return (Map<?, ?>) Objects.requireNonNull(object.get(name), name);
    }

    private static String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }

    private static Object first(List<?> list) {
        return Objects.requireNonNull(list.get(0));
    }
}
