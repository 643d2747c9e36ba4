package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static int longestCluster(String text) {
        BreakIterator icu = BreakIterator.getCharacterInstance(Locale.ROOT);
        icu.setText(text);
        int longest = 0;
        int start = icu.first();
        for (int end = icu.next(); end != BreakIterator.DONE; end = icu.next()) {
            longest = Math.max(longest, text.codePointCount(start, end));
            start = end;
        }
        return longest;
    }

    @Test
    void no_grapheme_cluster_of_a_brief_that_nobody_validated_is_longer_than_text_may_hold() throws IOException {
        try (InputStream json = PlainTextTest.class.getResourceAsStream("/cases/42-joined-emoji.json")) {
            StoryBrief brief = BriefReader.create().read(json).readable().orElseThrow();
            assertThat(longestCluster(brief.hook())).isGreaterThan(100);
            assertThat(longestCluster(Presentation.create().view(brief).hook())).isEqualTo(16);
        }
        String emoji = "\uD83D\uDC68\u200D".repeat(100);
        assertThat(longestCluster(PlainText.of(emoji))).isLessThanOrEqualTo(16);
        assertThat(PlainText.of(emoji)).startsWith("\uD83D\uDC68\u200D".repeat(8) + "\uFFFD");
        assertThat(PlainText.of(PlainText.of(emoji))).isEqualTo(PlainText.of(emoji));
        assertThat(PlainText.of("a\n" + "\u0301".repeat(40))).startsWith("a " + "\u0301".repeat(15) + "\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u3164", "\u2800", "\u00AD", "\uFE0F", "\u200D \u200C", ""})
    void a_text_that_shows_nothing_is_absent_where_it_may_be(String text) {
        assertThat(PlainText.orNull(text)).isNull();
    }
}
