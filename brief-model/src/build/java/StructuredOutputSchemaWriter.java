import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites the JSON Schema of a brief in the strict subset that structured-output interfaces of language models take:
 * every property required, optional ones nullable, nothing beside them, and only the keywords that all of them know.
 * The reader still checks what that subset cannot express. Run by the build.
 *
 * <p>Arguments: the file to write, and the file of the whole schema.
 */
public final class StructuredOutputSchemaWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode full;

    private StructuredOutputSchemaWriter(ObjectNode full) {
        this.full = full;
    }

    public static void main(String[] args) throws IOException {
        ObjectNode full = (ObjectNode) JsonMapper.shared().readTree(Files.readString(Path.of(args[1])));
        ObjectNode schema = new StructuredOutputSchemaWriter(full).schema();
        Files.writeString(Path.of(args[0]), schema.toPrettyString().replace("\r\n", "\n") + "\n");
    }

    private ObjectNode schema() {
        ObjectNode schema = strict(full);
        ObjectNode definitions = schema.putObject("$defs");
        full.get("$defs").properties().stream()
                .filter(definition -> definition.getValue().has("properties"))
                .forEach(definition -> definitions.set(definition.getKey(), strict(definition.getValue())));
        return schema;
    }

    private ObjectNode strict(JsonNode node) {
        ObjectNode strict = JSON.objectNode();
        copy(node, strict, "title", "description");
        if (node.has("anyOf")) {
            return nullable(strict(node.get("anyOf").get(0)), strict);
        }
        if (node.has("$ref")) {
            return reference(node, strict);
        }
        copy(node, strict, "type", "enum");
        if (node.has("items")) {
            strict.set("items", strict(node.get("items")));
        }
        if (node.has("properties")) {
            ObjectNode properties = strict.putObject("properties");
            ArrayNode required = JSON.arrayNode();
            node.get("properties").properties().stream()
                    .filter(property -> !property.getKey().startsWith("$"))
                    .forEach(property -> {
                        properties.set(property.getKey(), strict(property.getValue()));
                        required.add(property.getKey());
                    });
            strict.set("required", required);
            strict.put("additionalProperties", false);
        }
        return strict;
    }

    /** Puts nothing beside a reference, which some interfaces refuse, and writes strings where they are used. */
    private ObjectNode reference(JsonNode node, ObjectNode strict) {
        JsonNode target = full.at(node.get("$ref").asString().substring(1));
        if (!target.has("properties")) {
            copy(target, strict, "type", "enum");
            String own = strict.path("description").asString("");
            String rule = target.get("description").asString();
            boolean saysAll = !own.isEmpty() && target.has("enum");
            return strict.put("description", saysAll ? own : (own + " " + rule).strip());
        }
        ObjectNode reference = JSON.objectNode().put("$ref", node.get("$ref").asString());
        if (strict.isEmpty()) {
            return reference;
        }
        strict.putArray("anyOf").add(reference);
        return strict;
    }

    private static ObjectNode nullable(ObjectNode schema, ObjectNode strict) {
        if (schema.has("description")) {
            String own = strict.path("description").asString("");
            strict.put("description", (own + " " + schema.remove("description").asString()).strip());
        }
        strict.putArray("anyOf").add(schema).addObject().put("type", "null");
        return strict;
    }

    private static void copy(JsonNode from, ObjectNode to, String... keywords) {
        for (String keyword : keywords) {
            if (from.has(keyword)) {
                to.set(keyword, from.get(keyword));
            }
        }
    }
}
