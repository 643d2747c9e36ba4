package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.InvalidBriefException;
import dev.storybrief.model.report.Problem;
import dev.storybrief.testing.Effort;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts what reading a text allocates, the report and all its texts included. */
class ReadingMemoryTest {
    private static final int TEXTS = Effort.of(20_000);
    private static final long SEED = Effort.seed(20_261_128);
    private static final int LARGEST = 1 << 16;
    private static final int LARGEST_MADE = Effort.isWhole() ? 1 << 20 : 1 << 18;
    private static final long BYTES_PER_BYTE = 120;
    private static final long ALWAYS_ALLOWED = 4 << 20;

    private static final BriefReader READER = BriefReader.create();
    private static final BriefReader LENIENT =
            BriefReader.builder().surroundingText(true).build();

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    @BeforeAll
    static void loadClasses() {
        for (int i = 0; i < 200; i++) {
            allocated(LENIENT, RandomJson.text(-i, 2000).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void any_text_allocates_in_proportion_to_its_length() {
        Random sizes = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            boolean isLarge = i % 250 == 0;
            int size = 16 + sizes.nextInt(isLarge ? LARGEST : 400 + sizes.nextInt(1000));
            String text = RandomJson.text(SEED + i, size);
            assertAllocatesLittle(i % 2 == 0 ? READER : LENIENT, text, "text " + i);
        }
    }

    static Stream<Named<String>> texts() {
        return Stream.of(
                named("{\"N\":{\"a\":0", ",\"a\":0", "}}"),
                named("{\"_xN\":{\"a\":0", ",\"a\":0", "}}"),
                named("{\"N\":[{\"a\":0", ",\"a\":0", "}]}"),
                named("{\"a\":{\"N\":{\"b\":{\"a\":0", ",\"a\":0", "}}}}"),
                named("{\"abcde\":0", ",\"abcde\":0", "}"),
                named("{\"sources\":[{}", ",{}", "]}"),
                named("{\"insight\":{\"implications\":[{}", ",{}", "]}}"),
                named("{\"sources\":[{\"id\":\"a\"}],\"insight\":{\"implications\":[{}", ",{}", "]}}"),
                named("{\"tldr\":{\"whatChanged\":{\"citations\":[\"\"", ",\"\"", "]}}}"),
                named("{\"insight\":{\"timeline\":[{}", ",{\"date\":\"\",\"event\":\"\",\"citations\":[\"\"]}", "]}}"),
                named("{\"insight\":{\"implications\":[{}", ",{\"likelihood\":\"x\"}", "]}}"),
                named("{\"_x\":[0", ",1.5", "]}"),
                named("{\"_x\":[0", ",1e5", "]}"),
                named("{\"_x\":[0", ",{}", "]}"),
                named("{\"_x\":[0", ",{\"\":0}", "]}"),
                named("{\"_x\":[0", "," + "[".repeat(29) + "]".repeat(29), "]}"),
                named("{\"_x\":[0", "," + "{\"\":".repeat(28) + "0" + "}".repeat(28), "]} and more"),
                named("{\"x\":[0", "," + "{\"\":".repeat(28) + "0" + "}".repeat(28), "]} and more"),
                named("{\"_x\":[0", ",1.5", "]} and more"),
                named("", "{", ""),
                named("", "{\"", ""),
                named("", "{\"a\":{\"b\":", ""),
                named("{\"a\":", "{\"{\":\"{\"},", ""));
    }

    private static Named<String> named(String start, String unit, String end) {
        return Named.of(start + " " + unit + " … " + end, start + "\n" + unit + "\n" + end);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_that_is_made_to_allocate_does_so_in_proportion_to_its_length(String parts) {
        String[] part = parts.split("\n", -1);
        for (int size : new int[] {1 << 12, 1 << 13, 1 << 16, LARGEST_MADE}) {
            String start = part[0].replace("N", "n".repeat(size / 2));
            String text =
                    start + part[1].repeat((size - start.length() - part[2].length()) / part[1].length()) + part[2];
            assertAllocatesLittle(READER, text, size + " bytes");
            assertAllocatesLittle(LENIENT, text, size + " bytes");
        }
    }

    private static void assertAllocatesLittle(BriefReader reader, String text, String name) {
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        long allowed = ALWAYS_ALLOWED + BYTES_PER_BYTE * json.length;
        long allocated = allocated(reader, json);
        if (allocated > allowed) {
            allocated = Math.min(allocated, allocated(reader, json)); // without what only a first time allocates
        }
        assertThat(allocated).as(name).isLessThanOrEqualTo(allowed);
    }

    private static long allocated(BriefReader reader, byte[] json) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        BriefReport report = reader.read(json).report();
        int characters = report.toString().length()
                + report.repairRequest().length()
                + new InvalidBriefException(report).getMessage().length();
        for (Problem problem : report.problems()) {
            characters += problem.toString().length();
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(characters).isPositive();
        assertThat(report.problems())
                .hasSizeLessThanOrEqualTo(1000)
                .allMatch(problem -> problem.pointer().length() <= 1000);
        return allocated;
    }
}
