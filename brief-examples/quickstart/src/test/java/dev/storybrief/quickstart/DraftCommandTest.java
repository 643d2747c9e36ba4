package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.draft.DraftContract;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.Vendor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCommandTest {
    private static final String FACTS = """
            {
              "id": "bridge-1",
              "language": "en",
              "original": {"url": "https://news.example/bridge", "publisher": {"name": "News"}},
              "collectedAt": "2026-03-29T08:15:00Z",
              "sources": [{"id": "city", "title": "City notice", "url": "https://city.example/1"}],
              "disclosure": {"origin": "ai-autonomous"}
            }
            """;
    private static final String ANSWER = """
            Here it is:
            {"headline": "Bridge opens", "tldr": {
              "whatChanged": {"text": "The bridge opened.", "citations": ["city"]},
              "whyItMatters": {"text": "The detour took an hour."}}}
            """;

    @TempDir
    private Path folder;

    private String facts = "";

    @BeforeEach
    void writeFacts() throws IOException {
        facts = Files.writeString(folder.resolve("facts.json"), FACTS).toString();
    }

    @Test
    void answer_and_facts_make_a_brief_as_render_prints_it() {
        Run run = Run.withInput(ANSWER, "draft", "--facts", facts);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(BriefReader.create().read(run.out()).orElseThrow().id()).isEqualTo("bridge-1");
        assertThat(Run.withInput(run.out(), "render", "--to", "json").out()).isEqualTo(run.out());
    }

    @Test
    void problems_are_printed_as_validate_does_with_places_in_the_answer() {
        Run run = Run.withInput(
                ANSWER.replace("[\"city\"]", "[\"mine\"]").replace("{\"headline\"", "{\"id\": \"mine\", \"headline\""),
                "draft",
                "--facts",
                facts);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("-:2:1: warning surrounding-text  "),
                        line -> assertThat(line).startsWith("-:2:1: warning unused-source /sources/0 "),
                        line -> assertThat(line)
                                .isEqualTo("-:2:8: error not-yours /id The host writes this member, not the language"
                                        + " model: leave it out."),
                        line -> assertThat(line)
                                .startsWith("-:3:63: error unknown-citation /tldr/whatChanged/citations/0 "));
    }

    @Test
    void repair_prints_what_to_send_the_model() throws IOException {
        String wrong = ANSWER.replace("\"Bridge opens\"", "7");
        DraftContract contract = DraftContract.parse(FACTS);
        Path file = Files.writeString(folder.resolve("answer.txt"), wrong);
        Run run = Run.of("draft", "--facts", facts, "--for", "anthropic", "--repair", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(contract.repairRequest(contract.read(wrong)));
        assertThat(Run.withInput(ANSWER, "draft", "--facts", facts, "--repair").out())
                .isEqualTo(Run.withInput(ANSWER, "draft", "--facts", facts).out());
    }

    @Test
    void every_answer_is_read_and_a_file_that_is_missing_is_wrong_usage() throws IOException {
        String good = Files.writeString(folder.resolve("good.txt"), ANSWER).toString();
        String wrong = Files.writeString(folder.resolve("wrong.txt"), "no").toString();
        Run run = Run.of("draft", "--facts", facts, wrong, good);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(wrong + ":1:1: error malformed-json"),
                        line -> assertThat(line).startsWith("{\"id\":\"bridge-1\""));
        Run missing = Run.of("draft", "--facts", facts, folder.resolve("none").toString(), good);
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no such file");
        assertThat(missing.out()).startsWith("{\"id\":\"bridge-1\"");
    }

    @Test
    void facts_are_needed_and_must_be_right() throws IOException {
        assertThat(Run.withInput(ANSWER, "draft").exit()).isEqualTo(2);
        assertThat(Run.withInput(ANSWER, "draft", "--facts", "").exit()).isEqualTo(2);
        Run missing =
                Run.withInput(ANSWER, "draft", "--facts", folder.resolve("none").toString());
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no such file");

        Files.writeString(
                Path.of(facts),
                FACTS.replace("\"bridge-1\"", "\"no id\"")
                        .replace("\"language\"", "\"headline\": \"H\", \"language\""));
        for (String[] command : new String[][] {{"draft", "--facts", facts}, {"schema", "--draft", facts}}) {
            Run run = Run.withInput(ANSWER, command);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith(facts + ":2:9: error invalid-id /id "),
                            line -> assertThat(line).startsWith(facts + ": error unknown-member /headline "));
        }

        Files.write(Path.of(facts), FACTS.replace("News", "N\u00e4ws").getBytes(StandardCharsets.ISO_8859_1));
        Run latin = Run.withInput(ANSWER, "draft", "--facts", facts);
        assertThat(latin.exit()).isEqualTo(2);
        assertThat(latin.err()).startsWith(facts + ":4:78: error malformed-json ");
    }

    @Test
    void answer_that_is_not_in_utf8_is_malformed() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.txt"),
                ANSWER.replace("detour", "d\u00e9tour").getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("draft", "--facts", facts, file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith(file + ":4:34: error malformed-json");
    }

    @Test
    void schema_of_a_draft_is_one_line_for_each_vendor() {
        DraftContract contract = DraftContract.parse(FACTS);
        assertThat(Run.of("schema", "--draft", facts).out()).isEqualTo(contract.schema(Vendor.OPENAI) + "\n");
        assertThat(Run.of("schema", "--draft", facts, "--for", "gemini").out())
                .isEqualTo(contract.schema(Vendor.GEMINI) + "\n");
        assertThat(Run.of("schema", "--structured-output", "--draft", facts, "--for", "anthropic")
                        .out())
                .isEqualTo(contract.schema(Vendor.ANTHROPIC) + "\n");
    }

    @Test
    void facts_that_are_too_large_or_a_folder_are_told_with_their_name() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30); // more than an array can have; a file system stores none of it
        }
        Run tooLarge = Run.withInput(ANSWER, "draft", "--facts", huge.toString());
        assertThat(tooLarge.exit()).isEqualTo(2);
        assertThat(tooLarge.err()).startsWith(huge + ":1:1: error too-large ");

        Run ofFolder = Run.withInput(ANSWER, "draft", "--facts", folder.toString());
        assertThat(ofFolder).isEqualTo(new Run(2, "", folder + ": cannot be read: Is a directory\n"));
    }

    @Test
    void help_describes_answers_as_the_input() {
        assertThat(Run.of("draft", "--help").out())
                .contains(
                        "[FILE...]       What the model answered", "--lines         Every file holds an answer a line.")
                .doesNotContain("A brief as JSON");
    }

    @Test
    void that_an_answer_has_more_problems_is_told() {
        StringBuilder answer = new StringBuilder("{");
        for (int i = 0; i < 5000; i++) {
            answer.append("\"x").append(i).append("\":0,");
        }
        assertThat(Run.withInput(answer + "\"y\":0}", "draft", "--facts", facts).err())
                .isEqualTo("-: there are more problems than these\n");
    }
}
