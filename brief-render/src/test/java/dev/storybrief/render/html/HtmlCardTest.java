package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Briefs;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in lists of briefs. */
class HtmlCardTest {
    private static String render(Layout layout, StoryBrief brief) {
        return HtmlRenderer.builder().layout(layout).build().render(brief);
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"ITEM", "CARD"})
    void the_accessible_name_of_a_brief_in_a_list_is_its_headline(Layout layout) {
        StoryBrief brief = Briefs.small().headline("\"Up\" & <b>away</b>").build();

        assertThat(Jsoup.parse(render(layout, brief)).expectFirst("article").attr("aria-label"))
                .isEqualTo(brief.headline());
        assertThat(render(layout, brief.toBuilder().status(Status.WITHHELD).build()))
                .doesNotContain("aria-label");
    }
}
