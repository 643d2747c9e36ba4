package dev.storybrief.model.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names the kinds of problems. Codes are stable: programs may act on them. In the order in which they take precedence:
 * a value gets one error, the first that applies.
 */
public enum ProblemCode {
    /** Not JSON, or text after its end. The only problem then reported. */
    MALFORMED_JSON,
    /** More bytes, or nested deeper, than the reader takes. The only problem then reported. */
    TOO_LARGE,
    /** A name twice in one object. */
    DUPLICATE_MEMBER,
    /** A name that the object does not have. */
    UNKNOWN_MEMBER,
    /** A JSON type that the member does not take. */
    WRONG_TYPE,
    /** Absent or null. */
    REQUIRED,
    /** A string that is empty or only white space, or a text that shows nothing. */
    BLANK,
    /** More characters than allowed. */
    TOO_LONG,
    /** More entries than allowed. */
    TOO_MANY,
    /** A number outside its bounds. */
    OUT_OF_RANGE,
    /** A character that text may not hold, or one put together from too many code points. */
    UNSAFE_TEXT,
    /** An id that breaks its rule. */
    INVALID_ID,
    /** No well-formed language tag. */
    INVALID_LANGUAGE,
    /** No web address that a brief may hold. */
    INVALID_URL,
    /** No RFC 3339 date-time with offset. */
    INVALID_TIMESTAMP,
    /** No real date of year, month or day precision. */
    INVALID_DATE,
    /** None of the values of a closed list. */
    INVALID_VALUE,
    /** A citation of a source id that no source has. */
    UNKNOWN_CITATION,
    /** A source id that an earlier source has. */
    DUPLICATE_SOURCE_ID,
    /** Updated before it was collected. */
    UPDATED_BEFORE_COLLECTED,
    /** Warning: a takeaway without a citation, in a brief with sources. */
    UNCITED_TAKEAWAY,
    /** Warning: an implication without a citation, in a brief with sources. */
    UNCITED_IMPLICATION,
    /** Warning: a source that nothing cites. */
    UNUSED_SOURCE,
    /** Warning: two sources or more, all of one named publisher. */
    SINGLE_PUBLISHER,
    /** Warning: an address that an earlier source has. */
    DUPLICATE_SOURCE_URL,
    /** Warning: statements of a TL;DR that cannot be read in thirty seconds. */
    TLDR_TOO_LONG,
    /** Warning: a headline of over 110 characters. */
    HEADLINE_TOO_LONG,
    /** Warning: a hook that says the headline again. */
    HOOK_REPEATS_HEADLINE,
    /** Warning: an event that is surely earlier than the one before it. */
    TIMELINE_ORDER,
    /** Warning: collected before the original was published. */
    COLLECTED_BEFORE_PUBLISHED,
    /** Warning: nothing says who wrote the brief. */
    MISSING_DISCLOSURE,
    /** Warning: written with a language model's help, and nobody named who reviewed it. */
    MISSING_REVIEW,
    /** Warning: HTML or Markdown in a text, which is rendered as it is. */
    MARKUP_IN_TEXT,
    /** Warning: a mark that a language model left where a citation should be. */
    CITATION_MARKS,
    /** Warning: a code that no language has. */
    UNKNOWN_LANGUAGE,
    /** Warning: collected or updated more than a day after the validator's clock. */
    COLLECTED_IN_FUTURE,
    /** Warning: the brief stood among other text, which was passed over. Only where the reader was told to look for it. */
    SURROUNDING_TEXT;

    private static final String TEMPLATE_START = "{dev.storybrief.";
    private static final Map<String, ProblemCode> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ProblemCode::key, code -> code));

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the code in JSON, such as {@code too-long}} */
    @JsonValue
    public String key() {
        return key;
    }

    /**
     * {@return the code that a constraint names in its message template, or nothing where the constraint is not one of a
     * brief}
     *
     * @param template such as <code>{dev.storybrief.too-long}</code>; what follows a dot in the code tells variants of
     *     its message apart
     */
    public static Optional<ProblemCode> ofTemplate(String template) {
        if (!template.startsWith(TEMPLATE_START) || !template.endsWith("}")) {
            return Optional.empty();
        }
        String key = template.substring(TEMPLATE_START.length(), template.length() - 1);
        int variant = key.indexOf('.');
        return Optional.ofNullable(BY_KEY.get(variant < 0 ? key : key.substring(0, variant)));
    }
}
