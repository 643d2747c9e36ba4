package dev.storybrief.model.json;

import dev.storybrief.model.report.ProblemCode;

/** Reports why a text cannot be read as JSON at all, and at which offset. */
final class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String variant;
    private final int offset;
    private final transient Object[] parameters;

    /**
     * Makes an exception.
     *
     * @param variant of the message
     * @param offset where in the text
     * @param parameters of the message, names and values in turn
     */
    UnreadableJsonException(ProblemCode code, String variant, int offset, Object... parameters) {
        super(code.key(), null, false, false);
        this.code = code;
        this.variant = variant;
        this.offset = offset;
        this.parameters = parameters;
    }

    ProblemCode code() {
        return code;
    }

    String variant() {
        return variant;
    }

    int offset() {
        return offset;
    }

    Object[] parameters() {
        return parameters;
    }
}
