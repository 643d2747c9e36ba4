package dev.storybrief.newsdesk;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Stylesheet;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Publishes the briefs of a week as one page: cards, newest first. */
@RestController
final class DigestController {
    private static final int CARDS = 500;

    private final Versions versions;
    private final Wording wording;
    private final MessageSource words;
    private final Settings settings;
    private final Function<Locale, HtmlRenderer> pages;

    DigestController(Versions versions, Wording wording, MessageSource words, Settings settings) {
        this.versions = versions;
        this.wording = wording;
        this.words = words;
        this.settings = settings;
        this.pages = wording.inEachLanguage(presentation -> HtmlRenderer.builder()
                .presentation(presentation)
                .layout(Layout.PAGE)
                .stylesheet(Stylesheet.href())
                .build());
    }

    /**
     * Shows the briefs that were collected in a week.
     *
     * @param week by ISO 8601, such as {@code 2026-W13}
     */
    @GetMapping("/digests/{week}")
    ResponseEntity<String> show(@PathVariable String week, Locale locale) {
        LocalDate monday = monday(week);
        List<StoryBrief> briefs = versions.collected(start(monday), start(monday.plusWeeks(1)), CARDS).stream()
                .map(BriefVersion::brief)
                .toList();
        if (briefs.isEmpty()) {
            throw new ResponseStatusException(NOT_FOUND, "There are no briefs of that week.");
        }
        Instant keptAt = versions.lastKeptAt();
        Digest digest = Digest.builder(title(monday, locale), briefs)
                .language(locale.toLanguageTag())
                .url(settings.baseUrl() + "/digests/" + week)
                .updatedAt(keptAt)
                .build();
        return wording.answer(HttpStatus.OK, briefs, keptAt)
                .contentType(Format.HTML.mediaType())
                .varyBy("Accept-Language")
                .body(pages.apply(locale).render(digest));
    }

    private static LocalDate monday(String week) {
        try {
            LocalDate monday = LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            int year = monday.get(IsoFields.WEEK_BASED_YEAR);
            if (year >= 1970 && year <= 9998) { // PostgreSQL fails on dates that are far away
                return monday;
            }
        } catch (DateTimeException e) {
            // no week either
        }
        throw new ResponseStatusException(NOT_FOUND, "A week is named as in 2026-W13.");
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(settings.zone()).toInstant();
    }

    private String title(LocalDate monday, Locale locale) {
        Object[] weekAndYear = {
            Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
            Integer.toString(monday.get(IsoFields.WEEK_BASED_YEAR))
        };
        return words.getMessage("week", weekAndYear, locale);
    }
}
