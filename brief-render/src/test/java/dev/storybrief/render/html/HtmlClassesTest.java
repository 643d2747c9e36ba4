package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Rights;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.ShareTarget;
import dev.storybrief.render.hostile.FullBrief;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlClassesTest {

    /** Hosts style these classes, so none is ever taken away. */
    @Test
    void the_parts_of_briefs_have_their_classes() {
        Set<String> classes = new TreeSet<>();
        Presentation presentation = Presentation.builder()
                .share(ShareTarget.values())
                .imagesFrom("i.example.org")
                .build();
        StoryBrief english = FullBrief.of("One went. ", 1);
        for (Layout layout : Layout.values()) {
            HtmlRenderer renderer = HtmlRenderer.builder()
                    .presentation(presentation)
                    .layout(layout)
                    .end((view, out) -> out.literal("<b>Host</b>"))
                    .build();
            for (StoryBrief brief : List.of(
                    english,
                    Briefs.full()
                            .rights(new Rights("Reserved", null, WebAddress.of("nowhere")))
                            .build(),
                    Briefs.small().status(Status.WITHHELD).build())) {
                Jsoup.parse(renderer.render(brief))
                        .getAllElements()
                        .forEach(element -> classes.addAll(element.classNames()));
            }
        }
        assertThat(String.join(" ", classes)).isEqualToNormalizingWhitespace("""
                brief brief-actions brief-address brief-article brief-body brief-card brief-citations
                brief-collected brief-corrections brief-date brief-digest brief-digest-text brief-disclosure
                brief-emoji brief-footer brief-frame brief-freshness brief-header brief-heading brief-headline
                brief-hook brief-host brief-image brief-implication brief-implications brief-item brief-likelihood
                brief-link brief-main brief-meta brief-meter brief-note brief-notice brief-on brief-origin
                brief-original brief-original-source brief-outlook brief-points brief-prediction brief-published
                brief-publisher brief-reading-time brief-related brief-rights brief-section brief-separator
                brief-share brief-share-link brief-sources brief-stale brief-takeaways brief-timeline brief-tldr
                brief-topic
                """);
    }
}
