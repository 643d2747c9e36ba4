package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.storybrief.model.StoryBrief;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class StructuredOutputSchemaTest {
    private static final Set<String> KEYWORDS = Set.of(
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "anyOf",
            "$defs",
            "$ref",
            "description",
            "title");
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNode JSON = MAPPER.readTree(BriefSchema.structuredOutput());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(BriefSchema.structuredOutput());

    @Test
    void no_keyword_but_the_commonly_supported_ones_is_used() {
        assertThat(keywords(JSON)).isSubsetOf(KEYWORDS);
    }

    private static Set<String> keywords(JsonNode schema) {
        Set<String> keywords = new HashSet<>(schema.propertyNames());
        for (String parts : List.of("properties", "$defs", "anyOf")) {
            schema.path(parts).forEach(part -> keywords.addAll(keywords(part)));
        }
        if (schema.has("items")) {
            keywords.addAll(keywords(schema.get("items")));
        }
        return keywords;
    }

    @Test
    void every_property_is_required_and_nothing_else_is_allowed() {
        List<JsonNode> objects = JSON.findParents("properties");
        assertThat(objects).hasSizeGreaterThan(10);
        for (JsonNode object : objects) {
            assertThat(object.get("required").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(object.get("properties").propertyNames());
            assertThat(object.get("additionalProperties")).isEqualTo(MAPPER.readTree("false"));
            assertThat(object.get("type").asString()).isEqualTo("object");
            assertThat(object.get("properties").propertyNames())
                    .noneMatch(name -> name.startsWith("_") || name.startsWith("$"));
        }
        assertThat(JSON.get("type").asString()).isEqualTo("object");
    }

    @Test
    void optional_members_are_nullable_and_required_ones_are_not() {
        JsonNode full = MAPPER.readTree(BriefSchema.json());
        assertNullable(full, JSON);
        JSON.get("$defs")
                .properties()
                .forEach(type -> assertNullable(full.at("/$defs/" + type.getKey()), type.getValue()));
    }

    private static void assertNullable(JsonNode full, JsonNode strict) {
        Set<String> required = new HashSet<>();
        full.path("required").forEach(name -> required.add(name.asString()));
        strict.get("properties")
                .properties()
                .forEach(member -> assertThat(takesNull(member.getValue()))
                        .as(member.getKey())
                        .isEqualTo(!required.contains(member.getKey())));
    }

    private static boolean takesNull(JsonNode schema) {
        return schema.path("type")
                        .valueStream()
                        .anyMatch(type -> type.asString().equals("null"))
                || schema.path("type").asString("").equals("null")
                || schema.path("anyOf").valueStream().anyMatch(StructuredOutputSchemaTest::takesNull);
    }

    @Test
    void reference_stands_alone() {
        for (JsonNode referring : JSON.findParents("$ref")) {
            assertThat(referring.propertyNames()).containsExactly("$ref");
            assertThat(JSON.at(referring.get("$ref").asString().substring(1)).isObject())
                    .isTrue();
        }
    }

    @Test
    void objects_and_lists_are_nested_at_most_five_levels_deep() {
        assertThat(depth(JSON)).isEqualTo(5);
    }

    private static int depth(JsonNode schema) {
        int below = 0;
        for (JsonNode part : schema.path("anyOf")) {
            below = Math.max(below, depth(part));
        }
        if (schema.has("$ref")) {
            below = Math.max(below, depth(JSON.at(schema.get("$ref").asString().substring(1))));
        }
        for (JsonNode part : schema.path("properties")) {
            below = Math.max(below, 1 + depth(part));
        }
        return schema.has("items") ? Math.max(below, 1 + depth(schema.get("items"))) : below;
    }

    @Test
    void every_sample_with_null_for_what_it_lacks_is_valid_and_read_as_the_same_brief() {
        for (String sample : Samples.all()) {
            ObjectNode brief = (ObjectNode) MAPPER.readTree(sample);
            brief.remove(brief.propertyNames().stream()
                    .filter(name -> name.startsWith("_") || name.startsWith("$"))
                    .toList());
            StoryBrief expected = BriefReader.create().read(brief.toString()).orElseThrow();
            fill(brief, JSON);
            assertThat(SCHEMA.validate(brief)).isEmpty();
            assertThat(BriefReader.create().read(brief.toString()).orElseThrow())
                    .isEqualTo(expected);
        }
    }

    private static void fill(JsonNode value, JsonNode schema) {
        if (schema.has("$ref")) {
            fill(value, JSON.at(schema.get("$ref").asString().substring(1)));
        } else if (schema.has("anyOf")) {
            fill(value, schema.get("anyOf").get(0));
        } else if (value instanceof ObjectNode object) {
            schema.get("properties").properties().forEach(member -> {
                if (!object.has(member.getKey())) {
                    object.putNull(member.getKey());
                } else if (!object.get(member.getKey()).isNull()) {
                    fill(object.get(member.getKey()), member.getValue());
                }
            });
        } else if (value instanceof ArrayNode array) {
            array.forEach(entry -> fill(entry, schema.get("items")));
        }
    }

    @Test
    void brief_that_lacks_a_member_or_has_an_extension_is_not_what_was_asked_for() {
        ObjectNode brief = (ObjectNode) MAPPER.readTree(Samples.all().get(0));
        fill(brief, JSON);
        assertThat(SCHEMA.validate(brief)).isEmpty();
        assertThat(SCHEMA.validate(brief.deepCopy().put("_x", 1))).isNotEmpty();
        assertThat(SCHEMA.validate(brief.deepCopy().without("hook"))).isNotEmpty();
    }

    @Test
    void descriptions_name_the_limits_that_the_keywords_cannot_express() {
        assertThat(JSON.at("/properties/headline/description").asString()).contains("200 characters", "never markup");
        assertThat(JSON.at("/properties/collectedAt/description").asString()).contains("RFC 3339");
    }
}
