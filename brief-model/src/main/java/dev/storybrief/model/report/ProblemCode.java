package dev.storybrief.model.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lists the kinds of problems, in the order of precedence: a value gets one error, the first that applies. Codes are
 * stable: programs may act on them.
 */
public enum ProblemCode {
    /** Not JSON, or text after its end; then the only problem that is reported. */
    MALFORMED_JSON,
    /** More bytes, nesting, digits or values than the reader accepts; then the only problem that is reported. */
    TOO_LARGE,
    /** A name twice in one object. */
    DUPLICATE_MEMBER,
    /** A name that the object does not have. */
    UNKNOWN_MEMBER,
    /** A JSON type that the member does not take, such as a number for a string. */
    WRONG_TYPE,
    /** Absent or null. */
    REQUIRED,
    /** A string that is empty or only white space, or a text of invisible characters only. */
    BLANK,
    /** More characters than allowed. */
    TOO_LONG,
    /** More entries than allowed. */
    TOO_MANY,
    /** A number outside its limits. */
    OUT_OF_RANGE,
    /** A character that text may not hold, or a grapheme cluster of more than 16 code points. */
    UNSAFE_TEXT,
    /** An id that does not match the syntax of ids. */
    INVALID_ID,
    /** A string that is not a well-formed language tag (RFC 5646, section 2.1). */
    INVALID_LANGUAGE,
    /** A string that is not a web address, or one that a brief may not hold. */
    INVALID_URL,
    /** A string that is not an RFC 3339 date-time with offset. */
    INVALID_TIMESTAMP,
    /** A string that is not a real date as YYYY, YYYY-MM or YYYY-MM-DD. */
    INVALID_DATE,
    /** A string that is not one of the values of its closed list. */
    INVALID_VALUE,
    /** A citation of a source id that no source has. */
    UNKNOWN_CITATION,
    /** A source id that an earlier source has. */
    DUPLICATE_SOURCE_ID,
    /** Updated before it was collected. */
    UPDATED_BEFORE_COLLECTED,
    /** In a language model's draft only: a member that the host writes. Its value is passed over. */
    NOT_YOURS,
    /** A takeaway without a citation, in a brief with sources. */
    UNCITED_TAKEAWAY(Severity.WARNING),
    /** An implication without a citation, in a brief with sources. */
    UNCITED_IMPLICATION(Severity.WARNING),
    /** A source that nothing cites. */
    UNUSED_SOURCE(Severity.WARNING),
    /** Two sources or more, all of one named publisher. */
    SINGLE_PUBLISHER(Severity.WARNING),
    /** An address that an earlier source has. */
    DUPLICATE_SOURCE_URL(Severity.WARNING),
    /**
     * Statements of a TL;DR that cannot be read in thirty seconds: over 120 words, or over 250 characters in languages
     * written without spaces.
     */
    TLDR_TOO_LONG(Severity.WARNING),
    /** A headline of over 110 characters. */
    HEADLINE_TOO_LONG(Severity.WARNING),
    /** A hook that is equal to the headline but for case and punctuation. */
    HOOK_REPEATS_HEADLINE(Severity.WARNING),
    /** An event that is surely earlier than the one before it. */
    TIMELINE_ORDER(Severity.WARNING),
    /** Collected before the original was published. */
    COLLECTED_BEFORE_PUBLISHED(Severity.WARNING),
    /** No disclosure of who wrote the brief. */
    MISSING_DISCLOSURE(Severity.WARNING),
    /** Written with a language model's help, without the name of a reviewer. */
    MISSING_REVIEW(Severity.WARNING),
    /** HTML or Markdown in a text, which is rendered literally, or an HTML entity in an address. */
    MARKUP_IN_TEXT(Severity.WARNING),
    /** A mark that a language model left where a citation should be. */
    CITATION_MARKS(Severity.WARNING),
    /** A language tag that begins with a code that no language has. */
    UNKNOWN_LANGUAGE(Severity.WARNING),
    /** Collected or updated more than a day after the validator's clock. */
    COLLECTED_IN_FUTURE(Severity.WARNING),
    /** The brief was found among other text, which was passed over, by a reader with that option. */
    SURROUNDING_TEXT(Severity.WARNING);

    private static final String TEMPLATE_START = "{dev.storybrief.";
    private static final Map<String, ProblemCode> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ProblemCode::key, code -> code));

    private final Severity severity;
    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ProblemCode() {
        this(Severity.ERROR);
    }

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** {@return whether a problem of this kind makes a brief invalid} */
    public Severity severity() {
        return severity;
    }

    /** {@return the code in JSON, such as {@code too-long}} */
    @JsonValue
    public String key() {
        return key;
    }

    /**
     * {@return the code that a constraint names in its message template, or nothing where the constraint is not one of a
     * brief}
     *
     * @param template such as <code>{dev.storybrief.too-long}</code>; the name of a variant of the message
     *     may follow the code, after a dot
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
