package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** States whether a brief may be shown, with the values of IPTC ninjs 2.1, {@code pubstatus}. */
public enum Status {
    /** May be shown. */
    USABLE("usable"),
    /** Is held back: a notice is shown in its place. */
    WITHHELD("withheld"),
    /** Was taken back for good: a notice is shown in its place. */
    CANCELED("canceled");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    /** {@return the value in JSON} */
    @JsonValue
    public String key() {
        return key;
    }
}
