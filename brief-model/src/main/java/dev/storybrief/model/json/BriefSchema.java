package dev.storybrief.model.json;

import dev.storybrief.model.text.TextFile;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Provides the rules of a brief as JSON Schema (draft 2020-12), generated from the records when the library was built.
 *
 * <p>A schema cannot express everything: {@link BriefReader} also checks what one value has to do with another, whether a
 * date is a real one, how a host name outside ASCII or with escapes is spelt, and how many code points a grapheme cluster has.
 */
public final class BriefSchema {
    private static final String FILE = "story-brief.schema.json";

    private BriefSchema() {}

    /**
     * {@return the whole schema: descriptions, limits, patterns, closed lists}
     *
     * <p>It refuses unknown members; members of the root whose names start with {@code _} are the host's own. Its
     * patterns mean the same in ECMA-262 (with the flag {@code u}) and in {@link java.util.regex.Pattern}.
     */
    public static String json() {
        return TextFile.read(BriefSchema.class.getResourceAsStream(FILE), FILE);
    }

    /**
     * {@return the schema of a brief in the subset that the structured output of a vendor takes, in one line}
     *
     * <p>It keeps the limits that the vendor publishes, if need be by leaving members to the host (see {@link Vendor}), and
     * has no keyword but {@code $schema}, {@code type}, {@code properties}, {@code required}, {@code additionalProperties},
     * {@code items}, {@code enum} and {@code description}.
     * Lists are required, since an empty one means the same as none. What it cannot express, such as lengths, is in the
     * descriptions, and {@link BriefReader} checks it.
     *
     * @param vendor of the model that writes the brief
     */
    public static String structuredOutput(Vendor vendor) {
        Objects.requireNonNull(vendor, "vendor");
        return new StructuredOutputSchema(vendor, null).without(Set.of("$schema"));
    }

    /**
     * {@return the schema of the members that a host leaves to a model, in one line, with the host's sources as the only
     * ones that it can cite}
     *
     * <p>It is as {@link #structuredOutput} has it, but never has {@code sources}, nor any {@code citations} if there is
     * no source. For vendors other than Gemini it has {@code $defs} and {@code $ref} too.
     *
     * @param vendor of the model that writes the draft
     * @param hostMembers names of the members of the brief that the host writes
     * @param sourceIds the ids of the host's sources
     */
    public static String draft(Vendor vendor, Set<String> hostMembers, List<String> sourceIds) {
        Objects.requireNonNull(vendor, "vendor");
        Set<String> leftOut = new HashSet<>(hostMembers);
        leftOut.addAll(List.of("$schema", "sources"));
        return new StructuredOutputSchema(vendor, sourceIds.stream().distinct().toList()).without(leftOut);
    }
}
