package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.testing.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Puts hostile texts through a browser's own HTML parser, and through Markdown parsers that run in one: same shape, same
 * text.
 */
class HostileTextBrowserTest {
    private static final int COUNT = Effort.of(20_000);

    private static final long SEED = Effort.seed(20260302);
    private static final int AT_A_TIME = 5_000;
    /** Few characters are in the planes after it. */
    private static final int LAST_CODE_POINT = 0xFFFF;

    private static Browser browser;
    private static List<Format> formats;
    private static Oracle oracle;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
        formats = BrowserParsers.formats(browser);
        oracle = new Oracle(formats);
    }

    @Test
    void code_points_among_letters_stay_text() {
        codePoints(CodePointTexts::amongLetters);
    }

    @Test
    void code_points_among_marks_stay_text() {
        codePoints(CodePointTexts::amongMarks);
    }

    @Test
    void every_example_of_the_markdown_specifications_stays_text() {
        List<String> texts = Effort.isWhole() ? SpecificationExamples.texts() : SpecificationExamples.sources();
        assertThat(texts).hasSizeGreaterThan(1000);
        parts(
                texts.size() / AT_A_TIME + 1,
                i -> texts.subList(i * AT_A_TIME, Math.min(texts.size(), (i + 1) * AT_A_TIME)));
    }

    @Test
    void spliced_markup_stays_text() {
        int atATime = Math.min(COUNT, AT_A_TIME);
        parts(COUNT / atATime, i -> SplicedTexts.of(SEED + i, atATime));
    }

    @Test
    void a_parser_that_saw_no_markup_would_be_noticed() {
        for (Format format : formats) {
            Reading marked = format.parser().apply(List.of("<b>*a*</b>")).get(0);
            Reading plain = format.parser().apply(List.of("a")).get(0);
            assertThat(marked.shape())
                    .as("%s", format)
                    .hasSizeGreaterThan(plain.shape().size());
        }
    }

    private static void codePoints(UnaryOperator<String> text) {
        parts(LAST_CODE_POINT / AT_A_TIME + 1, i -> {
            List<String> texts = new ArrayList<>(AT_A_TIME);
            Effort.codePoints(i * AT_A_TIME, Math.min((i + 1) * AT_A_TIME, LAST_CODE_POINT + 1))
                    .filter(HostileTextBrowserTest::isTried)
                    .forEach(c -> texts.add(text.apply(Character.toString(c))));
            return texts;
        });
    }

    /**
     * {@return whether to try a code point here} Parsers in Java read every one of them in another module, and a browser
     * takes longer: of those that are like many others it reads a tenth, and in a smaller run a third of the rest.
     */
    private static boolean isTried(int c) {
        return Effort.isOneOfMany(c) ? c % 10 == 0 : Effort.isWhole() || c < 0x100 || c % 3 == 0;
    }

    private static void parts(int parts, IntFunction<List<String>> texts) {
        IntStream.range(0, parts).parallel().forEach(i -> oracle.check(texts.apply(i)));
    }
}
