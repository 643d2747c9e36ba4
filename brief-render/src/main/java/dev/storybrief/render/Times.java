package dev.storybrief.render;

import dev.storybrief.model.PartialDate;
import dev.storybrief.model.text.Rfc3339;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Formats dates and points in time, as precisely as they are known. */
final class Times {
    private Times() {}

    static BriefView.Time of(Instant at, Presentation presentation, Labels labels) {
        return new BriefView.Time(day(at, presentation, labels), datetime(at));
    }

    /** {@return a point in time in RFC 3339, cut to milliseconds as HTML's {@code time} element requires} */
    static String datetime(Instant at) {
        return Rfc3339.format(at.truncatedTo(ChronoUnit.MILLIS));
    }

    static String day(Instant at, Presentation presentation, Labels labels) {
        try {
            return labels.date(PartialDate.Precision.DAY, LocalDate.ofInstant(at, presentation.zone));
        } catch (DateTimeException e) {
            return at.toString(); // past the years that a calendar of the JDK has
        }
    }

    static BriefView.@Nullable Time of(@Nullable PartialDate date, Labels labels) {
        return date == null ? null : new BriefView.Time(text(date, labels), date.toString());
    }

    static String text(PartialDate date, Labels labels) {
        return labels.date(date.precision(), date.earliest());
    }
}
