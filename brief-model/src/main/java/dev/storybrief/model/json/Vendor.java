package dev.storybrief.model.json;

import java.util.Set;

/** Lists vendors of language models. The structured output of each takes another subset of JSON Schema. */
public enum Vendor {
    /** OpenAI: every member is required, and an optional one may be {@code null}. */
    OPENAI,
    /**
     * Anthropic: every member is required, and of the optional ones only 16 may be {@code null}. So the schemas lack
     * members that the host can add to what the model wrote: {@code status}, {@code updatedAt}, {@code image}, {@code
     * digest}, {@code disclosure} and {@code rights}.
     */
    ANTHROPIC,
    /** Google's Gemini: optional members may be left out. It ignores definitions and {@code additionalProperties}. */
    GEMINI;

    /** {@return the names of the members of a brief that no schema for the vendor has} */
    Set<String> hostMembers() {
        return this == ANTHROPIC ? Set.of("status", "updatedAt", "image", "digest", "disclosure", "rights") : Set.of();
    }

    /**
     * {@return whether a schema has to require every member, with {@code null} for an optional one, and to exclude others;
     * only then are references followed}
     */
    boolean isStrict() {
        return this != GEMINI;
    }
}
