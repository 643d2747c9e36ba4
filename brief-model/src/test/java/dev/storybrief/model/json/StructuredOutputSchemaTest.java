package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.storybrief.model.StoryBrief;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class StructuredOutputSchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode FULL = MAPPER.readTree(BriefSchema.json());
    private static final Set<String> OF_MODEL = Set.of("headline", "hook", "topic", "tldr", "insight");
    private static final Set<String> OF_HOST = without(names(FULL), OF_MODEL);
    private static final List<String> IDS = List.of("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8");

    static Stream<Arguments> schemas() {
        return Arrays.stream(Vendor.values())
                .flatMap(vendor -> Stream.of(
                        arguments(vendor, "whole brief", BriefSchema.structuredOutput(vendor)),
                        arguments(vendor, "draft", BriefSchema.draft(vendor, OF_HOST, IDS)),
                        arguments(vendor, "draft without sources", BriefSchema.draft(vendor, OF_HOST, List.of())),
                        arguments(vendor, "draft of all but sources", BriefSchema.draft(vendor, Set.of(), IDS))));
    }

    private static Set<String> names(JsonNode object) {
        return new HashSet<>(object.get("properties").propertyNames());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> others = new HashSet<>(all);
        others.removeAll(some);
        return others;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("schemas")
    void a_schema_is_one_line_of_keywords_that_the_vendor_knows(Vendor vendor, String name, String schema) {
        Set<String> known = new HashSet<>(Set.of("type", "properties", "required", "items", "enum", "description"));
        if (vendor != Vendor.GEMINI) {
            known.addAll(Set.of("$schema", "additionalProperties", "$defs", "$ref"));
        }
        assertThat(keywords(MAPPER.readTree(schema))).isSubsetOf(known);
        assertThat(schema).doesNotContain("\n");
    }

    private static Set<String> keywords(JsonNode schema) {
        Set<String> keywords = new HashSet<>(schema.propertyNames());
        for (String parts : List.of("properties", "$defs")) {
            schema.path(parts).forEach(part -> keywords.addAll(keywords(part)));
        }
        if (schema.has("items")) {
            keywords.addAll(keywords(schema.get("items")));
        }
        return keywords;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("schemas")
    void objects_are_closed_unless_the_vendor_ignores_that(Vendor vendor, String name, String schema) {
        List<RecordSchema> records = records(schema);
        assertThat(records).hasSizeGreaterThan(8).allSatisfy(record -> {
            assertThat(record.subset().get("type").toString()).isIn("\"object\"", "[\"object\",\"null\"]");
            assertThat(record.subset().path("additionalProperties").toString())
                    .isEqualTo(vendor == Vendor.GEMINI ? "" : "false");
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("schemas")
    void no_more_members_are_nullable_or_left_out_than_the_vendor_allows(Vendor vendor, String name, String schema) {
        int nullable = 0;
        int leftOut = 0;
        int optional = 0;
        for (RecordSchema record : records(schema)) {
            for (String member : names(record.subset())) {
                nullable += record.isNullable(member) ? 1 : 0;
                leftOut += record.isRequired(member) ? 0 : 1;
                optional += record.isOptional(member) ? 1 : 0;
                assertThat(record.isNullable(member) || !record.isRequired(member))
                        .as(member)
                        .isEqualTo(record.isOptional(member));
            }
        }
        assertThat(nullable + leftOut).isEqualTo(optional).isGreaterThan(6);
        switch (vendor) {
            case OPENAI -> assertThat(leftOut).isZero();
            case ANTHROPIC -> {
                assertThat(nullable).isLessThanOrEqualTo(16);
                assertThat(leftOut).isZero();
            }
            case GEMINI -> assertThat(nullable).isZero();
        }
    }

    /** Holds an object of a schema, and the record of the full schema that it describes. */
    private record RecordSchema(JsonNode full, JsonNode subset) {
        boolean isNullable(String member) {
            return subset.get("properties").get(member).path("type").isArray();
        }

        boolean isRequired(String member) {
            return has(subset, member);
        }

        /** A list is never optional: it can be empty. */
        boolean isOptional(String member) {
            return !has(full, member) && !full.get("properties").get(member).has("items");
        }

        private static boolean has(JsonNode object, String member) {
            return object.path("required")
                    .valueStream()
                    .anyMatch(name -> name.asString().equals(member));
        }
    }

    private static List<RecordSchema> records(String schema) {
        List<RecordSchema> records = new ArrayList<>();
        collect(FULL, MAPPER.readTree(schema), records);
        return records;
    }

    private static void collect(JsonNode full, JsonNode subset, List<RecordSchema> records) {
        JsonNode type =
                full.path("anyOf").path(0).has("$ref") ? full.get("anyOf").get(0) : full;
        if (type.has("$ref")) {
            collect(FULL.at(type.get("$ref").asString().substring(1)), subset, records);
        } else if (subset.has("items")) {
            collect(full.get("items"), subset.get("items"), records);
        } else if (subset.has("properties")) {
            records.add(new RecordSchema(full, subset));
            subset.get("properties")
                    .properties()
                    .forEach(
                            member -> collect(full.get("properties").get(member.getKey()), member.getValue(), records));
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("schemas")
    void a_schema_is_far_below_the_limits_of_size(Vendor vendor, String name, String schema) {
        JsonNode tree = MAPPER.readTree(schema);
        assertThat(depth(tree)).isLessThanOrEqualTo(5);
        assertThat(records(schema).stream()
                        .mapToInt(record -> names(record.subset()).size())
                        .sum())
                .isLessThan(100);
        assertThat(tree.findValues("enum").stream().mapToInt(JsonNode::size).sum())
                .isLessThan(100);
        assertThat(schema).hasSizeLessThan(15_000);
    }

    private static int depth(JsonNode schema) {
        int below = 0;
        for (JsonNode part : schema.path("properties")) {
            below = Math.max(below, 1 + depth(part));
        }
        return schema.has("items") ? 1 + depth(schema.get("items")) : below;
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void every_sample_is_what_was_asked_for_and_read_as_the_same_brief(Vendor vendor) {
        JsonNode tree = MAPPER.readTree(BriefSchema.structuredOutput(vendor));
        Schema schema = REGISTRY.getSchema(BriefSchema.structuredOutput(vendor));
        for (ObjectNode brief : samples()) {
            brief.remove(without(names(FULL), names(tree)));
            StoryBrief expected = BriefReader.create().read(brief.toString()).orElseThrow();
            fill(brief, tree, tree);
            assertThat(schema.validate(brief)).isEmpty();
            assertThat(BriefReader.create().read(brief.toString()).orElseThrow())
                    .isEqualTo(expected);
            assertThat(schema.validate(brief.deepCopy().without("headline"))).isNotEmpty();
            if (vendor != Vendor.GEMINI) {
                assertThat(schema.validate(brief.deepCopy().put("_x", 1))).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_a_model_writes_of_a_sample_may_cite_the_sources_of_the_host_and_no_others(Vendor vendor) {
        for (ObjectNode brief : samples()) {
            List<String> ids = brief.path("sources")
                    .valueStream()
                    .map(source -> source.get("id").asString())
                    .toList();
            String schema = BriefSchema.draft(vendor, OF_HOST, ids);
            assertThat(names(MAPPER.readTree(schema))).isEqualTo(OF_MODEL);

            ObjectNode draft = brief.remove(OF_HOST);
            fill(draft, MAPPER.readTree(schema), MAPPER.readTree(schema));
            assertThat(REGISTRY.getSchema(schema).validate(draft)).isEmpty();

            ObjectNode statement = (ObjectNode) draft.at("/tldr/whatChanged");
            statement.putArray("citations").add("x-1");
            assertThat(REGISTRY.getSchema(schema).validate(draft)).hasSize(1);
        }
    }

    private static List<ObjectNode> samples() {
        return Samples.all().stream()
                .map(sample -> (ObjectNode) MAPPER.readTree(sample))
                .map(brief -> brief.remove(brief.propertyNames().stream()
                        .filter(name -> name.startsWith("_") || name.startsWith("$"))
                        .toList()))
                .toList();
    }

    /** Adds what is required and may be null or empty. */
    private static void fill(JsonNode value, JsonNode schema, JsonNode root) {
        if (schema.has("$ref")) {
            fill(value, root.at(schema.get("$ref").asString().substring(1)), root);
        } else if (value instanceof ObjectNode object) {
            schema.get("required").valueStream().map(JsonNode::asString).forEach(name -> {
                JsonNode member = schema.get("properties").get(name);
                if (!object.has(name)) {
                    object.set(name, member.path("type").isArray() ? MAPPER.nullNode() : MAPPER.createArrayNode());
                }
            });
            object.properties()
                    .forEach(member ->
                            fill(member.getValue(), schema.get("properties").path(member.getKey()), root));
        } else if (value instanceof ArrayNode array) {
            array.forEach(entry -> fill(entry, schema.get("items"), root));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void without_sources_nothing_can_be_cited(Vendor vendor) {
        assertThat(BriefSchema.draft(vendor, OF_HOST, List.of())).doesNotContain("citations", "$defs");
        assertThat(BriefSchema.draft(vendor, Set.of(), List.of())).doesNotContain("citations", "\"sources\"");
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_draft_with_eight_sources_takes_about_a_thousand_tokens_at_four_bytes_each(Vendor vendor) {
        byte[] schema = BriefSchema.draft(vendor, OF_HOST, IDS).getBytes(StandardCharsets.UTF_8);

        assertThat(schema).hasSizeLessThan(4 * 1_060);
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void descriptions_name_the_limits_that_the_keywords_cannot_express(Vendor vendor) {
        JsonNode schema = MAPPER.readTree(BriefSchema.structuredOutput(vendor));
        assertThat(schema.get("description").asString()).contains("never markup");
        assertThat(schema.at("/properties/headline/description").asString()).contains("200 characters");
        assertThat(schema.at("/properties/collectedAt/description").asString()).contains("RFC 3339");
    }
}
