package dev.storybrief.model.constraint;

import dev.storybrief.model.PartialDate;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.TimelineEvent;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.model.text.Rfc3339;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the rules of times: the order in which things happened, and that nothing was collected in the future. */
final class TimeRules {
    /** The clocks and time zones of those who collect are often wrong by hours. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private TimeRules() {}

    static void reportUpdateBeforeCollection(StoryBrief brief, Violations violations) {
        if (isBefore(brief.updatedAt(), brief.collectedAt())) {
            violations.report(ProblemCode.UPDATED_BEFORE_COLLECTED, "updatedAt");
        }
    }

    static void reportCollectionBeforePublication(StoryBrief brief, Violations violations) {
        if (brief.original() != null
                && isBefore(brief.collectedAt(), brief.original().publishedAt())) {
            violations.report(ProblemCode.COLLECTED_BEFORE_PUBLISHED, "collectedAt");
        }
    }

    private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
        return one != null
                && other != null
                && one.isBefore(other)
                && Rfc3339.canDenote(one)
                && Rfc3339.canDenote(other);
    }

    /** Passes over what is no valid timestamp. */
    static void reportFuture(StoryBrief brief, Violations violations) {
        Instant now = violations.clock().instant();
        if (isInFuture(brief.collectedAt(), now)) {
            violations.report(ProblemCode.COLLECTED_IN_FUTURE, "collectedAt");
        }
        if (isInFuture(brief.updatedAt(), now)) {
            violations.report(ProblemCode.COLLECTED_IN_FUTURE, "updatedAt");
        }
    }

    private static boolean isInFuture(@Nullable Instant time, Instant now) {
        return time != null && Rfc3339.canDenote(time) && time.minus(TOLERANCE).isAfter(now);
    }

    /** Reports events that are surely earlier than the one before them: {@code 2024} after {@code 2024-05} may be later. */
    static void reportEarlierEvents(StoryBrief brief, Violations violations) {
        List<TimelineEvent> timeline =
                brief.insight() == null ? List.of() : brief.insight().timeline();
        PartialDate previous = null;
        for (int i = 0; i < timeline.size(); i++) {
            TimelineEvent event = timeline.get(i);
            PartialDate date = event == null ? null : event.date();
            if (date != null && previous != null && date.isSurelyBefore(previous)) {
                violations.report(ProblemCode.TIMELINE_ORDER, "insight", "timeline", i);
            }
            previous = date;
        }
    }
}
