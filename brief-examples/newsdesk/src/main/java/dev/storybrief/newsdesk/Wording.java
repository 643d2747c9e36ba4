package dev.storybrief.newsdesk;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Presentation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says how the desk presents briefs, and for how long what it says holds. */
@Component
final class Wording {
    private static final Duration FRESH_FOR = Duration.ofHours(24);
    private static final Duration RECENT_FOR = Duration.ofDays(7);

    private final Settings settings;
    private final Clock clock;
    private final Presentation presentation;

    Wording(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.presentation = Presentation.builder()
                .zone(settings.zone())
                .clock(clock)
                .freshness(FRESH_FOR, RECENT_FOR)
                .permalink(brief -> address(brief.id()))
                .build();
    }

    /** {@return with labels in a language, or with those of each brief in its own} */
    Presentation in(@Nullable Locale language) {
        return presentation.toBuilder().locale(language).build();
    }

    String address(String id) {
        return settings.baseUrl() + "/briefs/" + id;
    }

    /**
     * Starts an answer that may be kept until the next badge in it changes, and says when it last changed.
     *
     * @param briefs what it shows
     * @param keptAt when the newest of what it depends on was kept
     */
    ResponseEntity.BodyBuilder answer(HttpStatus status, List<StoryBrief> briefs, Instant keptAt) {
        Instant now = clock.instant();
        Instant until = now.plus(settings.cacheFor());
        Instant changed = keptAt;
        for (StoryBrief brief : briefs) {
            BriefView.FreshnessBadge badge = presentation.view(brief).freshness();
            if (badge != null && badge.until() != null && badge.until().isBefore(until)) {
                until = badge.until();
            }
            Instant dated = brief.updatedAt() == null ? brief.collectedAt() : brief.updatedAt();
            for (Instant change : List.of(dated.plus(FRESH_FOR), dated.plus(RECENT_FOR))) {
                changed = change.isAfter(changed) && !change.isAfter(now) ? change : changed;
            }
        }
        return ResponseEntity.status(status)
                .lastModified(changed)
                .cacheControl(CacheControl.maxAge(Duration.between(now, until)).cachePublic());
    }
}
