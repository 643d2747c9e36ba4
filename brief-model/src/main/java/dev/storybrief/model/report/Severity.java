package dev.storybrief.model.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Lists how severe a problem can be. */
public enum Severity {
    /** The brief is not valid. */
    ERROR,
    /** The brief is valid, and could be better. */
    WARNING;

    /** {@return the value in JSON} */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
