package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.html.HtmlRenderer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLanguageTest {
    @Test
    void every_script_has_the_direction_that_unicode_gives_it() {
        int scripts = 0;
        for (int code = 0; code <= UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT); code++) {
            String script = UScript.getShortName(code);
            if (script != null && !UScript.getSampleString(code).isEmpty()) {
                assertThat(TextLanguage.of("und-" + script).isRightToLeft())
                        .as(script)
                        .isEqualTo(UScript.isRightToLeft(code));
                scripts++;
            }
        }
        assertThat(scripts).isGreaterThan(150);
        assertThat(TextLanguage.of("ur-Aran").isRightToLeft()).isTrue();
    }

    @Test
    void a_language_whose_likely_script_runs_from_right_to_left_is_so_marked() throws IOException {
        List<StoryBrief> briefs = Cases.lines("06-rtl-languages.jsonl");
        assertThat(briefs).hasSize(10);
        for (StoryBrief brief : briefs) {
            for (Layout layout : Layout.values()) {
                var document = Jsoup.parse(
                        HtmlRenderer.builder().layout(layout).build().render(brief));

                assertThat(document.expectFirst("article").attr("dir"))
                        .as(brief.language())
                        .isEqualTo("rtl");
            }
        }
    }

    /** Tags are not checked before: that of an invalid brief may be any text. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0130", "-abcde", "-a-bb", "-", "a"})
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void a_tag_may_be_as_long_as_a_text(String part) {
        assertThat(TextLanguage.of("en" + part.repeat(200_000)).isRightToLeft()).isFalse();
    }
}
