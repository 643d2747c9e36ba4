package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String SAMPLE = Run.sample("genesis-mission.json").toString();

    @ParameterizedTest
    @ValueSource(strings = {"W\uFFFD\uFFFDchentlich", "\uFFFD.json"})
    void an_argument_that_the_locale_cannot_hold_is_refused_with_the_remedy(String argument) {
        Run run = Run.of("digest", "--to", "text", "--title", argument, SAMPLE);

        assertThat(run)
                .isEqualTo(new Run(
                        2, "", argument + ": " + Main.whyUnknown(System.getProperty("sun.jnu.encoding")) + "\n"));
    }

    @Test
    void only_a_locale_that_is_not_of_utf_8_is_to_be_changed() {
        assertThat(Main.whyUnknown("UTF-8"))
                .isEqualTo("has bytes that are not UTF-8, or U+FFFD, which stands for them; rename the file, or correct"
                        + " the text");
        assertThat(Main.whyUnknown("ANSI_X3.4-1968"))
                .isEqualTo("has characters that the locale cannot hold; set a locale of UTF-8, such as LC_ALL=C.UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rendr", "help"})
    void an_unknown_command_is_told_with_those_that_there_are(String command) {
        assertThat(Run.of(command, "--to", SAMPLE))
                .isEqualTo(new Run(
                        2,
                        "",
                        "there is no command " + command
                                + "; use one of render, validate, schema, draft, digest, gallery\n"));
    }

    @Test
    void of_what_a_command_does_not_take_the_first_is_named() {
        assertThat(Run.of("gallery", "--zone", "UTC").err())
                .startsWith("there is no option --zone\nUsage: brief.jar gallery ");
        assertThat(Run.of("gallery", "one", "two").err())
                .startsWith("there is no argument one\nUsage: brief.jar gallery ");
        assertThat(Run.of("render", "--zon", "UTC", SAMPLE))
                .isEqualTo(new Run(2, "", "there is no option --zon\nPossible solutions: --zone\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "draft --facts ../drafting/sample/facts.json"})
    void what_standard_error_has_of_a_file_follows_the_problems_of_those_before_it(String command) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)),
                both,
                new PrintStream(both, true, StandardCharsets.UTF_8));
        Main.run(streams, (command + " - none.json").split(" "));
        assertThat(both.toString(StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(2)
                .last()
                .isEqualTo("none.json: there is no such file");
    }

    @Test
    void too_little_memory_or_stack_is_told_in_a_line() {
        assertThat(failing(new OutOfMemoryError("Java heap space")))
                .isEqualTo(new Run(2, "", "there is too little memory; give Java more, such as by -Xmx4g\n"));
        assertThat(failing(new StackOverflowError()))
                .isEqualTo(new Run(2, "", "there is too little stack; give Java more, such as by -Xss16m\n"));
    }

    private static Run failing(Error error) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                throw error;
            }
        };
        PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exit = Main.run(new Streams(in, OutputStream.nullOutputStream(), printed), "validate");
        return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void an_error_of_a_worker_stays_what_it_is() throws IOException {
        StackOverflowError error = new StackOverflowError();
        try (InOrder<Object> briefs = new InOrder<>(
                item -> {
                    throw error;
                },
                result -> {})) {
            briefs.take(new BriefInput.Item("-", 1, new byte[0]));

            assertThatThrownBy(briefs::finish).isSameAs(error);
        }
    }

    @Test
    void help_and_version_are_told_on_standard_output() {
        assertThat(Run.of("--help").out()).contains("render", "validate");
        assertThat(Run.of("render", "--help").out()).contains("--layout");
        assertThat(Run.of("validate", "--help").out()).contains("--json");
        assertThat(Run.of("schema", "--help").out()).contains("--structured-output");
        assertThat(Run.of("--version").out()).matches("Storybrief \\d+\\.\\d+\\.\\d+(-[\\w.]+)?\n");
        assertThat(Run.of("--version").exit()).isZero();
        for (String command : List.of("render", "validate", "schema", "draft", "digest", "gallery")) {
            assertThat(Run.of(command, "--version")).isEqualTo(Run.of("--version"));
            assertThat(Run.of(command, "--help").exit()).isZero();
            assertThat(Run.of(command, "--help").out()).contains("Usage: brief.jar " + command);
        }
    }
}
