package dev.storybrief.newsdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Layout;
import dev.storybrief.render.html.Stylesheet;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Publishes the front page: cards, newest first. */
@RestController
final class FrontPageController {
    private static final int CARDS = 50;

    private final Versions versions;
    private final Wording wording;
    private final MessageSource words;
    private final String frame;
    private final Function<Locale, BriefRenderer> cards;

    FrontPageController(
            Versions versions, Wording wording, MessageSource words, @Value("classpath:front-page.html") Resource frame)
            throws IOException {
        this.versions = versions;
        this.wording = wording;
        this.words = words;
        this.frame = frame.getContentAsString(UTF_8);
        this.cards = wording.inEachLanguage(presentation -> Format.HTML.renderer(presentation, Layout.CARD));
    }

    @GetMapping("/")
    ResponseEntity<String> show(
            @RequestParam @Nullable String topic, @RequestParam(defaultValue = "1") int page, Locale locale) {
        int number = Math.max(1, page);
        List<String> known = versions.topics();
        // PostgreSQL fails on a text with U+0000, which a request may hold.
        List<BriefVersion> found = topic == null || known.contains(topic)
                ? versions.shown(topic, CARDS + 1, (number - 1L) * CARDS)
                : List.of();
        List<StoryBrief> briefs =
                found.stream().limit(CARDS).map(BriefVersion::brief).toList();
        BriefRenderer card = cards.apply(locale);
        String list = briefs.stream()
                .map(brief -> "<li>" + card.render(brief) + "</li>\n")
                .collect(joining());
        String topics = known.stream()
                .map(other -> link(other, address(other, 1), current(other.equals(topic))))
                .collect(joining("", link(word("all", locale), "/", current(topic == null)), ""));
        String newer = number == 1 ? "" : link(word("newer", locale), address(topic, number - 1), " rel=\"prev\"");
        String older =
                found.size() <= CARDS ? "" : link(word("older", locale), address(topic, number + 1), " rel=\"next\"");
        return wording.answer(HttpStatus.OK, briefs, versions.lastKeptAt())
                .contentType(Format.HTML.mediaType())
                .varyBy("Accept-Language")
                .body(frame.formatted(
                        locale.getLanguage(),
                        word("direction", locale),
                        Stylesheet.href(),
                        word("playground", locale),
                        word("topics", locale),
                        topics,
                        list,
                        newer + older));
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }

    private static String current(boolean isCurrent) {
        return isCurrent ? " aria-current=\"page\"" : "";
    }

    /** Escapes text that is not from the desk, such as a topic. */
    private static String link(String text, String address, String attribute) {
        return "<li><a%s href=\"%s\">%s</a></li>\n"
                .formatted(attribute, HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(text, "UTF-8"));
    }

    private static String address(@Nullable String topic, int page) {
        return "/?page=" + page + (topic == null ? "" : "&topic=" + URLEncoder.encode(topic, UTF_8));
    }
}
