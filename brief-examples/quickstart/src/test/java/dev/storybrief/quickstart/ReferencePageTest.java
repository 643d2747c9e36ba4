package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks that a page has everything that the page has from which the format was drawn. */
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
    void freshness_and_collection_time() {
        assertThat(text(".brief-topic")).isEqualTo("📊 Enterprise AI");
        assertThat(text(".brief-freshness")).isEqualTo("Stale");
        assertThat(text(".brief-collected")).isEqualTo("29 Mar 2026, collected in 22m");
    }

    @Test
    void headline_hook_and_share_links() {
        assertThat(text("h1")).startsWith("Dell and the Energy Department");
        assertThat(text(".brief-hook")).contains("new compute");
        assertThat(page.select(".brief-share a").eachText()).containsExactly("Post", "LinkedIn", "E-mail");
    }

    @Test
    void link_to_the_original_and_original_source() {
        assertThat(text("a.brief-original")).isEqualTo("Read the original on Bloomberg Technology");
        assertThat(text(".brief-original-source")).startsWith("Original source").contains("Bloomberg Technology");
    }

    @Test
    void the_four_parts_of_the_tldr() {
        assertThat(text(".brief-tldr .brief-heading")).isEqualTo("30-second TL;DR");
        assertThat(page.select(".brief-tldr dt").eachText())
                .containsExactly("What changed", "Why it matters", "What to do next", "Who should care");
        assertThat(page.select(".brief-tldr dd").eachText()).hasSize(4).endsWith("Enterprise teams, Security teams");
    }

    @Test
    void takeaways_with_the_count_of_cited_sources() {
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
    void implications_with_rationale() {
        assertThat(text(".brief-implications .brief-note")).isEqualTo("AI analysis grounded in cited sources");
        assertThat(page.select(".brief-prediction")).hasSize(2);
        assertThat(text(".brief-implications")).contains("24 November 2026", "Michael Dell", "Dell AI Factory");
    }

    @Test
    void timeline_by_month() {
        assertThat(page.select(".brief-timeline time").eachAttr("datetime"))
                .containsExactly("2025-11", "2025-12", "2026-01", "2026-03");
        assertThat(page.select(".brief-timeline time").eachText())
                .containsExactly("Nov 2025", "Dec 2025", "Jan 2026", "Mar 2026");
    }

    @Test
    void digest_link_and_related_updates() {
        assertThat(page.select(".brief-digest a[href]")).hasSize(1);
        assertThat(page.select(".brief-related a[href]")).isNotEmpty();
    }

    @Test
    void attribution_and_rights() {
        assertThat(text(".brief-disclosure")).startsWith("Written with AI, reviewed by Standards desk.");
        assertThat(text(".brief-rights")).contains("rights");
    }

    private static String text(String selector) {
        return page.select(selector).text();
    }
}
