package dev.storybrief.quickstart;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.model.Correction;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Original;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.render.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Takes the picture of what each property changes, which is in the README of brief-render. */
class PropertiesPictureTest {
    private static final StoryBrief FRESH = StoryBrief.builder()
            .id("orbiter")
            .language("en")
            .headline("The orbiter has arrived")
            .hook("First maps of the far side are due in spring")
            .original(Original.of("https://news.example.org/orbiter", "Example News"))
            .collectedAt(Site.NOW.minus(Duration.ofHours(2)))
            .disclosure(Disclosure.builder(Origin.AI_ASSISTED).build())
            .build();
    private static final StoryBrief STALE =
            FRESH.toBuilder().collectedAt(Site.NOW.minus(Duration.ofDays(30))).build();
    private static final StoryBrief CORRECTED = FRESH.toBuilder()
            .hook(null)
            .correction(new Correction(Site.NOW, "It was Saturday."))
            .build();
    private static final StoryBrief SHORT = FRESH.toBuilder()
            .hook(null)
            .tldr(Tldr.builder()
                    .whatChanged("It entered its orbit on Saturday, and sends its first pictures home.")
                    .build())
            .build();

    private final StringBuilder cells = new StringBuilder();

    /** Copy the picture from target/site-… into brief-render when the looks change. */
    @Test
    void each_property_is_shown_with_what_it_changes() throws IOException {
        String item = Site.render(FRESH, Layout.ITEM);
        String two = "<div class=\"brief-grid\" style=\"grid-template-columns: 1fr 1fr\">"
                + Site.render(FRESH.toBuilder().hook(null).build(), Layout.ITEM).repeat(2) + "</div>";
        cell("--brief-serif", "monospace", item);
        cell("--brief-sans", "monospace", item);
        cell("--brief-size", "19px", item);
        cell("--brief-leading", "2.2", Site.render(SHORT, Layout.CARD));
        cell("--brief-headline-size", "1.5em", item);
        cell("--brief-headline-weight", "400", item);
        cell("--brief-measure", "14em", item);
        cell("--brief-space", "2.5em", item);
        cell("--brief-gap", "3em", two);
        cell("--brief-frame", "2px dashed", item);
        cell("--brief-rule", "0.5em solid teal", item);
        cell("--brief-radius", "1em", item);
        cell("--brief-shadow", "0 3px 9px #0006", item);
        cell("--brief-badge", "#cfe8d8", item);
        cell("--brief-ink", "#0a2a6b", item);
        cell("--brief-muted", "#a1005c", item);
        cell("--brief-paper", "#e3f1ff", item);
        cell("--brief-tint", "#cfe4d0", Site.render(SHORT, Layout.ARTICLE));
        cell("--brief-line", "#d33", Site.render(SHORT, Layout.CARD));
        cell("--brief-accent", "#06c", Site.render(CORRECTED, Layout.ITEM));
        cell("--brief-link", "#06c", item);
        cell("--brief-fresh", "#06c", item);
        cell("--brief-stale", "#c0158f", Site.render(STALE, Layout.ITEM));
        cell("--brief-page", "#9db8d2", "<div class=\"brief-body\" style=\"padding: 12px\">" + item + "</div>");
        assertThat(properties(cells.toString())).isEqualTo(properties(HostPage.stylesheet("brief")));

        Path page = HostPage.BARE.write("properties", "", """
                <style>
                body { margin: 0; background: #fff; font: 15px sans-serif }
                main { display: grid; grid-template-columns: repeat(4, 1fr); gap: 20px 16px; align-items: start; color-scheme: light }
                .text { display: none }
                section { padding: 4px }
                code { display: block; margin-block-end: 6px; font-size: 12px }
                .brief-article.brief .brief-header { display: none } /* so that the TL;DR is in sight */
                </style>
                """ + cells);
        Browser browser = Browser.shared();
        browser.openWhole(page, 1240);
        Picture picture = Picture.of(browser.picture("main")).withFewColours();
        Path file = Site.target("properties.png");
        picture.write(file);
        assertThat(Files.size(file)).isLessThan(150_000);
    }

    private void cell(String property, String value, String brief) {
        cells.append("<section style=\"")
                .append(property)
                .append(": ")
                .append(value)
                .append("\"><code>");
        cells.append(property)
                .append(": ")
                .append(value)
                .append("</code>")
                .append(brief)
                .append("</section>\n");
    }

    private static Set<String> properties(String text) {
        return Pattern.compile("--brief-[a-z]+(-[a-z]+)*")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }
}
