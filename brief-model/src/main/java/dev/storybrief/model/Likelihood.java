package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Rates how likely something is, in the seven bands of ICD 203, section D.6.e(2)(a), from the least likely up. */
public enum Likelihood {
    /** 1–5 %. */
    ALMOST_NO_CHANCE("almost-no-chance"),
    /** 5–20 %. */
    VERY_UNLIKELY("very-unlikely"),
    /** 20–45 %. */
    UNLIKELY("unlikely"),
    /** 45–55 %. */
    ROUGHLY_EVEN("roughly-even"),
    /** 55–80 %. */
    LIKELY("likely"),
    /** 80–95 %. */
    VERY_LIKELY("very-likely"),
    /** 95–99 %. */
    ALMOST_CERTAIN("almost-certain");

    private final String key;

    Likelihood(String key) {
        this.key = key;
    }

    /** {@return the value in JSON} */
    @JsonValue
    public String key() {
        return key;
    }
}
