package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The format was made after a page of a news site: whatever that page shows, a page of ours shows too. */
class ReferencePageTest {
    private static Document page;

    @BeforeAll
    static void render() {
        page = Jsoup.parse(Run.of(
                        "render",
                        "--layout",
                        "page",
                        "--now",
                        "2026-11-22T08:00:00Z",
                        Run.sample("genesis-mission.json").toString())
                .out());
    }

    @Test
    void a_page_shows_its_topic_how_fresh_it_is_and_how_long_it_took_to_collect() {
        assertThat(text(".brief-topic")).isEqualTo("📊 Enterprise AI");
        assertThat(text(".brief-freshness")).isEqualTo("Stale");
        assertThat(text(".brief-collected")).isEqualTo("29 Mar 2026, collected in 22m");
    }

    @Test
    void a_page_shows_headline_and_hook_and_can_be_shared_in_three_places() {
        assertThat(text("h1")).startsWith("Dell and the Energy Department");
        assertThat(text(".brief-hook")).contains("new compute");
        assertThat(page.select(".brief-share a").eachText()).containsExactly("Post", "LinkedIn", "E-mail");
    }

    @Test
    void a_page_leads_to_the_original_and_names_its_publisher() {
        assertThat(text("a.brief-original")).isEqualTo("Read the original on Bloomberg Technology");
        assertThat(text(".brief-original-source")).startsWith("Original source").contains("Bloomberg Technology");
    }

    @Test
    void the_tldr_has_its_four_parts_under_their_headings() {
        assertThat(text(".brief-tldr .brief-heading")).isEqualTo("30-second TL;DR");
        assertThat(page.select(".brief-tldr dt").eachText())
                .containsExactly("What changed", "Why it matters", "What to do next", "Who should care");
        assertThat(page.select(".brief-tldr dd").eachText()).hasSize(4).endsWith("Enterprise teams, Security teams");
    }

    @Test
    void takeaways_say_how_many_sources_they_cite() {
        assertThat(text(".brief-takeaways .brief-note")).isEqualTo("8 cited sources");
        assertThat(page.select(".brief-takeaways li")).hasSize(4);
        assertThat(text(".brief-takeaways"))
                .contains(
                        "Massachusetts AI Hub",
                        "24 organizations",
                        "Anthropic, OpenAI and NVIDIA",
                        "$320 million",
                        "American Science Cloud",
                        "vice president of government affairs");
    }

    @Test
    void implications_give_their_rationale_and_say_that_they_are_by_ai() {
        assertThat(text(".brief-implications .brief-note")).isEqualTo("AI analysis grounded in cited sources");
        assertThat(page.select(".brief-prediction")).hasSize(2);
        assertThat(text(".brief-implications")).contains("24 November 2026", "Michael Dell", "Dell AI Factory");
    }

    @Test
    void the_timeline_is_dated_by_month() {
        assertThat(page.select(".brief-timeline time").eachAttr("datetime"))
                .containsExactly("2025-11", "2025-12", "2026-01", "2026-03");
        assertThat(page.select(".brief-timeline time").eachText())
                .containsExactly("Nov 2025", "Dec 2025", "Jan 2026", "Mar 2026");
    }

    @Test
    void a_page_leads_to_its_digest_and_to_related_briefs() {
        assertThat(page.select(".brief-digest a[href]")).hasSize(1);
        assertThat(page.select(".brief-related a[href]")).isNotEmpty();
    }

    @Test
    void a_page_says_who_wrote_it_and_what_rights_there_are() {
        assertThat(text(".brief-disclosure")).startsWith("Written with AI, reviewed by Standards desk.");
        assertThat(text(".brief-rights")).contains("rights");
    }

    private static String text(String selector) {
        return page.select(selector).text();
    }
}
