package dev.storybrief.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Hands out the rules of a brief as JSON Schema (draft 2020-12), generated from the records when the library was built.
 *
 * <p>A schema cannot express everything: {@link BriefReader} also checks what one value has to do with another, whether a
 * date is a real one, and how a host name outside ASCII is spelt.
 */
public final class BriefSchema {
    private BriefSchema() {}

    /**
     * {@return the whole schema: descriptions, limits, patterns, closed lists}
     *
     * <p>It refuses unknown members; members of the root whose names start with {@code _} are the host's own. Its
     * patterns mean the same in ECMA-262 (with the flag {@code u}) and in {@link java.util.regex.Pattern}.
     */
    public static String json() {
        return resource("story-brief.schema.json");
    }

    /**
     * {@return the strict subset that structured-output interfaces of language models take}
     *
     * <p>Every property is required and optional ones may be {@code null}; nothing else is allowed. It holds no
     * keyword but {@code type}, {@code properties}, {@code required}, {@code additionalProperties}, {@code items}, {@code
     * enum}, {@code anyOf}, {@code $defs}, {@code $ref}, {@code title} and {@code description}; objects and lists are
     * nested at most 5 levels deep. What it cannot express, such as lengths, is in the descriptions, and {@link
     * BriefReader} checks it.
     */
    public static String structuredOutput() {
        return resource("story-brief.structured-output.schema.json");
    }

    private static String resource(String name) {
        try (InputStream resource = BriefSchema.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing from the library; build it with Maven");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
