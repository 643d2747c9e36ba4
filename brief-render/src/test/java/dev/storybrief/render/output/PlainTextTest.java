package dev.storybrief.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.text.Characters;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cases;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
    void too_long_grapheme_clusters_of_an_invalid_brief_are_cut() throws IOException {
        StoryBrief brief = Cases.of("42-joined-emoji.json");
        StoryView view = (StoryView) Presentation.create().view(brief);
        assertThat(longestCluster(brief.hook())).isGreaterThan(100);
        assertThat(longestCluster(view.head().hook().text())).isEqualTo(16);
        String emoji = "\uD83D\uDC68\u200D".repeat(100);
        assertThat(longestCluster(PlainText.of(emoji))).isLessThanOrEqualTo(16);
        assertThat(PlainText.of(emoji)).startsWith("\uD83D\uDC68\u200D".repeat(8) + "\uFFFD");
        assertThat(PlainText.of(PlainText.of(emoji))).isEqualTo(PlainText.of(emoji));
        assertThat(PlainText.of("a\n" + "\u0301".repeat(40))).startsWith("a " + "\u0301".repeat(15) + "\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u3164", "\u2800", "\u00AD", "\uFE0F", "\u200D \u200C", ""})
    void visible_is_null_for_a_text_of_invisible_characters(String text) {
        assertThat(PlainText.visible(text)).isNull();
    }

    @Test
    void records_of_a_view_replace_unsafe_characters() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Characters.isUnsafe(c)) {
                String text = "a" + Character.toString(c) + "b";
                String expected = Characters.isBreak(c) ? "a b" : "a\uFFFDb";
                assertThat(new BriefView.Link(text, WebAddress.of(text)))
                        .extracting(BriefView.Link::text, BriefView.Link::href, BriefView.Link::address)
                        .containsExactly(expected, null, expected);
                assertThat(new StoryView.Hook(text, text)).isEqualTo(new StoryView.Hook(expected, expected));
                assertThat(new SectionView.Claim(text, List.of()).text()).isEqualTo(expected);
            }
        }
        assertThat(PlainText.of("\uDC00 \uDFFF \uD800 \uDBFF")).isEqualTo("\uFFFD \uFFFD \uFFFD \uFFFD");
    }

    @Test
    void no_text_component_of_a_record_of_a_view_has_an_unsafe_character() {
        assertThat(records())
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(recordOf(type).toString()).doesNotContain("\u0007"));
    }

    @Test
    void the_only_list_of_texts_in_a_view_is_of_texts_without_unsafe_characters() {
        assertThat(records().stream()
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .filter(part -> part.getGenericType().getTypeName().endsWith("<java.lang.String>"))
                        .map(part -> part.getDeclaringRecord().getSimpleName() + "." + part.getName()))
                .containsExactly("Audience.groups");
        assertThat(new SectionView.Audience("a", List.of("b\u0007"), ", ").groups())
                .containsExactly("b\uFFFD");
    }

    private static List<Class<?>> records() {
        return Stream.of(BriefView.class, StoryView.class, WithdrawnView.class, SectionView.class, DigestView.class)
                .<Class<?>>flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .filter(Class::isRecord)
                .toList();
    }

    /** {@return a record with a control character in every text, other records within it, and nothing in its lists} */
    private static Object recordOf(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types)
                    .newInstance(
                            Arrays.stream(types).map(PlainTextTest::valueOf).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static Object valueOf(Class<?> type) {
        if (type == String.class) {
            return "https://\u0007";
        }
        if (type == List.class || type == Iterable.class) {
            return List.of();
        }
        if (type == int.class) {
            return 1;
        }
        if (type == boolean.class) {
            return false;
        }
        boolean isOfView = type.isRecord() && type != StoryBrief.class; // a view keeps its brief as it is
        return isOfView ? recordOf(type) : null;
    }
}
