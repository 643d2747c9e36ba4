package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.storybrief.model.Original;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The brief's own address, and the links that share it. */
class PermalinkTest {
    private static final StoryBrief BRIEF = Briefs.small().build();

    @ParameterizedTest
    @EnumSource(ShareTarget.class)
    void each_share_link_carries_address_and_headline_percent_encoded(ShareTarget target) {
        StoryBrief brief = Briefs.small().headline("50 % & \"more\" <b>").build();

        Presentation presentation = Presentation.builder()
                .share(target)
                .permalink(story -> "https://desk.example.org/b?x=1&y=2")
                .build();
        StoryView.ShareLink link =
                Briefs.story(presentation, brief).head().share().links().get(0);

        assertThat(link.href()).contains("https%3A%2F%2Fdesk.example.org%2Fb%3Fx%3D1%26y%3D2");
        assertThat(link.href()).doesNotContain("\"", "<", " ");
        if (target != ShareTarget.LINKEDIN) {
            assertThat(link.href()).contains("50%20%25%20%26%20%22more%22%20%3Cb%3E");
        }
        assertThat(URI.create(link.href()).getScheme()).isEqualTo(target == ShareTarget.EMAIL ? "mailto" : "https");
    }

    @Test
    void what_is_shared_is_the_permalink_or_else_the_original_or_nothing() {
        Presentation linked = Presentation.builder()
                .permalink(brief -> "https://desk.example.org/" + brief.id())
                .build();
        StoryBrief homeless = Briefs.small()
                .original(new Original(null, WebAddress.of("javascript:alert(1)"), null, null))
                .build();

        assertThat(Briefs.story(linked, BRIEF).head().share().links().get(0).href())
                .endsWith("url=https%3A%2F%2Fdesk.example.org%2Forbiter");
        assertThat(Briefs.story(Presentation.create(), BRIEF)
                        .head()
                        .share()
                        .links()
                        .get(0)
                        .href())
                .endsWith("url=https%3A%2F%2Fnews.example.org%2Forbiter");
        assertThat(Briefs.story(Presentation.create(), homeless).head().share()).isNull();
        assertThat(Briefs.story(Presentation.builder().share().build(), BRIEF)
                        .head()
                        .share())
                .isNull();
    }

    @Test
    void a_relative_permalink_is_refused_with_the_fix() {
        for (String address :
                List.of("/briefs/1", "briefs/1", "//h.example/1", "", " https://h.example/", "mailto:a@h.example")) {
            Presentation wrong =
                    Presentation.builder().permalink(brief -> address).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wrong.view(BRIEF))
                    .withMessageStartingWith("the permalink function returned \"" + address + "\"; return an absolute")
                    .withMessageContaining("https://");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wrong.forLayout(Layout.CARD).view(BRIEF));
        }
    }

    @Test
    void the_message_about_a_relative_permalink_is_one_bounded_line() {
        String address = "/briefs/\n\u202e" + "😀".repeat(1_000);
        Presentation wrong = Presentation.builder().permalink(brief -> address).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wrong.view(BRIEF))
                .satisfies(e -> assertThat(e.getMessage())
                        .hasSizeLessThan(400)
                        .contains("/briefs/", "😀…\"")
                        .doesNotContain("\n", "\u202e"));
    }

    @Test
    void a_permalink_that_ends_in_the_id_of_an_invalid_brief_counts_as_none_where_it_does_not_parse() {
        Presentation appending = Presentation.builder()
                .permalink(brief -> "HTTPS://h.example:" + brief.id())
                .build();

        assertThat(appending.view(Briefs.small().id("no port").build()).permalink())
                .isNull();
        assertThat(appending.view(Briefs.small().id("8443").build()).permalink())
                .hasToString("https://h.example:8443/");
        assertThat(Presentation.builder()
                        .permalink(brief -> null)
                        .build()
                        .view(BRIEF)
                        .permalink())
                .isNull();
    }
}
