package dev.storybrief.model.json;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.finding.Findings;
import dev.storybrief.model.finding.Located;
import dev.storybrief.model.finding.Messages;
import dev.storybrief.model.finding.Place;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.model.validation.BriefValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads briefs from JSON (RFC 8259, in UTF-8). Strict and bounded: it accepts only what the format allows, and
 * reports every problem of a brief at once, with its place.
 *
 * <p>Immutable and safe to share among threads.
 *
 * <pre>{@code
 * StoryBrief brief = BriefReader.create().read(bytes).orElseThrow();
 * }</pre>
 */
public final class BriefReader {
    private final JsonFactory factory;
    private final BriefValidator rules;
    private final BriefValidator validator;
    private final Messages messages;
    private final int maxBytes;
    private final int maxDepth;
    private final int maxProblems;
    private final boolean takesSurroundingText;

    private BriefReader(Builder builder) {
        maxBytes = builder.maxBytes;
        maxDepth = builder.maxDepth;
        maxProblems = builder.maxProblems;
        takesSurroundingText = builder.surroundingText;
        factory = JsonText.factory(maxBytes, maxDepth);
        messages = Messages.in(builder.locale);
        rules = builder.validator.editorial(false).build();
        validator = builder.validator.editorial(builder.editorial).build();
    }

    /** {@return a reader with every option at its default} */
    public static BriefReader create() {
        return builder().build();
    }

    /** {@return a builder with every option at its default} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return what a text holds}
     *
     * @param json UTF-8; a byte order mark at its start is passed over
     */
    public BriefResult read(byte[] json) {
        Objects.requireNonNull(json, "json");
        Supplier<String> input = () -> new String(json, StandardCharsets.UTF_8);
        if (json.length > maxBytes) {
            return tooLarge(input);
        }
        try {
            return read(JsonText.of(json), input);
        } catch (UnreadableJsonException e) {
            return unreadable(JsonText.validPrefix(json), e, input);
        }
    }

    /**
     * {@return what a text holds}
     *
     * @param json the text
     */
    public BriefResult read(String json) {
        Objects.requireNonNull(json, "json");
        boolean isShort = json.length() <= maxBytes / 3;
        if (!isShort && json.getBytes(StandardCharsets.UTF_8).length > maxBytes) {
            return tooLarge(() -> json);
        }
        return read(JsonText.of(json), () -> json);
    }

    /**
     * {@return what a text holds} At most one byte more than the reader takes is read; the stream is not closed.
     *
     * @param json UTF-8; a byte order mark at its start is passed over
     * @throws IOException if the stream cannot be read
     */
    public BriefResult read(InputStream json) throws IOException {
        return read(Objects.requireNonNull(json, "json").readNBytes(maxBytes + 1));
    }

    private BriefResult read(JsonText text, Supplier<String> input) {
        boolean isAmongText = takesSurroundingText && SurroundingText.isIn(text, maxDepth);
        JsonText part = isAmongText ? SurroundingText.findBrief(text) : null;
        Findings findings = new Findings(maxProblems, messages);
        if (part != null) {
            findings.add(ProblemCode.SURROUNDING_TEXT, Place.ROOT, part.start(), "");
        }
        try {
            return read(part == null ? text : part, findings, input);
        } catch (UnreadableJsonException e) {
            return unreadable(text, e, input);
        }
    }

    private BriefResult read(JsonText text, Findings findings, Supplier<String> input) {
        StoryBrief brief = bind(text, findings);
        if (brief == null) {
            return BriefResult.of(null, findings.report(text.lines()), input);
        }
        Set<ConstraintViolation<StoryBrief>> errors = rules.violations(brief);
        if (findings.isEmpty() && errors.isEmpty()) {
            return BriefResult.valid(brief, () -> report(brief, text, findings, errors), input);
        }
        return BriefResult.of(brief, report(brief, text, findings, errors), input);
    }

    private BriefReport report(
            StoryBrief brief, JsonText text, Findings findings, Set<ConstraintViolation<StoryBrief>> errors) {
        Located located = text.located(factory);
        findings.addViolations(errors, located);
        if (!findings.isFull()) {
            findings.addViolations(validator.warnings(brief), located);
        }
        return findings.isEmpty() ? BriefReport.CLEAN : findings.report(located);
    }

    private @Nullable StoryBrief bind(JsonText text, Findings findings) {
        try (JsonParser parser = text.parser(factory)) {
            try {
                return new BriefBinder(text, parser, findings).bind();
            } catch (JacksonException e) {
                throw text.unreadable(e, parser, maxDepth);
            }
        }
    }

    private BriefResult tooLarge(Supplier<String> input) {
        return unreadable(
                JsonText.of(""), new UnreadableJsonException(ProblemCode.TOO_LARGE, "size", 0, "max", maxBytes), input);
    }

    private BriefResult unreadable(JsonText text, UnreadableJsonException e, Supplier<String> input) {
        Findings findings = new Findings(maxProblems, messages);
        findings.add(e.code(), Place.ROOT, e.offset(), e.variant(), e.parameters());
        return BriefResult.of(null, findings.report(text.lines()), input);
    }

    /** Builds a {@link BriefReader}. Not safe for use by several threads. */
    public static final class Builder {
        private final BriefValidator.Builder validator = BriefValidator.builder();
        private Locale locale = Locale.ENGLISH;
        private int maxBytes = 1 << 20;
        private int maxDepth = 32;
        private int maxProblems = 1000;
        private boolean editorial = true;
        private boolean surroundingText;

        private Builder() {}

        /**
         * Sets how many bytes of UTF-8 a brief may have. Default: 1 MiB. Whatever is set, extension members with more than
         * 1,000,000 values are too large, where 1,000 characters of a string or name count as one more.
         *
         * @param maxBytes 1 to 2^30
         * @return this builder
         * @throws IllegalArgumentException if it is out of these bounds
         */
        public Builder maxBytes(int maxBytes) {
            if (maxBytes < 1 || maxBytes > 1 << 30) {
                throw new IllegalArgumentException("maxBytes is " + maxBytes + "; set 1 to " + (1 << 30));
            }
            this.maxBytes = maxBytes;
            return this;
        }

        /**
         * Sets how deep objects and lists may be nested, the brief itself being the first level. Default: 32.
         *
         * @param maxDepth 5 to 500; a brief without extension members needs 5
         * @return this builder
         * @throws IllegalArgumentException if it is out of these bounds
         */
        public Builder maxDepth(int maxDepth) {
            if (maxDepth < 5 || maxDepth > 500) {
                throw new IllegalArgumentException("maxDepth is " + maxDepth + "; set 5 to 500");
            }
            this.maxDepth = maxDepth;
            return this;
        }

        /**
         * Sets how many problems are reported at the most. Default: 1000.
         *
         * @param maxProblems at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxProblems(int maxProblems) {
            validator.maxProblems(maxProblems);
            this.maxProblems = maxProblems;
            return this;
        }

        /**
         * Sets the language of the messages, as {@link BriefValidator.Builder#locale} does. Default: English.
         *
         * @param locale the language
         * @return this builder
         */
        public Builder locale(Locale locale) {
            validator.locale(locale);
            this.locale = locale;
            return this;
        }

        /**
         * Sets whether the editorial group is checked, that is, whether there are warnings. Default: yes.
         *
         * @param editorial whether it is
         * @return this builder
         */
        public Builder editorial(boolean editorial) {
            this.editorial = editorial;
            return this;
        }

        /**
         * Sets the validator that runs the constraints, as {@link BriefValidator.Builder#validator} does.
         *
         * @param validator of Hibernate Validator; it has to know the records, which {@link #build} makes sure of
         * @return this builder
         */
        public Builder validator(Validator validator) {
            this.validator.validator(validator);
            return this;
        }

        /**
         * Sets the clock against which {@code collected-in-future} is checked. Default: the system's.
         *
         * @param clock the clock, asked when the report on a brief is made
         * @return this builder
         */
        public Builder clock(Clock clock) {
            validator.clock(clock);
            return this;
        }

        /**
         * Sets whether a brief may stand in a Markdown fence or among other text, as language models write it. Of the
         * JSON objects in the text the last one is then read that has three members of a brief or more (or as many as any
         * has), with the warning {@code surrounding-text}. Objects within one are never taken for it, and nothing is
         * repaired. Default: no.
         *
         * @param surroundingText whether it may
         * @return this builder
         */
        public Builder surroundingText(boolean surroundingText) {
            this.surroundingText = surroundingText;
            return this;
        }

        /**
         * {@return the reader}
         *
         * @throws IllegalArgumentException if a host's own validator was set that does not know the records of
         *     {@code dev.storybrief.model}, or is not of Hibernate Validator
         * @throws IllegalStateException if both a host's own validator and a clock were set
         */
        public BriefReader build() {
            return new BriefReader(this);
        }
    }
}
