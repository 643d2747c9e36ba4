package dev.storybrief.model.draft;

import dev.storybrief.model.json.Vendor;
import java.util.Objects;

/**
 * Holds what a language model is sent for one answer: two messages, and a schema. A conversation stands alone: it repeats
 * what the model has to know of those before it. Immutable.
 *
 * @param contract of the brief that the model is asked for
 * @param message the user's message: the material, and after the first attempt what to correct
 */
public record Conversation(DraftContract contract, String message) {

    public Conversation {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(message, "message");
    }

    /** {@return the system message, the same in every attempt: {@link DraftContract#instructions}} */
    public String instructions() {
        return contract.instructions();
    }

    /**
     * {@return the schema of the answer, as {@link DraftContract#schema} makes it}
     *
     * @param vendor of the model
     */
    public String schema(Vendor vendor) {
        return contract.schema(vendor);
    }

    /** {@return how many Unicode code points are sent} */
    public int length() {
        String instructions = instructions();
        return instructions.codePointCount(0, instructions.length()) + message.codePointCount(0, message.length());
    }
}
