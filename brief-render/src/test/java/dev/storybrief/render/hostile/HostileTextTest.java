package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Renders briefs with hostile texts in every format and parses the output, which must have the structure of a brief with
 * harmless texts, and the given texts. {@link Effort} sets how many texts are tried. Mails and digests are tried with every fourth of them.
 */
class HostileTextTest {
    private static final int SPLICED_TEXTS = Effort.of(500_000);
    private static final long SEED = Effort.seed(20260301);
    private static final int BATCH_SIZE = 5_000;
    private static final int MAILS_AND_DIGESTS_STEP = 4;

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
        checkBatches(batches, 75, i -> texts.subList(i * BATCH_SIZE, Math.min(texts.size(), (i + 1) * BATCH_SIZE)));
    }

    @Test
    void spliced_markup_stays_text() {
        checkBatches(Math.max(1, SPLICED_TEXTS / BATCH_SIZE), 98, i -> SplicedTexts.of(SEED + i, BATCH_SIZE));
    }

    /** From U+30000 on, where there are few characters, sixteen code points share a text. */
    private static void codePoints(UnaryOperator<String> text) {
        checkBatches(0x110, 92, i -> {
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

    /**
     * Checks batches of texts in parallel, and makes each batch only when it is its turn.
     *
     * @param leastShown how many percent of the texts are to be shown at least: some are invisible, or the same as one before
     */
    private static void checkBatches(int count, long leastShown, IntFunction<List<String>> texts) {
        Oracle briefs = new Oracle(JavaParsers.BRIEFS);
        Oracle mailsAndDigests = new Oracle(JavaParsers.MAILS_AND_DIGESTS);
        int given = IntStream.range(0, count)
                .parallel()
                .map(i -> {
                    List<String> batch = texts.apply(i);
                    briefs.check(batch);
                    mailsAndDigests.check(IntStream.range(0, batch.size())
                            .filter(text -> text % MAILS_AND_DIGESTS_STEP == i % MAILS_AND_DIGESTS_STEP)
                            .mapToObj(batch::get)
                            .toList());
                    return batch.size();
                })
                .sum();
        assertThat(briefs.checked()).isGreaterThanOrEqualTo(given * leastShown / 100);
        assertThat(mailsAndDigests.checked()).isGreaterThanOrEqualTo(given * leastShown / 100 / MAILS_AND_DIGESTS_STEP);
    }
}
