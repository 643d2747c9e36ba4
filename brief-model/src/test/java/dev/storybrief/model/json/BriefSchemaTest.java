package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import dev.storybrief.model.Likelihood;
import dev.storybrief.model.shape.Kind;
import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BriefSchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNode JSON = MAPPER.readTree(BriefSchema.json());
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(BriefSchema.json());

    @Test
    void schema_is_one_of_draft_2020_12() {
        assertThat(JSON.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(JSON.get("$id").asString()).isEqualTo("https://storybrief.dev/schema/story-brief-1.json");
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(meta.validate(JSON)).isEmpty();
    }

    @Test
    void every_sample_is_valid() {
        for (String sample : Samples.all()) {
            assertThat(SCHEMA.validate(MAPPER.readTree(sample))).isEmpty();
        }
        assertThat(SCHEMA.validate(MAPPER.readTree(Draft.CLEAN.json()))).isEmpty();
    }

    @Test
    void schema_names_the_members_that_the_records_have_in_their_order() {
        assertMembers(RecordShape.BRIEF, JSON);
    }

    private static void assertMembers(RecordShape shape, JsonNode schema) {
        List<String> names = shape.members().stream()
                .filter(member -> member.kind() != Kind.EXTENSIONS)
                .map(Member::name)
                .toList();
        assertThat(schema.get("properties").propertyNames()).containsExactlyElementsOf(names);
        for (Member member : shape.members()) {
            if (member.shape() != null) {
                String reference = schema.at("/properties/" + member.name())
                        .findValuesAsString("$ref")
                        .get(0);
                assertMembers(member.shape(), JSON.at(reference.substring(1)));
            }
        }
    }

    @Test
    void every_type_and_member_is_described() {
        Stream.concat(Stream.of(JSON), JSON.get("$defs").valueStream()).forEach(type -> {
            assertThat(type.path("description").asString(""))
                    .as(type.toString())
                    .endsWith(".");
            type.path("properties")
                    .forEach(member -> assertThat(member.path("description").asString(""))
                            .as(member.toString())
                            .endsWith("."));
            assertThat(type.has("title")).isEqualTo(type.has("properties"));
        });
    }

    @Test
    void nothing_unknown_is_allowed_but_for_extensions_at_the_root() {
        Stream.concat(Stream.of(JSON), JSON.get("$defs").valueStream())
                .filter(type -> type.has("properties"))
                .forEach(type -> {
                    assertThat(type.get("additionalProperties")).isEqualTo(MAPPER.readTree("false"));
                    assertThat(type.has("patternProperties")).isEqualTo(type.has("$id"));
                });
        assertThat(JSON.get("patternProperties")).isEqualTo(MAPPER.readTree("{\"^_\": true}"));
    }

    @Test
    void limits_and_closed_lists_are_those_of_the_format() {
        assertThat(JSON.at("/properties/headline/maxLength").asInt()).isEqualTo(200);
        assertThat(JSON.at("/properties/sources/maxItems").asInt()).isEqualTo(50);
        assertThat(JSON.at("/$defs/Statement/properties/citations/items/maxLength")
                        .asInt())
                .isEqualTo(40);
        assertThat(JSON.at("/$defs/Tldr/properties/whoShouldCare/items/maxLength")
                        .asInt())
                .isEqualTo(80);
        assertThat(JSON.at("/$defs/Image/properties/width/maximum").asInt()).isEqualTo(20_000);
        assertThat(JSON.at("/$defs/Image/properties/width/minimum").asInt()).isEqualTo(1);
        assertThat(JSON.at("/$defs/Likelihood/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(Likelihood.values()).map(Likelihood::key).toList());
        assertThat(JSON.at("/required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("id", "language", "headline", "original", "collectedAt", "tldr");
    }

    @Test
    void schema_file_holds_no_character_that_nobody_sees() {
        assertThat(BriefSchema.json().chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F));
    }

    @Test
    void patterns_answer_the_longest_hostile_strings_and_take_none_that_ends_a_line() {
        List<String> hostile = new ArrayList<>();
        String england = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";
        for (String part : List.of(
                "a",
                " ",
                "a ",
                "\u3000",
                "-a",
                "a-",
                "a.",
                "1.",
                "0",
                "%41",
                "/",
                "a-aaaaa-",
                "\uD83C\uDFF4",
                england,
                "aaa-",
                "x-")) {
            for (String start : List.of(
                    "",
                    "https://",
                    "https://a.example/",
                    "https://a.example:0",
                    "https://a/?",
                    "en",
                    "x",
                    "2026-03-29T08:15:00.")) {
                hostile.add(start + part.repeat(2000));
            }
        }
        List<Pattern> patterns = JSON.get("$defs")
                .valueStream()
                .filter(type -> type.has("pattern"))
                .map(type -> Pattern.compile(type.get("pattern").asString()))
                .toList();
        assertThat(patterns).hasSize(7);
        for (Pattern pattern : patterns) {
            for (String text : hostile) {
                boolean isFound = pattern.matcher(text).find(); // of Java, where $ stands before a last line feed too
                assertThat(pattern.matcher(text + "\n").find()).isEqualTo(isFound);
                assertThat(pattern.matcher(text + "\n").matches()).isFalse();
            }
        }
    }
}
