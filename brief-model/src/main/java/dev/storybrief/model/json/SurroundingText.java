package dev.storybrief.model.json;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the brief in what a language model wrote around it: a Markdown fence, a greeting, a draft before it, a postscript.
 * Of the whole JSON objects that could be the brief it is the last, for models draft first and then answer. Where there
 * is none it may be a broken one: then that is where its problem is. The work is linear in the length of the text:
 * braces that a scan has found to be broken are not scanned again.
 */
final class SurroundingText {
    /** An object with so many members of a brief could be one; no part of a brief has as many. */
    private static final int MANY = 3;

    /** The same for a draft: headline and TL;DR are always among its members. */
    private static final int MANY_OF_DRAFT = 2;

    /** Is an object, whole or broken. */
    private record Found(int start, int end, int membersOfBrief) {
        private int length() {
            return end - start;
        }
    }

    private final CharSequence characters;
    private final int start;
    private final int end;
    private final JsonScanner scanner;
    private final int many;

    /** The braces that start an object of which another scan has shown that it is broken. */
    private final BitSet knownBroken = new BitSet();

    private int[] closings = new int[0];
    private int endOfBroken;
    private int endOfBrokenBetweenBraces;
    private @Nullable Found likeliest;
    private @Nullable Found longest;
    private @Nullable Found broken;

    private SurroundingText(JsonText text, @Nullable Facts facts) {
        characters = text.characters();
        start = text.start();
        end = text.end();
        scanner = new JsonScanner(
                characters, end, facts == null ? member -> !member.name().equals("$schema") : facts::isLeftToModel);
        many = facts == null ? MANY : MANY_OF_DRAFT;
    }

    /** {@return whether there is more in a text than one JSON value, or something broken, no deeper than a parser goes} */
    static boolean isIn(JsonText text, int maxDepth) {
        JsonScanner scanner = new JsonScanner(text.characters(), text.end(), member -> false);
        boolean isJson = scanner.scan(text.skipSpace(text.start())) && text.skipSpace(scanner.end()) == text.end();
        return !isJson && scanner.deepest() <= maxDepth;
    }

    /**
     * {@return the part of the text that is to be read, or {@code null} where nothing looks like an object}
     *
     * @param facts what the host knows; only the other members count then
     */
    static @Nullable JsonText findBrief(JsonText text, @Nullable Facts facts) {
        Found found = new SurroundingText(text, facts).find();
        return found == null ? null : text.part(found.start(), found.end());
    }

    private @Nullable Found find() {
        int at = start;
        while (at < end) {
            if (characters.charAt(at) != '{' || knownBroken.get(at)) {
                at++;
            } else if (scanner.scan(at)) {
                addWhole(new Found(at, scanner.end(), Math.min(many, scanner.membersOfBrief())));
                at = scanner.end();
            } else {
                addBroken(at);
                at++;
            }
        }
        if (likeliest != null && (likeliest.membersOfBrief() == many || !isLongerBrief(broken, likeliest))) {
            return likeliest;
        }
        return broken == null || (longest != null && longest.length() > broken.length()) ? longest : broken;
    }

    private static boolean isLongerBrief(@Nullable Found broken, Found whole) {
        return broken != null && broken.membersOfBrief() > 0 && broken.length() > whole.length();
    }

    private void addWhole(Found whole) {
        boolean isPart = whole.start() < (whole.membersOfBrief() == many ? endOfBrokenBetweenBraces : endOfBroken);
        if (isPart) {
            return;
        }
        if (whole.membersOfBrief() > 0 && (likeliest == null || whole.membersOfBrief() >= likeliest.membersOfBrief())) {
            likeliest = whole;
        }
        if (longest == null || whole.length() > longest.length()) {
            longest = whole;
        }
    }

    /**
     * Adds what starts like an object, but is broken. It ends at the brace that closes it. Where that brace is missing and
     * it has members, it has no end: it was cut off, or it is a draft that another object follows.
     */
    private void addBroken(int brace) {
        for (int bracket : scanner.stillOpen()) {
            knownBroken.set(bracket);
        }
        int closing = closing(brace);
        if (closing == 0 && !scanner.hasMember()) {
            return;
        }
        Found found = new Found(brace, closing == 0 ? end : closing + 1, scanner.membersOfBrief());
        endOfBroken = Math.max(endOfBroken, found.end());
        if (closing > 0 && scanner.hasMember()) {
            endOfBrokenBetweenBraces = Math.max(endOfBrokenBetweenBraces, found.end());
        }
        if (broken == null || found.length() > broken.length()) {
            broken = found;
        }
    }

    /** {@return where a brace is closed, if braces within quotes are counted too, or 0 where it is not} */
    private int closing(int brace) {
        if (closings.length == 0) {
            closings = new int[end];
            int[] open = new int[16];
            int depth = 0;
            for (int i = start; i < end; i++) {
                char c = characters.charAt(i);
                if (c == '{') {
                    open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
                    open[depth++] = i;
                } else if (c == '}' && depth > 0) {
                    closings[open[--depth]] = i;
                }
            }
        }
        return closings[brace];
    }
}
