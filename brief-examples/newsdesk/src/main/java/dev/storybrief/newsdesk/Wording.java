package dev.storybrief.newsdesk;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Presentation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Chooses how the desk presents briefs, and how long an answer with them may be cached. */
@Component
record Wording(Settings settings, Clock clock) {
    private static final Duration FRESH_FOR = Duration.ofHours(24);
    private static final Duration RECENT_FOR = Duration.ofDays(7);

    /** {@return a presentation with labels in a language, or for {@code null} in that of each brief} */
    Presentation in(@Nullable Locale language) {
        return Presentation.builder()
                .locale(language)
                .zone(settings.zone())
                .clock(clock)
                .freshness(FRESH_FOR, RECENT_FOR)
                .permalink(this::address)
                .build();
    }

    /**
     * Makes something of the presentation of each language of the desk, such as a renderer: once, for all requests.
     *
     * @return what was made for a language
     */
    <T> Function<Locale, T> inEachLanguage(Function<Presentation, T> maker) {
        Map<Locale, T> made = new HashMap<>();
        settings.languages().forEach(language -> made.put(language, maker.apply(in(language))));
        return language -> Objects.requireNonNull(made.get(language), "not a language of the desk");
    }

    String address(StoryBrief brief) {
        return settings.baseUrl() + "/briefs/" + brief.id();
    }

    /** {@return the time from which the badge counts} A correction does not make a brief fresh again. */
    private static Instant freshFrom(StoryBrief brief) {
        return brief.updatedAt() == null ? brief.collectedAt() : brief.updatedAt();
    }

    /**
     * Starts an answer that may be cached until the next freshness badge in it changes, with the time of its last
     * change.
     *
     * @param briefs the briefs in the answer
     * @param keptAt when the newest version that the answer depends on was stored
     */
    ResponseEntity.BodyBuilder answer(HttpStatus status, List<StoryBrief> briefs, Instant keptAt) {
        // BriefView.changesAt() is when the badge changes next; when it changed last is needed too.
        Instant now = clock.instant();
        NavigableSet<Instant> changes = new TreeSet<>(List.of(now.plus(settings.cacheFor())));
        for (StoryBrief brief : briefs) {
            changes.add(freshFrom(brief).plus(FRESH_FOR));
            changes.add(freshFrom(brief).plus(RECENT_FOR));
        }
        Instant until = changes.ceiling(now);
        Instant badge = changes.floor(now);
        return ResponseEntity.status(status)
                .lastModified(badge == null || badge.isBefore(keptAt) ? keptAt : badge)
                .cacheControl(CacheControl.maxAge(Duration.between(now, until)).cachePublic());
    }
}
