package dev.storybrief.model.json;

/** Lists vendors of language models. The structured output of each takes another subset of JSON Schema. */
public enum Vendor {
    /** OpenAI: every member is required, and an optional one may be {@code null}. */
    OPENAI(Integer.MAX_VALUE, true),
    /**
     * Anthropic: at most 16 members may have two types, and at most 24 may be left out. Optional members may be
     * {@code null}; beyond 16 of them, they may be left out.
     */
    ANTHROPIC(16, true),
    /** Google's Gemini: optional members may be left out. It ignores definitions and {@code additionalProperties}. */
    GEMINI(0, false);

    private final int maxUnions;
    private final boolean isStrict;

    Vendor(int maxUnions, boolean isStrict) {
        this.maxUnions = maxUnions;
        this.isStrict = isStrict;
    }

    /** {@return how many members may have a list of types} */
    int maxUnions() {
        return maxUnions;
    }

    /** {@return whether objects have to exclude other members, and references are followed} */
    boolean isStrict() {
        return isStrict;
    }
}
