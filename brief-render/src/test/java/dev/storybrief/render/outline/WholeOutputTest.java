package dev.storybrief.render.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.DigestLink;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Original;
import dev.storybrief.model.RelatedBrief;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Markdown and plain text are of a brief with everything that a brief may have. */
class WholeOutputTest {
    private static final Presentation PRESENTATION = Presentation.builder()
            .clock(Clock.fixed(Briefs.COLLECTED.plusSeconds(3600), ZoneOffset.UTC))
            .permalink(brief -> "https://example.org/briefs/" + brief.id())
            .imagesFrom("i.example.org")
            .build();

    private static final Insight INSIGHT = Briefs.full().build().insight();
    private static final StoryBrief BRIEF = Briefs.full()
            .source(Source.of("log", "The log of the probe", "probe:log", "Space Agency"))
            .insight(new Insight(
                    List.of(Statement.of("It took four years.", "paper", "log")),
                    INSIGHT.implications(),
                    INSIGHT.timeline()))
            .digest(new DigestLink("Space this week", "Every Friday.", WebAddress.of("https://news.example.org/space")))
            .related(List.of(new RelatedBrief(
                    "A lander follows", WebAddress.of("https://news.example.org/lander"), "Example News")))
            .build();

    private static final StoryBrief WITHDRAWN = BRIEF.toBuilder()
            .status(Status.CANCELED)
            .original(Original.of("probe:x", "Example News"))
            .build();

    @Test
    void markdown_has_headings_lists_and_links_with_citations_that_lead_to_the_sources() {
        assertThat(MarkdownRenderer.builder().presentation(PRESENTATION).build().render(BRIEF))
                .isEqualTo("""
                        # [The orbiter has arrived](https://example.org/briefs/orbiter)

                        With AI · ExampleModel 3 - \uD83D\uDEF0 Space - Fresh - 29 Mar 2026, collected in 22m \
                        - Updated 29 Mar 2026 - 1 min read

                        In a sentence: First maps are due in spring

                        [Read the original on Example News](https://news.example.org/orbiter)

                        > **Correction, 29 Mar 2026**: It has two wings.

                        ![The orbiter](https://i.example.org/1.jpg) - Credit: Space Agency

                        ## 30-second TL;DR

                        - **What changed**: The probe entered its orbit. [[1]](https://agency.example.org/42)
                        - **Why it matters**: It maps the far side. [[1]](https://agency.example.org/42) \
                        [[2]](https://paper.example.org/7)
                        - **What to do next**: Look up.
                        - **Who should care**: Astronomers, Investors

                        ## Key takeaways

                        - It took four years. [[2]](https://paper.example.org/7) \\[3\\]

                        ## What may come

                        AI analysis grounded in cited sources

                        ### Maps arrive

                        Very likely, by Apr 2027

                        The camera works. [[1]](https://agency.example.org/42)

                        ## Timeline

                        - **2022**: Launch. [[1]](https://agency.example.org/42)
                        - **28 Mar 2026**: Arrival.

                        ## Sources

                        1. [Orbit entry confirmed](https://agency.example.org/42), Space Agency
                        2. [The long way](https://paper.example.org/7), paper.example.org, 2026
                        3. The log of the probe (probe:log), Space Agency

                        ## Digest

                        - [Space this week](https://news.example.org/space): Every Friday.

                        ## Related updates

                        - [A lander follows](https://news.example.org/lander), Example News

                        ---

                        Written with AI, reviewed by Space desk. Reviewed 29 Mar 2026. Tool: ExampleModel 3. \
                        Editorial responsibility: Example News.

                        Rights: [All rights reserved](https://news.example.org/rights) Held by Example News.

                        Original source: [Orbiter in orbit](https://news.example.org/orbiter), \
                        [Example News](https://news.example.org/), 29 Mar 2026
                        """);
    }

    @Test
    void plain_text_has_lines_bullets_and_numbers_of_sources() {
        assertThat(TextRenderer.of(PRESENTATION).render(BRIEF)).isEqualTo("""
                        The orbiter has arrived
                        With AI · ExampleModel 3 - \uD83D\uDEF0 Space - Fresh - 29 Mar 2026, collected in 22m \
                        - Updated 29 Mar 2026 - 1 min read
                        https://example.org/briefs/orbiter

                        In a sentence: First maps are due in spring

                        Read the original on Example News (https://news.example.org/orbiter)

                        Correction, 29 Mar 2026: It has two wings.

                        Image: The orbiter (https://i.example.org/1.jpg) - Credit: Space Agency

                        30-second TL;DR
                        * What changed: The probe entered its orbit. [1]
                        * Why it matters: It maps the far side. [1] [2]
                        * What to do next: Look up.
                        * Who should care: Astronomers, Investors

                        Key takeaways
                        * It took four years. [2] [3]

                        What may come
                        AI analysis grounded in cited sources
                        * Maps arrive - Very likely, by Apr 2027
                          - The camera works. [1]

                        Timeline
                        * 2022: Launch. [1]
                        * 28 Mar 2026: Arrival.

                        Sources
                        [1] Orbit entry confirmed (https://agency.example.org/42), Space Agency
                        [2] The long way (https://paper.example.org/7), paper.example.org, 2026
                        [3] The log of the probe (probe:log), Space Agency

                        Digest
                        * Space this week (https://news.example.org/space): Every Friday.

                        Related updates
                        * A lander follows (https://news.example.org/lander), Example News

                        Written with AI, reviewed by Space desk. Reviewed 29 Mar 2026. Tool: ExampleModel 3. \
                        Editorial responsibility: Example News.
                        Rights: All rights reserved (https://news.example.org/rights) Held by Example News.
                        Original source: Orbiter in orbit (https://news.example.org/orbiter), \
                        Example News (https://news.example.org/), 29 Mar 2026
                        """);
    }

    @Test
    void a_withdrawn_brief_is_a_notice_the_way_to_the_original_and_the_disclosure() {
        String rest = """
                This brief was withdrawn and is no longer shown.

                Read the original on Example News (probe:x)

                Written with AI, reviewed by Space desk. Reviewed 29 Mar 2026. Tool: ExampleModel 3. \
                Editorial responsibility: Example News.
                """;
        assertThat(TextRenderer.of(Presentation.create()).render(WITHDRAWN)).isEqualTo(rest);
        assertThat(MarkdownRenderer.create().render(WITHDRAWN)).isEqualTo("# " + rest);
    }

    @Test
    void a_picture_of_another_host_is_a_link() {
        assertThat(MarkdownRenderer.create().render(BRIEF))
                .contains("\n[Image: The orbiter](https://i.example.org/1.jpg) - Credit: Space Agency\n");
    }
}
