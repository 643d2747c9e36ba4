package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code render} and {@code digest} to formats with a limit: mail and messages of chats. */
class RenderMessageTest {
    private static final String SAMPLE = Run.sample("genesis-mission.json").toString();

    @TempDir
    private Path folder;

    /** {@return a file with a brief that is too long for a message} */
    private Path longBrief() throws IOException {
        StoryBriefBuilder brief =
                BriefReader.create().read(Files.readAllBytes(Path.of(SAMPLE))).orElseThrow().toBuilder();
        for (int i = 0; i < 42; i++) {
            brief.source(Source.of("s" + i, "Source", "https://example.org/" + "a".repeat(2000), "News"));
        }
        return Files.writeString(
                folder.resolve("long.json"), BriefWriter.create().write(brief.build()));
    }

    @Test
    void a_mail_is_a_document_in_the_layout_asked_for() {
        Run article = Run.of("render", "--to", "mail", SAMPLE);
        Run item = Run.of("render", "--to", "mail", "--layout", "item", SAMPLE);

        assertThat(article.err()).isEmpty();
        assertThat(Jsoup.parse(article.out()).title()).startsWith("Dell and the Energy Department");
        assertThat(Jsoup.parse(article.out()).select("h2")).isNotEmpty();
        assertThat(Jsoup.parse(item.out()).select("h2")).isEmpty();
    }

    @Test
    void what_the_limit_of_mail_takes_is_reported() throws IOException {
        Path file = longBrief();

        Run run = Run.of("render", "--to", "mail", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(100_000);
        assertThat(run.err().lines())
                .containsExactlyInAnyOrder(
                        file + ": left out related", file + ": left out digest", file + ": shortened sources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "adaptive-card", "discord"})
    void each_message_of_a_chat_is_one_line(String chat) {
        Run cards = Run.of("render", "--to", chat, "--layout", "card", SAMPLE, SAMPLE);

        assertThat(cards.err()).isEmpty();
        assertThat(cards.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{").contains("Dell and the Energy Department"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "adaptive-card", "discord"})
    void what_the_limits_of_a_chat_take_is_reported(String chat) throws IOException {
        Path file = longBrief();

        Run run = Run.of("render", "--to", chat, file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).hasSizeLessThan(28_000);
        assertThat(run.err().lines()).contains(file + ": left out related", file + ": shortened sources");
    }
}
