package dev.storybrief.model.draft;

import java.util.Objects;

/**
 * Holds the two messages that a language model is sent for one answer, beside the schema of {@link
 * DraftContract#schema}. A conversation stands alone: it repeats what the model has to know of those before it. Immutable.
 *
 * @param instructions the system message, the same in every attempt
 * @param message the user's message: the material, and after the first attempt what to correct
 */
public record Conversation(String instructions, String message) {

    public Conversation {
        Objects.requireNonNull(instructions, "instructions");
        Objects.requireNonNull(message, "message");
    }

    /** {@return how many Unicode code points are sent} */
    public int length() {
        return instructions.codePointCount(0, instructions.length()) + message.codePointCount(0, message.length());
    }
}
