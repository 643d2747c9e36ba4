package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Names who wrote a brief. */
public enum Origin {
    /** A person, without a language model. */
    HUMAN_ONLY,
    /** A person with a language model, or a language model under a person's eyes. */
    AI_ASSISTED,
    /** A language model by itself. */
    AI_AUTONOMOUS;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the value in JSON} */
    @JsonValue
    public String key() {
        return key;
    }
}
