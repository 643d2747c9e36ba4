package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderChatTest {
    private static final String SAMPLE = Run.sample("genesis-mission.json").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"slack", "adaptive-card", "discord"})
    void messages_of_a_chat_are_one_object_a_line_and_what_its_limits_take_is_told(String chat) throws IOException {
        StoryBriefBuilder brief =
                BriefReader.create().read(Files.readAllBytes(Path.of(SAMPLE))).orElseThrow().toBuilder();
        for (int i = 0; i < 42; i++) {
            brief.source(Source.of("s" + i, "Source", "https://example.org/" + "a".repeat(2000), "News"));
        }
        Path file = folder.resolve("long.json");
        Files.writeString(file, BriefWriter.create().write(brief.build()));

        Run cards = Run.of("render", "--to", chat, "--layout", "card", SAMPLE, SAMPLE);
        Run article = Run.of("render", "--to", chat, file.toString());

        assertThat(cards.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{").contains("Dell and the Energy Department"));
        assertThat(cards.err()).isEmpty();
        assertThat(article.exit()).isZero();
        assertThat(article.out()).hasSizeLessThan(28_000);
        assertThat(article.err().lines()).contains(file + ": left out related", file + ": shortened sources");
    }
}
