package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Puts hostile texts through every format: same shape, same text.
 *
 * <p>{@code -Dstorybrief.hostile.texts=} sets how many spliced texts there are, and {@code -Dstorybrief.hostile.seed=}
 * others than the usual ones.
 */
class HostileTextTest {
    private static final int USUAL_COUNT = 500_000;
    private static final int COUNT = Integer.getInteger("storybrief.hostile.texts", USUAL_COUNT);
    private static final long SEED = Long.getLong("storybrief.hostile.seed", 20260301L);
    private static final int AT_A_TIME = 5_000;
    private static final Oracle ORACLE = new Oracle(JavaParsers.FORMATS);

    @AfterAll
    static void a_million_texts_are_checked() {
        System.out.printf(
                "%,d hostile texts, each through %d readings of every format%n",
                ORACLE.checked(), JavaParsers.FORMATS.size());
        if (COUNT >= USUAL_COUNT) {
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
        int pieces = texts.size() / AT_A_TIME + 1;
        assertThat(texts).hasSizeGreaterThan(1500);
        parts(pieces, i -> texts.subList(i * AT_A_TIME, Math.min(texts.size(), (i + 1) * AT_A_TIME)));
    }

    @Test
    void spliced_markup_stays_text() {
        parts(COUNT / AT_A_TIME, i -> SplicedTexts.of(SEED + i, AT_A_TIME));
    }

    /** Past the planes that have characters, sixteen code points share a text. */
    private static void codePoints(UnaryOperator<String> text) {
        parts(0x110, i -> {
            List<String> texts = new ArrayList<>(0x1000);
            StringBuilder shared = new StringBuilder();
            for (int c = i * 0x1000; c < (i + 1) * 0x1000; c++) {
                shared.append(text.apply(Character.toString(c)));
                if (c < 0x30000 || c % 16 == 15) {
                    texts.add(shared.toString());
                    shared.setLength(0);
                }
            }
            return texts;
        });
    }

    private static void parts(int parts, IntFunction<List<String>> texts) {
        IntStream.range(0, parts).parallel().forEach(i -> ORACLE.check(texts.apply(i)));
    }
}
