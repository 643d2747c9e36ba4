package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the limit of mail takes of a digest is told by the place where it came from. */
class DigestCutsTest {
    private static final String SAMPLE = Run.sample("genesis-mission.json").toString();

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
    void title_and_introduction_are_told_by_their_options() {
        Run run = Run.of("digest", "--title", "t ".repeat(600), "--intro", "i ".repeat(3000), "--to", "mail", SAMPLE);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("--title: shortened\n--intro: shortened\n");
    }
}
