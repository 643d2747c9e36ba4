package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.validation.BriefValidator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads, compares, copies, prints and writes values as deep as may be, on a thread with a small stack. */
class SmallStackTest {
    private static final int STACK = 192 * 1024;
    private static final BriefReader READER =
            BriefReader.builder().maxDepth(128).surroundingText(true).build();
    private static final BriefWriter WRITER = BriefWriter.create();
    private static final BriefValidator VALIDATOR = BriefValidator.create();

    static Stream<String> texts() {
        return Stream.of(
                "{\"_x\":" + "[".repeat(127) + "]".repeat(127) + "}",
                "{\"_x\":".repeat(127) + "{}" + "}".repeat(127),
                "{\"_x\":" + "[{\"a\":".repeat(63) + "[]" + "}]".repeat(63) + "}",
                "{\"x\":" + "[{\"a\":0,\"a\":".repeat(63) + "[]" + "}]".repeat(63) + "}",
                "{\"headline\":" + "[".repeat(127) + "]".repeat(127) + "}",
                "{\"_x\":" + "[".repeat(5000) + "]".repeat(5000) + "}",
                "text {\"_x\":" + "[".repeat(127) + "]".repeat(127) + "}",
                "{\"a\":".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void deep_value_needs_little_stack_in_compiled_code(String text) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            readCompareCopyAndWrite(text);
        }
        assertThat(onSmallStack(() -> readCompareCopyAndWrite(text))).isNull();
    }

    @Test
    void deep_value_needs_little_stack_in_the_interpreter() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xint",
                        "-Dorg.jboss.logging.provider=slf4j",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallStackTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(output).isEqualToIgnoringNewLines("none");
    }

    /** Prints what is thrown on a small stack. */
    public static void main(String[] arguments) throws InterruptedException {
        READER.read("{}"); // loads classes
        for (String text : texts().toList()) {
            Throwable thrown = onSmallStack(() -> readCompareCopyAndWrite(text));
            if (thrown != null) {
                System.out.println(thrown);
                return;
            }
        }
        System.out.println("none");
    }

    private static void readCompareCopyAndWrite(String text) {
        BriefResult result = READER.read(text);
        assertThat(result.report().repairRequest()).isNotEmpty();
        BriefResult again = READER.read(text);
        if (result.readable().isPresent()) {
            StoryBrief brief = result.readable().get();
            StoryBrief other = again.readable().orElseThrow();
            assertThat(brief.equals(other)).isTrue();
            assertThat(brief.hashCode()).isEqualTo(other.hashCode());
            assertThat(brief.toString()).isEqualTo(other.toString());
            assertThat(WRITER.write(brief)).isEqualTo(WRITER.write(other));
            StoryBrief copy = brief.toBuilder()
                    .extension("_x", copyOf(brief.extensions().get("_x")))
                    .build();
            assertThat(copy.extensions().get("_x")).isEqualTo(brief.extensions().get("_x"));
            assertThat(VALIDATOR.validate(copy).problems()).isNotEmpty();
        }
    }

    /** Copies a value into lists and maps that a host could have made. */
    private static Object copyOf(Object value) {
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            for (Object entry : list) {
                copy.add(copyOf(entry));
            }
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                copy.put(member.getKey(), copyOf(member.getValue()));
            }
            return copy;
        }
        return value;
    }

    private static Throwable onSmallStack(Runnable work) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small stack", STACK);
        thread.setUncaughtExceptionHandler((any, e) -> thrown.set(e));
        thread.start();
        thread.join();
        return thrown.get();
    }
}
