package dev.storybrief.model.json;

import dev.storybrief.model.finding.Findings;
import dev.storybrief.model.finding.Place;
import dev.storybrief.model.report.ProblemCode;
import java.util.Map;

/** Reports why a text cannot be read as JSON at all, and at which offset. */
final class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String variant;
    private final int offset;
    private final transient Map<String, Object> parameters;

    private UnreadableJsonException(ProblemCode code, String variant, int offset, Map<String, Object> parameters) {
        super(code.key(), null, false, false);
        this.code = code;
        this.variant = variant;
        this.offset = offset;
        this.parameters = parameters;
    }

    /**
     * {@return the exception for a text that is no JSON}
     *
     * @param variant of the message
     * @param offset where in the text
     */
    static UnreadableJsonException malformed(String variant, int offset) {
        return new UnreadableJsonException(ProblemCode.MALFORMED_JSON, variant, offset, Map.of());
    }

    /**
     * {@return the exception for a text of which something is too large}
     *
     * @param variant of the message
     * @param offset where in the text
     * @param max the limit
     */
    static UnreadableJsonException tooLarge(String variant, int offset, int max) {
        return new UnreadableJsonException(ProblemCode.TOO_LARGE, variant, offset, Map.of("max", max));
    }

    /** Adds the one problem of the text. */
    void addTo(Findings findings) {
        findings.add(code, Place.ROOT, offset, variant, parameters);
    }
}
