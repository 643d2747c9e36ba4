package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * Turns Markdown into HTML by Python-Markdown, which keeps to the syntax of 2004: a process of Python that answers for as
 * long as it is not closed.
 */
final class PythonMarkdown implements AutoCloseable {
    /** Debian installs Python-Markdown for its own Python. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final boolean IS_THERE = imports("markdown");

    private final Process process;
    private final DataOutputStream markdown;
    private final DataInputStream html;

    private PythonMarkdown(Process process) {
        this.process = process;
        this.markdown = new DataOutputStream(process.getOutputStream());
        this.html = new DataInputStream(process.getInputStream());
    }

    /**
     * Starts Python; skips the test where there is no Python-Markdown, unless it runs in CI, where there has to be.
     *
     * @param extensions the names of extensions that come with Python-Markdown
     */
    static PythonMarkdown start(String... extensions) {
        Assumptions.assumeTrue(IS_THERE || System.getenv("CI") != null, "no Python-Markdown");
        assertThat(IS_THERE).as("CI is set, and %s imports markdown", PYTHON).isTrue();
        List<String> command = new ArrayList<>(List.of(PYTHON, "-I", "-c", script()));
        command.addAll(List.of(extensions));
        try {
            return new PythonMarkdown(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return HTML without a page around it} */
    synchronized String html(String text) {
        try {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            markdown.writeInt(utf8.length);
            markdown.write(utf8);
            markdown.flush();
            return new String(html.readNBytes(html.readInt()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Python ends where its input does. */
    @Override
    public void close() {
        try {
            markdown.close();
            assertThat(hasEnded(process)).as("Python ends with its input").isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean imports(String module) {
        try {
            Process python = new ProcessBuilder(PYTHON, "-I", "-c", "import " + module)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return hasEnded(python) && python.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** {@return whether a process ended by itself, for which it has a minute} */
    private static boolean hasEnded(Process process) throws InterruptedException {
        boolean hasEnded = process.waitFor(1, TimeUnit.MINUTES);
        if (!hasEnded) {
            process.destroyForcibly();
        }
        return hasEnded;
    }

    private static String script() {
        try (InputStream in = PythonMarkdown.class.getResourceAsStream("python-markdown.py")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
