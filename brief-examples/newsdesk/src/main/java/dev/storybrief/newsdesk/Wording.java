package dev.storybrief.newsdesk;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Presentation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says how the desk presents briefs, and for how long what it says holds. */
@Component
record Wording(Settings settings, Clock clock) {
    private static final Duration FRESH_FOR = Duration.ofHours(24);
    private static final Duration RECENT_FOR = Duration.ofDays(7);

    /** {@return with labels in a language, or with those of each brief in its own} */
    Presentation in(@Nullable Locale language) {
        return Presentation.builder()
                .locale(language)
                .zone(settings.zone())
                .clock(clock)
                .freshness(FRESH_FOR, RECENT_FOR)
                .permalink(this::address)
                .build();
    }

    String address(StoryBrief brief) {
        return settings.baseUrl() + "/briefs/" + brief.id();
    }

    static Instant changedAt(StoryBrief brief) {
        return brief.updatedAt() == null ? brief.collectedAt() : brief.updatedAt();
    }

    /**
     * Starts an answer that may be kept until the next badge in it changes, and says when it last changed.
     *
     * @param briefs what it shows
     * @param keptAt when the newest of what it depends on was kept
     */
    ResponseEntity.BodyBuilder answer(HttpStatus status, List<StoryBrief> briefs, Instant keptAt) {
        Instant now = clock.instant();
        NavigableSet<Instant> changes = new TreeSet<>(List.of(now.plus(settings.cacheFor())));
        for (StoryBrief brief : briefs) {
            changes.add(changedAt(brief).plus(FRESH_FOR));
            changes.add(changedAt(brief).plus(RECENT_FOR));
        }
        Instant until = changes.ceiling(now);
        Instant badge = changes.floor(now);
        return ResponseEntity.status(status)
                .lastModified(badge == null || badge.isBefore(keptAt) ? keptAt : badge)
                .cacheControl(CacheControl.maxAge(Duration.between(now, until)).cachePublic());
    }
}
