package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.Presentation;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for labels, dates and ages. */
final class PresentationOptions {
    @Option(names = "--locale", paramLabel = "TAG", description = "The language of the labels. Default: the brief's.")
    private @Nullable Locale locale;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "The time zone of the dates, such as Europe/Berlin. Default: UTC.")
    private ZoneId zone = ZoneOffset.UTC;

    @Option(
            names = "--now",
            paramLabel = "TIMESTAMP",
            description =
                    "The time from which a brief's age is counted, such as 2026-03-29T12:00:00Z. Default: the clock.")
    private @Nullable Instant now;

    PresentationOptions() {}

    /** {@return a builder with these options} */
    Presentation.Builder presentation() {
        return Presentation.builder().locale(locale).zone(zone).clock(clock());
    }

    /** {@return a reader that reports all problems, by the same clock} */
    BriefReader reader() {
        return BriefReader.builder().clock(clock()).build();
    }

    private Clock clock() {
        return now == null ? Clock.systemUTC() : Clock.fixed(now, ZoneOffset.UTC);
    }

    /** Reads a language tag. */
    static final class LocaleTag implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            try {
                return new Locale.Builder().setLanguageTag(value).build();
            } catch (IllformedLocaleException e) {
                throw new TypeConversionException("use a BCP 47 language tag, such as en or pt-BR");
            }
        }
    }

    /** Reads a time zone. */
    static final class ZoneName implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("use a time zone, such as UTC or Europe/Berlin");
            }
        }
    }

    /** Reads a timestamp, as the reader of briefs does. */
    static final class Timestamp implements ITypeConverter<Instant> {
        /** What a timestamp may hold, none of which JSON escapes. */
        private static final Pattern CHARACTERS = Pattern.compile("[0-9TtZz:.+-]+");

        /** A brief that is valid if its time is: constraints check each value of an incomplete one, and take long to start. */
        private static final String BRIEF = """
                {"id": "a", "language": "en", "headline": "a", "collectedAt": "%s",
                 "original": {"url": "https://a.example/", "publisher": {"name": "a"}},
                 "tldr": {"whatChanged": {"text": "a"}, "whyItMatters": {"text": "a"}}}""";

        private static final BriefReader READER =
                BriefReader.builder().editorial(false).build();

        @Override
        public Instant convert(String value) {
            return Optional.of(value)
                    .filter(CHARACTERS.asMatchPredicate())
                    .flatMap(time -> READER.read(BRIEF.formatted(time)).brief())
                    .map(StoryBrief::collectedAt)
                    .orElseThrow(() -> new TypeConversionException(
                            "use a date and time with offset, such as 2026-03-29T12:00:00Z"));
        }
    }
}
