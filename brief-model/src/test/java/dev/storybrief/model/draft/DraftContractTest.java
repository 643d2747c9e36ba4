package dev.storybrief.model.draft;

import static dev.storybrief.model.draft.Bridge.ANSWER;
import static dev.storybrief.model.draft.Bridge.CONTRACT;
import static dev.storybrief.model.draft.Bridge.FACTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.storybrief.model.Insight;
import dev.storybrief.model.Original;
import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.json.Draft;
import dev.storybrief.model.json.Vendor;
import dev.storybrief.model.report.InvalidBriefException;
import dev.storybrief.model.report.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DraftContractTest {
    private static void assertRefused(String facts, String... problems) {
        assertThatThrownBy(() -> DraftContract.parse(facts))
                .asInstanceOf(type(InvalidBriefException.class))
                .satisfies(e -> assertThat(Draft.lines(e.report())).containsExactly(problems));
    }

    @Test
    void brief_is_made_of_the_answer_and_the_facts() {
        BriefResult result = CONTRACT.read(ANSWER.json());
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.orElseThrow()).isEqualTo(Bridge.brief());
        assertThat(result.input()).isEqualTo(ANSWER.json());
    }

    @Test
    void answer_in_bytes_is_read_as_utf_8() {
        String answer =
                ANSWER.with("The detour is over", "Détour terminé \uD83C\uDF09").json();
        BriefResult result = CONTRACT.read(answer.getBytes(StandardCharsets.UTF_8));
        assertThat(result.orElseThrow())
                .isEqualTo(Bridge.brief().toBuilder()
                        .hook("Détour terminé \uD83C\uDF09")
                        .build());
        assertThat(result.input()).isEqualTo(answer);
        assertThat(Draft.lines(CONTRACT.read(answer.getBytes(StandardCharsets.ISO_8859_1))
                        .report()))
                .containsExactly("3:13 error malformed-json");
    }

    @Test
    void warning_about_a_fact_is_not_placed_in_a_value_that_was_passed_over() {
        for (String sources : List.of("null", "[[{\"id\": 1}]]")) {
            String answer = ANSWER.with("  \"headline\"", "\n  \"sources\": " + sources + ",\n  \"headline\"")
                    .json()
                    .replaceAll("\"citations\": \\[[^]]*]", "\"citations\": []");
            assertThat(CONTRACT.read(answer).report().problems())
                    .filteredOn(problem -> problem.code() == ProblemCode.UNUSED_SOURCE)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.line()).isOne());
        }
    }

    @Test
    void facts_may_come_from_java() {
        StoryBriefBuilder facts = StoryBrief.builder()
                .id("b")
                .language("en")
                .original(Original.of("https://news.example/", "News"))
                .collectedAt(Instant.EPOCH);
        DraftContract contract = DraftContract.of(facts.build());
        assertThat(contract.facts()).isEqualTo(facts.build());
        assertThat(contract.read(
                                "{\"headline\": \"H\", \"tldr\": {\"whatChanged\": {\"text\": \"A\"}, \"whyItMatters\":"
                                        + " {\"text\": \"B\"}}}")
                        .orElseThrow()
                        .collectedAt())
                .isEqualTo(Instant.EPOCH);
        assertThatThrownBy(
                        () -> DraftContract.of(facts.id("no id").headline("H").build()))
                .asInstanceOf(type(InvalidBriefException.class))
                .satisfies(e -> assertThat(Draft.lines(e.report()))
                        .containsExactly("error invalid-id /id", "error unknown-member /headline"));
    }

    @Test
    void problems_of_facts_from_java_are_in_the_order_of_the_format_whoever_writes_the_member() {
        StoryBrief facts = StoryBrief.builder()
                .insight(Insight.builder().takeaway("T").build())
                .hook("H")
                .source(Source.of("no id", "S", "https://a.example/", "A"))
                .build();
        assertThatThrownBy(() -> DraftContract.of(facts))
                .asInstanceOf(type(InvalidBriefException.class))
                .satisfies(e -> assertThat(Draft.lines(e.report()))
                        .containsExactly(
                                "error required /id",
                                "error unknown-member /hook",
                                "error required /original",
                                "error required /collectedAt",
                                "error unknown-member /insight",
                                "error invalid-id /sources/0/id"));
    }

    @Test
    void wrong_facts_are_refused_with_all_their_problems() {
        assertRefused(
                "{}", "1:1 error required /id", "1:1 error required /original", "1:1 error required /collectedAt");
        assertRefused("nothing", "1:1 error malformed-json");
        assertRefused("[]", "1:1 error wrong-type");
        assertRefused(
                FACTS.replace("\"press\", \"title\": \"Press review\"", "\"city\", \"title\": \"\"")
                        .replace("\"en\"", "\"no language\"")
                        .replace("\"rights\"", "\"right\""),
                "3:15 error invalid-language /language",
                "8:12 error duplicate-source-id /sources/1/id",
                "8:29 error blank /sources/1/title",
                "11:12 error unknown-member /right");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"headline\": \"A bridge\"",
                "\"hook\": 7",
                "\"topic\": {\"name\": \"\"}",
                "\"tldr\": {}",
                "\"insight\": {\"takeaways\": []}"
            })
    void facts_that_hold_what_the_model_writes_are_refused(String member) {
        String name = member.substring(1, member.indexOf('"', 1));
        assertRefused(FACTS.replace("\"language\"", member + ", \"language\""), "error unknown-member /" + name);
    }

    @Test
    void facts_may_lack_the_language_which_the_model_then_writes() {
        DraftContract contract = DraftContract.parse(FACTS.replace("\"language\": \"en\",", ""));
        assertThat(Draft.lines(contract.read(ANSWER.json()).report())).containsExactly("1:1 error required /language");
        String answer = ANSWER.with("{\n  \"headline\"", "{\n  \"language\": \"pt\", \"headline\"")
                .json();
        assertThat(contract.read(answer).orElseThrow().language()).isEqualTo("pt");
        assertThat(Bridge.problems(answer)).containsExactly("2:15 error not-yours /language");
    }

    @ParameterizedTest
    @EnumSource
    void schema_has_what_the_model_writes_and_the_ids_of_the_sources_alone(Vendor vendor) {
        String schema = CONTRACT.schema(vendor);
        assertThat(schema).doesNotContain("\n");
        JsonNode tree = JsonMapper.shared().readTree(schema);
        assertThat(tree.get("properties").propertyNames())
                .containsExactly("headline", "hook", "topic", "tldr", "insight");
        assertThat(tree.findValues("enum"))
                .filteredOn(values -> values.toString().contains("city"))
                .isNotEmpty()
                .allSatisfy(ids -> assertThat(ids.toString()).isEqualTo("[\"city\",\"press\"]"));
        String withoutLanguage = FACTS.replace("\"language\": \"en\",", "");
        assertThat(JsonMapper.shared()
                        .readTree(DraftContract.parse(withoutLanguage).schema(vendor))
                        .get("properties")
                        .has("language"))
                .isTrue();
    }

    @Test
    void answer_by_the_strict_schema_with_null_for_what_is_absent_is_valid() {
        JsonNode schema = JsonMapper.shared().readTree(CONTRACT.schema(Vendor.OPENAI));
        assertThat(schema.get("required").toString()).contains("hook", "topic", "insight");
        String answer = "{\"headline\": \"H\", \"hook\": null, \"topic\": null, \"tldr\": {\"whatChanged\": {\"text\":"
                + " \"A\", \"citations\": []}, \"whyItMatters\": {\"text\": \"B\", \"citations\": []}, \"whatToDoNext\":"
                + " null, \"whoShouldCare\": []}, \"insight\": null}";
        assertThat(CONTRACT.read(answer).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\": \"mine\"",
                "\"status\": \"withheld\"",
                "\"original\": {\"url\": \"https://mine.example/\", \"publisher\": {\"name\": \"Mine\"}}",
                "\"collectedAt\": \"2020-01-01T00:00:00Z\"",
                "\"updatedAt\": \"2020-01-01T00:00:00Z\"",
                "\"image\": {\"url\": \"https://mine.example/a.png\", \"alt\": \"\"}",
                "\"sources\": [{\"id\": \"mine\", \"title\": \"Mine\", \"url\": \"https://mine.example/\"}]",
                "\"related\": [[[7]], {}]",
                "\"digest\": 7",
                "\"disclosure\": {\"origin\": \"human-only\", \"origin\": \"human-only\"}",
                "\"rights\": \"none\"",
                "\"rights\": []",
                "\"language\": []",
                "\"_mine\": []",
                "\"corrections\": [\"\"]",
                "\"$schema\": \"https://mine.example/\"",
                "\"_desk\": {\"shift\": 3}",
                "\"_mine\": [{}]"
            })
    void member_of_the_hosts_is_not_the_models_and_changes_nothing(String member) {
        String name = member.substring(1, member.indexOf('"', 1));
        int column = 3 + member.indexOf(':') + 2;
        BriefResult result = CONTRACT.read(ANSWER.with("{\n  \"headline\"", "{\n  " + member + ", \"headline\"")
                .json());
        assertThat(Draft.lines(result.report())).containsExactly("2:" + column + " error not-yours /" + name);
        assertThat(result.brief()).isEmpty();
        assertThat(result.readable()).contains(Bridge.brief());
    }

    @Test
    void member_of_the_hosts_that_is_null_or_an_empty_list_is_absent() {
        String answer = ANSWER.with(
                        "{\n  \"headline\"",
                        "{\n  \"id\": null, \"disclosure\": null, \"sources\": [], \"_x\": null, \"headline\"")
                .json();
        assertThat(CONTRACT.read(answer).brief()).contains(Bridge.brief());
    }

    @Test
    void member_of_the_hosts_that_comes_twice_is_a_duplicate_too() {
        assertThat(Bridge.problems(ANSWER.with(
                                "{\n  \"headline\"", "{\n  \"id\": 1, \"id\": 2, \"_x\": 1, \"_x\": 1, \"headline\"")
                        .json()))
                .containsExactly(
                        "2:9 error not-yours /id",
                        "2:18 error duplicate-member /id",
                        "2:27 error not-yours /_x",
                        "2:36 error duplicate-member /_x");
    }

    @Test
    void no_member_of_the_hosts_is_suggested_for_an_unknown_one() {
        BriefResult result = CONTRACT.read(ANSWER.with("{\n  \"headline\"", "{\n  \"source\": [], \"headline\"")
                .json());
        assertThat(Draft.lines(result.report())).containsExactly("2:13 error unknown-member /source");
        assertThat(result.report().problems().get(0).message()).doesNotContain("sources");
    }

    @Test
    void only_the_sources_of_the_facts_can_be_cited() {
        String answer = ANSWER.with("[\"city\", \"press\"]", "[\"city\", \"mine\"]")
                .with(
                        "{\n  \"headline\"",
                        "{\n  \"sources\": [{\"id\": \"mine\", \"title\": \"M\", \"url\": \"https://m.example/\"}],\n  \"headline\"")
                .json();
        assertThat(Bridge.problems(answer))
                .containsExactly(
                        "2:14 error not-yours /sources", "8:80 error unknown-citation /tldr/whyItMatters/citations/1");
    }

    @Test
    void report_does_not_ask_to_add_a_source() {
        BriefResult result =
                CONTRACT.read(ANSWER.with("[\"city\", \"press\"]", "[\"mine\"]").json());
        assertThat(result.report().repairRequest()).contains("unknown-citation").doesNotContain("add");
    }

    @Test
    void problems_have_their_place_in_the_answer_and_what_is_around_the_json_is_passed_over() {
        String answer = "Here you are:\n```json\n"
                + ANSWER.with("\"The detour is over\"", "7").json()
                + "```\nIt took {time}. {\"id\": \"x\", \"status\": 1}";
        assertThat(Bridge.problems(answer))
                .containsExactly("3:1 warning surrounding-text", "5:11 error wrong-type /hook");
    }

    @Test
    void draft_with_nothing_but_headline_and_tldr_is_found_among_other_objects() {
        String answer = "{\"headline\": \"text\", \"id\": 1, \"language\": 2}\n{\"headline\": \"H\", \"tldr\":"
                + " {\"whatChanged\": {\"text\": \"A\"}, \"whyItMatters\": {\"text\": \"B\"}}}"
                + "\n{\"id\": 1, \"language\": 2, \"status\": 3, \"rights\": 4}";
        assertThat(CONTRACT.read(answer).orElseThrow().headline()).isEqualTo("H");
    }

    @Test
    void warnings_about_the_facts_stay_in_the_report_but_are_not_the_models_to_correct() {
        DraftContract contract = DraftContract.parse(FACTS.replace("\"reviewer\": \"Kim\", ", ""));
        BriefResult result = contract.read(ANSWER.json());
        assertThat(Draft.lines(result.report())).containsExactly("1:1 warning missing-review /disclosure/reviewer");
        assertThat(contract.repairRequest(result)).isEmpty();
        assertThat(result.orElseThrow().id()).isEqualTo("bridge-1");
    }
}
