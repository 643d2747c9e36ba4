package dev.storybrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.storybrief.model.draft.DraftContract;
import dev.storybrief.model.draft.DraftOutcome;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.Vendor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProgramsTest {
    private static final Path FACTS = Path.of("sample/facts.json");
    private static final Path ARTICLE = Path.of("sample/article.txt");

    interface Program {
        void run(String... files) throws IOException;
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                arguments("LangChain4j", (Drafting) LangChain4jDraft::draft, (Program) LangChain4jDraft::main),
                arguments("Spring AI", (Drafting) SpringAiDraft::draft, (Program) SpringAiDraft::main));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void after_two_faulty_answers_a_program_prints_a_valid_brief(String name, Drafting drafting, Program program)
            throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(problems, true, StandardCharsets.UTF_8));
            program.run(FACTS.toString(), ARTICLE.toString());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(BriefReader.create().read(printed.toByteArray()).report().problems())
                .isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Battery ferries take over the harbour line", "\"ai-assisted\"")
                .doesNotContain("human-only", "harbour-office");
        assertThat(problems.toString(StandardCharsets.UTF_8))
                .contains("answer 1: ", "malformed-json")
                .containsPattern("answer 2: .*unknown-citation /tldr/whatChanged/citations/1")
                .containsPattern("answer 2: .*not-yours /disclosure")
                .doesNotContain("answer 3: ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void each_request_has_the_schema_of_the_draft_and_ends_with_what_to_write_or_to_correct(
            String name, Drafting drafting, Program program) throws IOException {
        DraftContract contract = DraftContract.parse(Files.readString(FACTS));
        List<JsonNode> requests = new ArrayList<>();
        DraftOutcome outcome;
        try (ScriptedModel model = ScriptedModel.start()) {
            outcome = drafting.draft(Endpoint.of(model), contract, Files.readString(ARTICLE));
            model.requests().forEach(request -> requests.add(JsonMapper.shared().readTree(request)));
        }

        assertThat(outcome.brief()).isPresent();
        assertThat(requests).hasSize(3).hasSameSizeAs(outcome.attempts());
        for (int i = 0; i < requests.size(); i++) {
            JsonNode request = requests.get(i);
            assertThat(request.at("/response_format/type").asString()).isEqualTo("json_schema");
            assertThat(request.at("/response_format/json_schema/strict").asBoolean())
                    .isTrue();
            assertThat(request.at("/response_format/json_schema/schema"))
                    .isEqualTo(JsonMapper.shared().readTree(contract.schema(Vendor.OPENAI)));
            assertThat(request.path("stream").asBoolean(false)).isFalse();
            assertThat(request.at("/messages/0/role").asString()).isEqualTo("system");
            assertThat(request.at("/messages/0/content").asString()).isEqualTo(contract.instructions());
            assertThat(request.at("/messages/1/role").asString()).isEqualTo("user");
            assertThat(request.at("/messages/1/content").asString())
                    .contains("The Gannet made its last crossing")
                    .isEqualTo(outcome.attempts().get(i).conversation().message());
            assertThat(request.get("messages")).hasSize(2);
        }
        assertThat(message(requests.get(1))).contains("malformed-json", ScriptedModel.draft(1));
        assertThat(message(requests.get(2)))
                .contains("unknown-citation", "/tldr/whatChanged/citations/1", "port, yard, council")
                .contains("not-yours", "blank", "invalid-value", ScriptedModel.draft(2));
    }

    @Test
    void an_address_without_the_name_of_a_model_is_an_error_that_says_what_to_set() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Endpoint.of(Map.of("MODEL_URL", "http://localhost/v1")))
                .withMessage("MODEL is not set; set it to the name of a model");
    }

    private static String message(JsonNode request) {
        return request.at("/messages/1/content").asString();
    }
}
