package dev.storybrief.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UProperty;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    /** Written from the format's own words, with the categories of java.util.regex where it names one. */
    private static final Pattern UNSAFE = Pattern.compile(
            "[\\p{Cc}\\x{2028}\\x{2029}\\p{Cs}\\p{Noncharacter_Code_Point}\\x{FEFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\p{Co}\\x{E0000}-\\x{E007F}]"
                    .replace("\\p{Noncharacter_Code_Point}", noncharacters()));

    private static String noncharacters() {
        StringBuilder all = new StringBuilder("\\x{FDD0}-\\x{FDEF}");
        for (int plane = 0; plane <= 16; plane++) {
            all.append(String.format("\\x{%X}\\x{%X}", plane * 0x10000 + 0xFFFE, plane * 0x10000 + 0xFFFF));
        }
        return all.toString();
    }

    @Test
    void every_code_point_is_allowed_or_not_as_the_format_defines() {
        assertHolds(Character.MAX_CODE_POINT, c -> {
            String character = Character.toString(c);
            boolean isUnsafe = UNSAFE.matcher(character).matches();
            return Characters.isUnsafe(c) == isUnsafe
                    && Characters.firstUnsafe("a" + character + "b") == (isUnsafe ? 1 : -1);
        });
    }

    @Test
    void an_unsafe_character_is_found_wherever_it_stands() {
        String text = "between ~ and ~";
        for (int length = 0; length <= text.length(); length++) {
            String before = text.substring(0, length);
            String after = text.substring(length);
            int place = length;
            assertHolds(Character.MAX_VALUE, c -> {
                int expected = Characters.isUnsafe(c) ? place : -1;
                return Characters.firstUnsafe(before + (char) c + after) == expected
                        && Characters.firstUnsafe(before + (char) c) == expected;
            });
        }
    }

    /** The values of Grapheme_Cluster_Break that a cluster of more than two code points has, but for emoji and flags. */
    private static final Set<Integer> MAKE_CLUSTERS_LONG = Set.of(
            GraphemeClusterBreak.EXTEND,
            GraphemeClusterBreak.ZWJ,
            GraphemeClusterBreak.SPACING_MARK,
            GraphemeClusterBreak.PREPEND,
            GraphemeClusterBreak.L,
            GraphemeClusterBreak.V,
            GraphemeClusterBreak.T);

    @Test
    void a_text_of_neither_unsafe_characters_nor_pairs_is_known_to_be_plain_in_every_script() {
        assertHolds(Character.MAX_VALUE, c -> {
            int graphemeBreak = UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK);
            return Characters.isPlain("a" + (char) c + "b")
                    == (!UNSAFE.matcher(Character.toString(c)).matches()
                            && !MAKE_CLUSTERS_LONG.contains(graphemeBreak));
        });
        assertThat(Characters.isPlain("")).isTrue();
        assertThat(Characters.isPlain("\uD83D\uDE00")).isFalse();
    }

    @Test
    void every_code_point_is_white_space_or_not_as_in_unicode() {
        holdsForWhatMatches("\\p{IsWhite_Space}", c -> Characters.isBlank(Character.toString(c)));
    }

    @Test
    void white_space_at_either_end_of_a_text_is_found_from_an_index_on() {
        String text = "\u00A0\t a b \u3000";
        assertThat(Characters.skipWhiteSpace(text, 0)).isEqualTo(3);
        assertThat(Characters.skipWhiteSpace(text, 4)).isEqualTo(5);
        assertThat(Characters.skipWhiteSpace(text, 6)).isEqualTo(text.length());
        assertThat(Characters.startOfSpaceAtEnd(text, 0)).isEqualTo(6);
        assertThat(Characters.startOfSpaceAtEnd(text, 7)).isEqualTo(7);
        assertThat(Characters.startOfSpaceAtEnd(" \n", 0)).isZero();
    }

    @Test
    void characters_that_unicode_lists_as_ignorable_are_invisible_and_few_others() {
        StringBuilder others = new StringBuilder();
        assertHolds(Character.MAX_CODE_POINT, c -> {
            boolean expected = UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                    || UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE);
            boolean actual = Characters.isInvisible(c);
            if (actual && !expected) {
                others.append(String.format("%X ", c));
            }
            return actual || !expected;
        });
        assertThat(others)
                .asString()
                .isEqualTo("2800 FFF9 FFFA FFFB 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 1343A 1343B"
                        + " 1343C 1343D 1343E 1343F 13440 13441 13442 16FE4 1D159 ");
        assertThat(Characters.isInvisible("")).isTrue();
        assertThat(Characters.isInvisible("\u200B \uDB40\uDD00")).isTrue();
        assertThat(Characters.isInvisible("\u200B \uDB40")).isFalse();
        assertThat(Characters.isInvisible("\u200Ba")).isFalse();
    }

    @Test
    void tabs_and_what_the_jdk_calls_vertical_space_break_a_line() {
        holdsForWhatMatches("[\\t\\v]", Characters::isBreak);
    }

    private static void holdsForWhatMatches(String regex, IntPredicate claim) {
        Pattern pattern = Pattern.compile(regex);
        assertHolds(
                Character.MAX_CODE_POINT,
                c -> claim.test(c) == pattern.matcher(Character.toString(c)).matches());
    }

    /** Makes one assertion for all code points, since a million would take seconds. */
    private static void assertHolds(int last, IntPredicate claim) {
        assertThat(IntStream.rangeClosed(0, last)
                        .filter(claim.negate())
                        .limit(20)
                        .mapToObj(c -> String.format("U+%04X", c)))
                .isEmpty();
    }

    @Test
    void letters_digits_and_four_marks_of_ascii_are_unreserved() {
        for (int c = 0; c < 0x200; c++) {
            assertThat(Characters.isUnreserved(c))
                    .isEqualTo(Character.toString(c).matches("[A-Za-z0-9._~-]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbeng", "gbsct", "gbwls", "usca", "us06", "abz", "us0129", "zz9az9"})
    void flag_of_a_region_is_allowed(String region) {
        assertThat(Characters.firstUnsafe("a " + flag(region) + " b" + flag(region)))
                .isEqualTo(-1);
        assertThat(Characters.firstUnsafe(flag(region) + flag(region))).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g", "gb", "gbengla", "GBENG", "gb/en", "gb:en", "gb`en", "gb{en"})
    void flag_of_no_region_is_not(String region) {
        assertThat(Characters.firstUnsafe(flag(region))).isEqualTo(2);
    }

    @Test
    void tags_that_belong_to_no_flag_are_unsafe() {
        String tags = flag("gbeng").substring(2);
        assertThat(Characters.firstUnsafe(tags)).isZero();
        assertThat(Characters.firstUnsafe("a" + tags)).isEqualTo(1);
        assertThat(Characters.firstUnsafe("\uD83D\uDE00" + tags)).isEqualTo(2);
        assertThat(Characters.firstUnsafe("\uD83C\uDFF4 " + tags)).isEqualTo(3);
        assertThat(Characters.firstUnsafe(flag("gbeng") + tags)).isEqualTo(14);
        assertThat(Characters.firstUnsafe(flag("gbeng").substring(0, 12))).isEqualTo(2);
        assertThat(Characters.firstUnsafe("\uD83C\uDFF4")).isEqualTo(-1);
        assertThat(Characters.firstUnsafe("\uD83C\uDFF4\u200D\u2620\uFE0F")).isEqualTo(-1);
    }

    @Test
    void pair_of_surrogates_is_a_character_and_a_lone_one_is_unsafe() {
        assertThat(Characters.firstUnsafe("\uD83D\uDE00")).isEqualTo(-1);
        assertThat(Characters.firstUnsafe("\uDE00\uD83D")).isZero();
        assertThat(Characters.firstUnsafe("\uD83D\uD83D\uDE00")).isZero();
        assertThat(Characters.firstUnsafe("ab\uD83D")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0646\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\uD83D\uDC69\u200D\uD83D\uDCBB",
                "\u2764\uFE0F",
                "a\u200Bb",
                "\u200Ea\u200F",
                "\u0915\u094D\u200D\u0937",
                "e\u0301",
                "\u061C",
                "\u2060",
                "\u00AD",
                "\uDB40\uDD00",
            })
    void what_scripts_and_emoji_need_is_allowed(String text) {
        assertThat(Characters.firstUnsafe(text)).isEqualTo(-1);
    }

    @Test
    void ascii_ends_at_127() {
        assertThat(Characters.isAscii("")).isTrue();
        assertThat(Characters.isAscii("\u0000a\u007F")).isTrue();
        assertThat(Characters.isAscii("\u0080")).isFalse();
        assertThat(Characters.isAscii("a\u0080")).isFalse();
        assertThat(Characters.isAscii("ab\u4E2D")).isFalse();
    }

    @Test
    void a_text_is_shortened_after_as_many_code_points_as_it_may_have() {
        assertThat(Characters.shortened("abc", 3)).isEqualTo("abc");
        assertThat(Characters.shortened("abcd", 3)).isEqualTo("abc…");
        assertThat(Characters.shortened("\uD83D\uDE00\uD83D\uDE00", 2)).isEqualTo("\uD83D\uDE00\uD83D\uDE00");
        assertThat(Characters.shortened("\uD83D\uDE00\uD83D\uDE00b", 2)).isEqualTo("\uD83D\uDE00\uD83D\uDE00…");
        assertThat(Characters.isLonger("\uD83D\uDE00\uD83D\uDE00", 1)).isTrue();
    }

    @Test
    void lone_surrogates_are_replaced_and_pairs_are_not() {
        assertThat(Characters.withoutLoneSurrogates("a\uD83Db\uDE00\uD83D\uDE00"))
                .isEqualTo("a\uFFFDb\uFFFD\uD83D\uDE00");
        assertThat(Characters.withoutLoneSurrogates("\uD83D")).isEqualTo("\uFFFD");
        assertThat(Characters.withoutLoneSurrogates("plain")).isSameAs("plain");
    }

    @Test
    void length_is_counted_in_code_points() {
        assertThat(Characters.isLonger("\uD83D\uDE00".repeat(5), 5)).isFalse();
        assertThat(Characters.isLonger("\uD83D\uDE00".repeat(5), 4)).isTrue();
        assertThat(Characters.isLonger("\uD83D".repeat(5), 4)).isTrue();
        assertThat(Characters.isLonger("", 0)).isFalse();
    }

    @Test
    void a_search_from_an_index_counts_the_cluster_from_the_character_before_it() {
        assertThat(Characters.firstRefused("a\u0000b\u0000", 2)).isEqualTo(3);
        assertThat(Characters.firstRefused("a\u0000b", 2)).isEqualTo(-1);
        String marks = "\u0301".repeat(17);
        assertThat(Characters.firstRefused(marks)).isEqualTo(16);
        assertThat(Characters.firstRefused(marks, 0)).isEqualTo(16);
        assertThat(Characters.firstRefused(marks, 1)).isEqualTo(16);
        assertThat(Characters.firstRefused(marks, 2)).isEqualTo(-1);
    }

    private static String flag(String region) {
        StringBuilder flag = new StringBuilder("\uD83C\uDFF4");
        region.chars().forEach(c -> flag.appendCodePoint(0xE0000 + c));
        return flag.appendCodePoint(0xE007F).toString();
    }

    @Test
    void start_of_a_cluster_is_that_of_the_character_at_an_index() {
        String text = "ae\u0301\uD83D\uDE80b"; // a letter, one with an accent, a rocket, a letter

        assertThat(IntStream.rangeClosed(0, 7).map(i -> Characters.clusterStart(text, i)))
                .containsExactly(0, 1, 1, 3, 3, 5, 6, 6);
        assertThat(Characters.clusterStart("", 0)).isZero();
    }

    @Test
    void first_cluster_ends_before_the_second_or_with_the_text() {
        assertThat(Characters.firstClusterEnd("e\u0301\u0302b")).isEqualTo(3);
        assertThat(Characters.firstClusterEnd("\uD83D\uDE80a")).isEqualTo(2);
        assertThat(Characters.firstClusterEnd("\uD83D\uDE80\u200D\uD83D\uDE80")).isEqualTo(5);
        assertThat(Characters.firstClusterEnd("ab")).isEqualTo(1);
        assertThat(Characters.firstClusterEnd("")).isZero();
    }
}
