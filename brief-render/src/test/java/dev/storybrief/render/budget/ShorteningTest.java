package dev.storybrief.render.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import dev.storybrief.testing.Effort;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorteningTest {
    private static final Shortening ENGLISH = new Shortening(Locale.ENGLISH);
    private static final List<String> PIECES = List.of(
            "a",
            "word",
            ". ",
            "? Yes",
            " ",
            ", ",
            "é",
            "e\u0301\u0323",
            "\uD83D\uDC69\u200D\uD83D\uDE80",
            "\uD83C\uDDE9\uD83C\uDDEA",
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
            "中文",
            "。",
            "ภาษาไทย",
            "क्षि",
            "\u0600,",
            "각",
            "\u05D0\u05D1");

    @ParameterizedTest
    @CsvSource({
        "100, One went. Two came. Three stayed.",
        "33, One went. Two came. Three stayed.",
        "32, One went. Two came. …",
        "21, One went. Two came. …",
        "20, One went. Two came…",
        "18, One went. Two…",
        "17, One went. …",
        "10, One went…",
        "8, One…",
        "3, On…",
        "1, O…",
        "0, O…",
        "-7, O…"
    })
    void a_text_ends_after_a_sentence_if_half_of_it_stays_or_after_a_word_or_a_letter(int limit, String expected) {
        assertThat(ENGLISH.to(limit, "One went. Two came. Three stayed.")).isEqualTo(expected);
    }

    @Test
    void a_comma_does_not_stand_before_an_ellipsis() {
        assertThat(ENGLISH.to(12, "Alpha beta, (gamma) delta")).isEqualTo("Alpha beta…");
    }

    @Test
    void a_text_without_spaces_ends_after_a_character() {
        assertThat(new Shortening(Locale.CHINESE).to(4, "中文中文中文")).isEqualTo("中文中…");
    }

    @Test
    void what_is_left_is_a_whole_number_of_grapheme_clusters_and_within_the_limit() {
        SplittableRandom random = new SplittableRandom(Effort.seed(20260302));
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        for (int i = 0; i < Effort.of(200_000); i++) {
            StringBuilder built = new StringBuilder();
            for (int pieces = 1 + random.nextInt(20); pieces > 0; pieces--) {
                built.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = built.toString();
            int limit = random.nextInt(text.length() + 2);
            String shortened = ENGLISH.to(limit, text);
            if (text.length() <= limit) {
                assertThat(shortened).isEqualTo(text);
                continue;
            }
            String start = shortened.substring(0, shortened.length() - 1);
            String kept = text.startsWith(start) ? start : start.substring(0, start.length() - 1);
            clusters.setText(text);
            assertThat(text).startsWith(kept);
            assertThat(clusters.isBoundary(kept.length()))
                    .as("%s of %s", kept, text)
                    .isTrue();
            assertThat(shortened.length() <= limit || kept.length() == clusters.following(0))
                    .as("%s is at most %d long", shortened, limit)
                    .isTrue();
        }
    }
}
