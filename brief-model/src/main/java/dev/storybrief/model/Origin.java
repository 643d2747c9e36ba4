package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names who wrote a brief. */
public enum Origin {
    /** A person, without a language model. */
    HUMAN_ONLY("human-only"),
    /** A person with a language model, or a language model under a person's eyes. */
    AI_ASSISTED("ai-assisted"),
    /** A language model by itself. */
    AI_AUTONOMOUS("ai-autonomous");

    private final String key;

    Origin(String key) {
        this.key = key;
    }

    /** {@return the value in JSON} */
    @JsonValue
    public String key() {
        return key;
    }
}
