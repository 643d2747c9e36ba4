package dev.storybrief.model.json;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.extension.Extensions;
import dev.storybrief.model.finding.Messages;
import dev.storybrief.model.validation.BriefValidator;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    private final TextReader reader;
    private final int maxBytes;

    private BriefReader(Builder builder) {
        maxBytes = builder.maxBytes;
        reader = new TextReader(
                JsonText.factory(maxBytes, builder.maxDepth),
                builder.validator.build(),
                Messages.in(builder.locale),
                builder.maxDepth,
                builder.maxProblems,
                builder.surroundingText,
                builder.tidy,
                builder.facts);
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
        if (json.length > maxBytes) {
            String input = new String(json, 0, maxBytes + 1, StandardCharsets.UTF_8);
            return tooLarge(() -> input);
        }
        try {
            JsonText text = JsonText.of(json);
            return reader.read(text, text::toString); // the host may use its array again
        } catch (UnreadableJsonException e) {
            String input = new String(json, StandardCharsets.UTF_8);
            return reader.unreadable(JsonText.validPrefix(json), e, () -> input);
        }
    }

    /**
     * {@return what a text holds}
     *
     * @param json the text
     */
    public BriefResult read(String json) {
        Objects.requireNonNull(json, "json");
        boolean isShort = json.length() <= maxBytes / 3; // no character takes more bytes than three, or fewer than one
        if (json.length() > maxBytes || (!isShort && json.getBytes(StandardCharsets.UTF_8).length > maxBytes)) {
            return tooLarge(() -> json);
        }
        return reader.read(JsonText.of(json), () -> json);
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

    private BriefResult tooLarge(Supplier<String> input) {
        return reader.unreadable(JsonText.of(""), UnreadableJsonException.tooLarge("size", 0, maxBytes), input);
    }

    /** Builds a {@link BriefReader}. Not safe for use by several threads. */
    public static final class Builder {
        private final BriefValidator.Builder validator = BriefValidator.builder();
        private Locale locale = Locale.ENGLISH;
        private int maxBytes = 1 << 20;
        private int maxDepth = 32;
        private int maxProblems = 1000;
        private boolean surroundingText;
        private boolean tidy;
        private @Nullable Facts facts;

        private Builder() {}

        /**
         * Sets how many bytes of UTF-8 a brief may have. Default: 1 MiB. Whatever is set, extension members with more than
         * 1,000,000 values are too large, where 1,000 characters of a string, or of a name within a member, count as one
         * more.
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
         * @param maxDepth 5 to 128; a brief without extension members needs 5
         * @return this builder
         * @throws IllegalArgumentException if it is out of these bounds
         */
        public Builder maxDepth(int maxDepth) {
            if (maxDepth < 5 || maxDepth > Extensions.MAX_DEPTH) {
                throw new IllegalArgumentException("maxDepth is " + maxDepth + "; set 5 to " + Extensions.MAX_DEPTH);
            }
            this.maxDepth = maxDepth;
            return this;
        }

        /**
         * Sets how many problems are reported at most. Default: 1000. Of one rule about the whole of a brief, such as that each
         * citation is of a source, no more than 1,001 are found; a report with so many is {@linkplain dev.storybrief.model.report.BriefReport#truncated()
         * truncated}.
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
         * Sets whether the editorial group is checked, that is, whether there are warnings other than {@code surrounding-text}.
         * Default: yes.
         *
         * @param editorial whether it is
         * @return this builder
         */
        public Builder editorial(boolean editorial) {
            validator.editorial(editorial);
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
         * @param clock the clock, asked when the report on a brief is made; what it throws is thrown as it is
         * @return this builder
         */
        public Builder clock(Clock clock) {
            validator.clock(clock);
            return this;
        }

        /**
         * Sets whether a brief may stand in a Markdown fence or among other text, as language models write it. Reads the last
         * JSON object that has at least three members of a brief (of a draft: two). If there is none, reads the last of those
         * with the most members, unless a longer one of them is broken, which is then reported. What is read has the warning
         * {@code surrounding-text}. Objects within one are never taken for it, and nothing is repaired. Default: no.
         *
         * @param surroundingText whether it may
         * @return this builder
         */
        public Builder surroundingText(boolean surroundingText) {
            this.surroundingText = surroundingText;
            return this;
        }

        /**
         * Sets what the host knows of the briefs, so that a text holds the rest, as a language model writes it: headline,
         * hook, topic, TL;DR and insight, and the language where the facts have none. Any other member of a brief in a
         * text is the error {@code not-yours}, and its value is passed over. The brief has the facts in its place.
         * Default: none, a text holds the whole brief.
         *
         * @param facts members that the host writes; its others have no effect
         * @return this builder
         */
        public Builder facts(StoryBrief facts) {
            this.facts = new Facts(Objects.requireNonNull(facts, "facts"));
            return this;
        }

        /**
         * Sets whether what can be read in one way only is repaired, each time with a {@link BriefResult#notes() note}:
         * white space at the edges of strings, line breaks within them, typographic quotes around them, citations that a
         * list has already, and the case of values of closed lists. Default: no.
         *
         * @param tidy whether it is
         * @return this builder
         */
        public Builder tidy(boolean tidy) {
            this.tidy = tidy;
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
