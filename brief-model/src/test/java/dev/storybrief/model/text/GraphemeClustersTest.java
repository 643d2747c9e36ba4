package dev.storybrief.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.storybrief.testing.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with ICU, which decides where the grapheme clusters of a text end. */
class GraphemeClustersTest {
    private static final long SEED = Effort.seed(20_261_128);

    private static int lengthOfLastCluster(String text) {
        int state = GraphemeClusters.START;
        for (int c : text.codePoints().toArray()) {
            state = GraphemeClusters.next(state, c);
        }
        return GraphemeClusters.length(state);
    }

    private static int lengthOfLastClusterByIcu(BreakIterator characters, String text) {
        characters.setText(text);
        characters.last();
        return text.codePointCount(characters.previous(), text.length());
    }

    /** {@return for each value of the properties on which clusters depend, a few characters that have it} */
    private static int[] ofEveryKind() {
        List<Integer> all = new ArrayList<>();
        int[] counts = new int[0x1000];
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int kind = UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK) * 16
                    + UCharacter.getIntPropertyValue(c, UProperty.INDIC_CONJUNCT_BREAK) * 2
                    + (UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC) ? 1 : 0);
            boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean isLineEnd = c == '\r' || c == '\n'; // unsafe, so that the pair of them needs no rule
            if (!isSurrogate && !isLineEnd && counts[kind]++ < 3) {
                all.add(c);
            }
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    @Test
    void texts_of_every_kind_of_character_have_the_clusters_that_icu_finds() {
        int[] characters = ofEveryKind();
        BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
        Random random = new Random(SEED);
        for (int i = 0; i < Effort.of(300_000); i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                text.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            assertThat(lengthOfLastCluster(text.toString()))
                    .as(() -> text.codePoints()
                                    .mapToObj(c -> String.format("U+%04X", c))
                                    .toList() + "")
                    .isEqualTo(lengthOfLastClusterByIcu(icu, text.toString()));
        }
    }

    @Test
    @Tag("exhaustive")
    void every_character_continues_or_ends_a_cluster_as_in_icu() {
        BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
        List<String> before = List.of("a", "\u1100", "\uAC00", "\uD83D\uDC68\u200D", "\u0915\u094D", "\u0600");
        for (int c : Effort.codePoints(0, Character.MAX_CODE_POINT + 1).toArray()) {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                continue;
            }
            for (String start : before) {
                String text = start + Character.toString(c);
                int expected = lengthOfLastClusterByIcu(icu, text);
                int actual = lengthOfLastCluster(text);
                if (actual != expected) {
                    assertThat(actual).as("U+%04X after %s", c, start).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void the_first_refused_code_point_is_the_seventeenth_of_its_cluster() {
        int[] marks = {0x301, 0x347, 0x94D, 0x915, 0x200D, 0x1F468, 0xFE0F, 0x1160, 0x0E33, 'a', 0xAC00};
        BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
        Random random = new Random(SEED);
        int refused = 0;
        int texts = Effort.of(50_000);
        for (int i = 0; i < texts; i++) {
            int[] kinds = random.ints(1 + random.nextInt(2), 0, marks.length).toArray();
            StringBuilder text = new StringBuilder("a");
            for (int length = random.nextInt(60); length > 0; length--) {
                text.appendCodePoint(marks[kinds[random.nextInt(kinds.length)]]);
            }
            int expected = seventeenth(icu, text.toString());
            assertThat(Characters.firstRefused(text.toString())).as("%s", text).isEqualTo(expected);
            refused += expected < 0 ? 0 : 1;
        }
        assertThat(refused).isBetween(texts / 10, texts * 9 / 10);
    }

    private static int seventeenth(BreakIterator icu, String text) {
        icu.setText(text);
        int start = icu.first();
        for (int end = icu.next(); end != BreakIterator.DONE; end = icu.next()) {
            if (text.codePointCount(start, end) > 16) {
                return text.offsetByCodePoints(start, 16);
            }
            start = end;
        }
        return -1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a family and a kiss, each person with a skin tone
                "\uD83D\uDC68\uD83C\uDFFB\u200D\uD83D\uDC69\uD83C\uDFFC\u200D\uD83D\uDC67\uD83C\uDFFD\u200D\uD83D\uDC66\uD83C\uDFFE",
                "\uD83D\uDC69\uD83C\uDFFB\u200D\u2764\uFE0F\u200D\uD83D\uDC8B\u200D\uD83D\uDC68\uD83C\uDFFF",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "\uD83C\uDFF3\uFE0F\u200D\u26A7\uFE0F",
                "\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEB\uD83C\uDDF7\uD83C\uDDEF\uD83C\uDDF5\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEB\uD83C\uDDF7\uD83C\uDDEF\uD83C\uDDF5",
                // a stack of Tibetan, conjuncts of Devanagari and Malayalam, the longest ligature of Arabic with its
                // marks
                "\u0F67\u0F90\u0FB5\u0FA8\u0FB3\u0FBA\u0FBC\u0FBB\u0F82",
                "\u0915\u094D\u0937\u094D\u0924\u094D\u0930\u094D\u092F\u093E\u0902",
                "\u0D38\u0D4D\u0D24\u0D4D\u0D30\u0D4D\u0D2F\u0D41\u0D02",
                "\u0628\u0650\u0651\u0670",
                "\u1112\u1161\u11AB\u1100\u1173\u11AF\u1112\u1161\u11AB\u1100\u1173\u11AF",
                "\u1E69\u0323\u0307\u0301\u0300\u0302",
                "Tie\u0302\u0301ng Vie\u0323\u0302t",
            })
    void what_languages_and_emoji_need_is_allowed(String text) {
        assertThat(Characters.firstRefused(text.repeat(20))).isEqualTo(-1);
        assertThat(Characters.firstUnsafe(text.repeat(20))).isEqualTo(-1);
    }

    @Test
    void after_a_refused_code_point_the_search_goes_on_with_the_next_one() {
        String text = "a" + "\u0301".repeat(16) + "\u0301".repeat(16);
        assertThat(Characters.firstRefused(text)).isEqualTo(16);
        assertThat(Characters.firstRefused(text, 17)).isEqualTo(32);
        assertThat(Characters.firstUnsafe(text)).isEqualTo(-1);
        assertThat(Characters.firstRefused("a" + "\u0301".repeat(15) + "b" + "\u0301".repeat(15)))
                .isEqualTo(-1);
    }

    @Test
    void a_mebibyte_of_anything_is_gone_through_on_a_small_stack() throws InterruptedException {
        List<String> units =
                Arrays.asList("\u0301", "\uD83D\uDC68\u200D", "\u0915\u094D", "\u1100", "\uD83C\uDDE9", "\u0600");
        List<Integer> found = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> units.forEach(unit -> found.add(Characters.firstRefused(unit.repeat(1 << 18)))),
                "small",
                1 << 16);
        small.start();
        small.join();
        assertThat(found).containsExactly(16, 24, 16, 16, -1, 16);
    }
}
