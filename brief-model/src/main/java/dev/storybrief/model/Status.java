package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** States whether a brief may be shown, with the values of IPTC ninjs 2.1, {@code pubstatus}. */
public enum Status {
    /** May be shown. */
    USABLE,
    /** Is held back: a notice is shown in its place. */
    WITHHELD,
    /** Was taken back for good: a notice is shown in its place. */
    CANCELED;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the value in JSON} */
    @JsonValue
    public String key() {
        return key;
    }
}
