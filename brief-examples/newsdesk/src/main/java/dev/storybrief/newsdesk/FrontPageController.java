package dev.storybrief.newsdesk;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Layout;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the front page: cards, newest first. */
@RestController
final class FrontPageController {
    private static final int CARDS = 50;

    private final Versions versions;
    private final Wording wording;
    private final MessageSource words;

    FrontPageController(Versions versions, Wording wording, MessageSource words) {
        this.versions = versions;
        this.wording = wording;
        this.words = words;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> show(
            @RequestParam @Nullable String topic, @RequestParam(defaultValue = "1") int page, Locale locale)
            throws IOException {
        int number = Math.max(1, page);
        List<BriefVersion> found = versions.shown(topic, CARDS + 1, (number - 1L) * CARDS);
        List<StoryBrief> briefs =
                found.stream().limit(CARDS).map(BriefVersion::brief).toList();
        HtmlPage html = new HtmlPage(words, locale);
        head(html, locale);
        topics(html, topic);
        cards(html, briefs, locale);
        turn(html, topic, number, found.size() > CARDS);
        html.literal("</main>\n</body>\n</html>\n");
        return wording.answer(HttpStatus.OK, briefs, versions.lastKeptAt())
                .contentType(Format.HTML.mediaType())
                .varyBy("Accept-Language")
                .body(html.toByteArray());
    }

    private static void head(HtmlPage html, Locale locale) {
        html.literal("<!DOCTYPE html>\n<html lang=\"")
                .text(locale.getLanguage())
                .literal("\" dir=\"")
                .word("direction");
        html.literal("""
                ">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>News desk</title>
                <link rel="stylesheet" href="/storybrief/brief.css">
                <link rel="stylesheet" href="/desk.css">
                <link rel="alternate" type="application/feed+json" href="/feed.json" title="JSON Feed">
                <link rel="alternate" type="application/atom+xml" href="/feed.atom" title="Atom">
                </head>
                <body>
                <header class="desk-header">
                <h1 lang="en"><a href="/">News desk</a></h1>
                <ul class="desk-links">
                <li><a href="/playground">""").word("playground").literal("""
                </a></li>
                <li><a href="/feed.json" lang="en">JSON Feed</a></li>
                <li><a href="/feed.atom" lang="en">Atom</a></li>
                </ul>
                </header>
                <main>
                """);
    }

    private void topics(HtmlPage html, @Nullable String current) {
        html.literal("<nav aria-label=\"").word("topics").literal("\">\n<ul class=\"desk-links desk-topics\">\n");
        html.literal(current == null ? "<li><a aria-current=\"page\"" : "<li><a");
        html.literal(" href=\"/\">").word("all").literal("</a></li>\n");
        for (String topic : versions.topics()) {
            html.literal(topic.equals(current) ? "<li><a aria-current=\"page\"" : "<li><a");
            html.literal(" href=\"")
                    .text(address(topic, 1))
                    .literal("\">")
                    .text(topic)
                    .literal("</a></li>\n");
        }
        html.literal("</ul>\n</nav>\n");
    }

    private void cards(HtmlPage html, List<StoryBrief> briefs, Locale locale) throws IOException {
        HtmlRenderer cards = HtmlRenderer.builder()
                .layout(Layout.CARD)
                .presentation(wording.in(locale))
                .build();
        html.literal("<ul class=\"desk-cards\">\n");
        for (StoryBrief brief : briefs) {
            html.literal("<li>").brief(cards, brief).literal("</li>\n");
        }
        html.literal("</ul>\n");
    }

    private static void turn(HtmlPage html, @Nullable String topic, int number, boolean isMore) {
        html.literal("<ul class=\"desk-links desk-pages\">\n");
        if (number > 1) {
            html.literal("<li><a rel=\"prev\" href=\"").text(address(topic, number - 1));
            html.literal("\">").word("newer").literal("</a></li>\n");
        }
        if (isMore) {
            html.literal("<li><a rel=\"next\" href=\"").text(address(topic, number + 1));
            html.literal("\">").word("older").literal("</a></li>\n");
        }
        html.literal("</ul>\n");
    }

    private static String address(@Nullable String topic, int page) {
        String query = "/?page=" + page;
        return topic == null ? query : query + "&topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8);
    }
}
