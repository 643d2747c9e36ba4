package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefInputTest {
    @TempDir
    private Path folder;

    @Test
    void standard_input_stays_open_since_the_jvm_may_have_given_its_number_to_a_file_of_its_own() {
        AtomicBoolean isClosed = new AtomicBoolean();
        ByteArrayInputStream in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

        Main.run(new Streams(in, OutputStream.nullOutputStream(), err), "validate");

        assertThat(isClosed).isFalse();
    }

    @Test
    void a_file_that_cannot_be_read_is_told_after_the_problems_of_those_before_it() throws IOException {
        String bad = Files.writeString(folder.resolve("bad.json"), "[]").toString();
        String missing = folder.resolve("missing.json").toString();
        String aFolder = folder.toString();
        for (String[] command : new String[][] {{"render"}, {"digest", "--title", "x"}}) {
            Run run = Run.of(arguments(command, bad, missing, bad, aFolder, bad));

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().lines())
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith(bad + ":1:1: error "),
                            line -> assertThat(line).startsWith(missing + ": there is no such file"),
                            line -> assertThat(line).startsWith(bad + ":1:1: error "),
                            line -> assertThat(line).startsWith(aFolder + ": cannot be read: "),
                            line -> assertThat(line).startsWith(bad + ":1:1: error "));
        }
    }

    private static String[] arguments(String[] command, String... files) {
        String[] all = Arrays.copyOf(command, command.length + files.length);
        System.arraycopy(files, 0, all, command.length, files.length);
        return all;
    }
}
