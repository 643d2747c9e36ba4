package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Renders briefs with hostile texts in every format and parses the output, which must have the structure of a brief with
 * harmless texts, and the given texts. {@link Effort} sets how many texts are tried.
 */
class HostileTextTest {
    private static final int SPLICED_TEXTS = Effort.of(500_000);
    private static final long SEED = Effort.seed(20260301);
    private static final int BATCH_SIZE = 5_000;
    private static final Oracle ORACLE = new Oracle(JavaParsers.FORMATS);

    @AfterAll
    static void a_million_texts_are_checked() {
        System.out.printf(
                "%,d hostile texts, each checked with %d pairs of output and parser%n",
                ORACLE.checked(), JavaParsers.FORMATS.size());
        if (Effort.isWhole()) {
            assertThat(ORACLE.checked()).isGreaterThanOrEqualTo(1_000_000);
        }
    }

    @Test
    @Tag("exhaustive")
    void every_code_point_among_letters_stays_text() {
        codePoints(CodePointTexts::amongLetters);
    }

    @Test
    @Tag("exhaustive")
    void every_code_point_among_marks_stays_text() {
        codePoints(CodePointTexts::amongMarks);
    }

    @Test
    @Tag("exhaustive")
    void every_example_of_the_markdown_specifications_stays_text() {
        List<String> texts = SpecificationExamples.texts();
        int batches = texts.size() / BATCH_SIZE + 1;
        assertThat(texts).hasSizeGreaterThan(1500);
        checkBatches(batches, i -> texts.subList(i * BATCH_SIZE, Math.min(texts.size(), (i + 1) * BATCH_SIZE)));
    }

    @Test
    void spliced_markup_stays_text() {
        checkBatches(Math.max(1, SPLICED_TEXTS / BATCH_SIZE), i -> SplicedTexts.of(SEED + i, BATCH_SIZE));
    }

    /** From U+30000 on, where there are few characters, sixteen code points share a text. */
    private static void codePoints(UnaryOperator<String> text) {
        checkBatches(0x110, i -> {
            List<String> texts = new ArrayList<>(0x1000);
            StringBuilder shared = new StringBuilder();
            int count = 0;
            for (int c : Effort.codePoints(i * 0x1000, (i + 1) * 0x1000).toArray()) {
                shared.append(text.apply(Character.toString(c)));
                if (c < 0x30000 || ++count % 16 == 0) {
                    texts.add(shared.toString());
                    shared.setLength(0);
                }
            }
            if (!shared.isEmpty()) {
                texts.add(shared.toString());
            }
            return texts;
        });
    }

    /** Checks batches of texts in parallel, and makes each batch only when it is its turn. */
    private static void checkBatches(int count, IntFunction<List<String>> texts) {
        IntStream.range(0, count).parallel().forEach(i -> ORACLE.check(texts.apply(i)));
    }
}
