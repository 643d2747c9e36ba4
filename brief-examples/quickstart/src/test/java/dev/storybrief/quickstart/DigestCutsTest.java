package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the limit of mail takes of a digest is told by the place where it came from. */
class DigestCutsTest {
    private static final String SAMPLE = Run.sample("genesis-mission.json").toString();

    private static final String GERMAN = Run.sample("de-bulgarien-euro.json").toString();

    @TempDir
    private Path folder;

    @Test
    void briefs_with_one_id_are_told_each_by_its_own_place() throws IOException {
        Path lines = Files.writeString(folder.resolve("briefs.jsonl"), (Run.line("same") + "\n").repeat(40));

        Run run = Run.of("digest", "--title", "x", "--to", "mail", "--layout", "article", lines.toString());

        int whole = 40 - (int) run.err().lines().count();
        assertThat(whole).isBetween(1, 39);
        assertThat(run.err().lines())
                .as("the first ones are whole")
                .containsExactlyElementsOf(IntStream.rangeClosed(whole + 1, 40)
                        .mapToObj(line -> lines + ":" + line + ": shortened brief")
                        .toList());
    }

    @Test
    void briefs_of_several_files_some_with_one_id_are_told_each_once_in_order_by_its_own_place() throws IOException {
        StringBuilder briefs = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            briefs.append(Run.line("same"))
                    .append('\n')
                    .append(Run.line("own-" + i))
                    .append('\n');
        }
        Path lines = Files.writeString(folder.resolve("same.jsonl"), briefs);

        Run run = Run.of("digest", "--to", "mail", "--title", "x", GERMAN, lines.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(100_000);
        assertThat(run.err().lines().map(line -> line.replaceFirst(": (shortened|left out) brief$", "")))
                .as("each once, in order")
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(GERMAN), IntStream.rangeClosed(1, 80).mapToObj(line -> lines + ":" + line))
                        .toList());
        assertThat(run.err().lines())
                .as("the German one has no correction")
                .contains(
                        GERMAN + ": left out brief",
                        lines + ":1: shortened brief",
                        lines + ":79: left out brief",
                        lines + ":80: left out brief");
    }

    @Test
    void title_and_introduction_are_told_by_their_options() {
        Run run = Run.of("digest", "--title", "t ".repeat(600), "--intro", "i ".repeat(3000), "--to", "mail", SAMPLE);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("--title: shortened\n--intro: shortened\n");
    }
}
