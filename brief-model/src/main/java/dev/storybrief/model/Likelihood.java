package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Rates how likely something is, in the seven bands of ICD 203, section D.6.e(2)(a), from the least likely up. */
public enum Likelihood {
    /** 1–5 %. */
    ALMOST_NO_CHANCE,
    /** 5–20 %. */
    VERY_UNLIKELY,
    /** 20–45 %. */
    UNLIKELY,
    /** 45–55 %. */
    ROUGHLY_EVEN,
    /** 55–80 %. */
    LIKELY,
    /** 80–95 %. */
    VERY_LIKELY,
    /** 95–99 %. */
    ALMOST_CERTAIN;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the value in JSON} */
    @JsonValue
    public String key() {
        return key;
    }
}
