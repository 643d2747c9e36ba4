package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One entry of a dense list. */
class HtmlItemTest {
    private static final HtmlRenderer ITEM = HtmlRenderer.builder()
            .layout(Layout.ITEM)
            .presentation(Presentation.builder()
                    .clock(Clock.fixed(Briefs.COLLECTED, ZoneOffset.UTC))
                    .permalink(brief -> "https://h.example/" + brief.id())
                    .build())
            .build();

    @Test
    void it_is_who_wrote_it_how_old_it_is_headline_hook_and_the_way_to_the_original() {
        assertThat(ITEM.render(Briefs.full().corrections(List.of()).build())).isEqualTo("""
                        <article class="brief brief-item" lang="en" dir="ltr" data-ai-disclosure="ai-assisted"\
                         aria-label="The orbiter has arrived"><div class="brief-frame">
                        <header class="brief-header">
                        <p class="brief-meta"><span class="brief-origin">With AI · <bdi>ExampleModel 3</bdi></span>\
                         <span class="brief-freshness brief-fresh">Fresh</span> </p>
                        <h2 class="brief-headline"><a href="https://h.example/orbiter">The orbiter has arrived</a></h2>
                        <p class="brief-hook">First maps are due in spring</p>
                        </header>
                        <p class="brief-actions"><a class="brief-original" href="https://news.example.org/orbiter"\
                         rel="nofollow noopener noreferrer">Read the original on <bdi>Example News</bdi></a></p>
                        </div></article>
                        """);
    }

    @Test
    void each_correction_is_in_it() {
        StoryBrief brief = Briefs.small()
                .correction(new Correction(Briefs.COLLECTED, "It was Saturday."))
                .correction(new Correction(null, "And in spring."))
                .build();

        assertThat(Jsoup.parse(ITEM.render(brief))
                        .select(".brief-header + .brief-corrections > p")
                        .eachText())
                .containsExactly("Correction, 29 Mar 2026 It was Saturday.", "Correction And in spring.");
    }

    @Test
    void what_a_brief_lacks_leaves_no_element_behind() {
        Document item = Jsoup.parse(HtmlRenderer.builder()
                .layout(Layout.ITEM)
                .build()
                .render(StoryBrief.builder().headline("x").build()));

        assertThat(item.select(".brief-freshness, .brief-hook, .brief-corrections, a"))
                .isEmpty();
        assertThat(item.select(".brief-origin").text()).isEqualTo("Origin not stated");
        assertThat(item.select(".brief-actions").text()).isEqualTo("Read the original");
    }

    @Test
    void a_withdrawn_one_is_as_a_card_but_for_its_class() {
        StoryBrief brief = Briefs.full().status(Status.WITHHELD).build();

        assertThat(ITEM.render(brief))
                .isEqualTo(HtmlRenderer.builder()
                        .layout(Layout.CARD)
                        .build()
                        .render(brief)
                        .replace("brief-card", "brief-item"));
    }
}
