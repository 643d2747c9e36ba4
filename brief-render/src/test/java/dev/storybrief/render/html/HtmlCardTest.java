package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Image;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in lists of briefs. */
class HtmlCardTest {
    private static final Presentation WITH_PICTURES =
            Presentation.builder().imagesFrom("i.example.org").build();

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

    private static String withPictures(Layout layout, StoryBrief brief) {
        return HtmlRenderer.builder()
                .layout(layout)
                .presentation(WITH_PICTURES)
                .build()
                .render(brief);
    }

    @Test
    void a_picture_of_a_named_host_is_between_corrections_and_points_with_its_size() {
        assertThat(withPictures(Layout.CARD, Briefs.full().build())).contains("""
                        </div>
                        <figure class="brief-image"><img src="https://i.example.org/1.jpg" alt="The orbiter" width="1200"\
                         height="630" loading="lazy" decoding="async" referrerpolicy="no-referrer"><figcaption>Credit:\
                         <bdi>Space Agency</bdi></figcaption></figure>
                        <dl class="brief-points">""");
    }

    @Test
    void a_picture_of_any_other_host_leaves_nothing_in_a_card() {
        StoryBrief brief = Briefs.full().build();
        String none = withPictures(Layout.CARD, brief.toBuilder().image(null).build());

        assertThat(render(Layout.CARD, brief)).isEqualTo(none);
        assertThat(withPictures(
                        Layout.CARD,
                        brief.toBuilder()
                                .image(new Image(WebAddress.of("javascript:x"), "x", "x", 1, 1))
                                .build()))
                .isEqualTo(none);
        HtmlRenderer card = HtmlRenderer.builder().layout(Layout.CARD).build();
        assertThat(card.render(Presentation.create().view(brief)))
                .as("of a whole view")
                .isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 100", "-1, 100, 100", ", 100, 100", "640, 0, 640", "640, , 640", ", , ''"})
    void a_size_that_is_none_is_left_out(Integer width, Integer height, String sizes) {
        StoryBrief brief = Briefs.small()
                .image(new Image(WebAddress.of("https://i.example.org/1.jpg"), "x", null, width, height))
                .build();

        Element picture = Jsoup.parse(withPictures(Layout.CARD, brief)).expectFirst(".brief-image > img:only-child");

        assertThat(picture.attr("width") + picture.attr("height")).isEqualTo(sizes);
    }

    @Test
    void an_item_shows_no_picture() {
        assertThat(withPictures(Layout.ITEM, Briefs.full().build())).doesNotContain("<img", "figure");
    }
}
