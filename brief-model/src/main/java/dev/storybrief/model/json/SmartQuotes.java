package dev.storybrief.model.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes JSON of a text that would be JSON but for typographic quotes around its strings, or line breaks within them. Each
 * character is replaced by one, so that offsets stay what they are.
 *
 * <p>A string in typographic quotes is repaired only if it can end in one place: it holds no other quotes and no
 * backslash, and what JSON demands follows it.
 */
final class SmartQuotes {
    private static final String SMART = "\u201C\u201D\u201E\u201F";
    private static final String BREAKS = "\n\r\t";

    /** What replaces each line break within a string, so that JSON takes it: noncharacters, which no valid text has. */
    private static final String MARKS = "\uFDD0\uFDD1\uFDD2";

    private static final Pattern MARK = Pattern.compile("[" + MARKS + "]|\\\\u[Ff][Dd][Dd][0-2]");

    /** How many objects are tried: each may be as long as the text. */
    private static final int MAX_TRIED = 8;

    private final char[] characters;
    private final int end;
    private int at;
    private int firstSmart = -1;
    private boolean isChanged;

    private SmartQuotes(JsonText text) {
        characters = text.copyOfCharacters();
        end = text.end();
    }

    /**
     * Holds a text in which something was replaced.
     *
     * @param firstQuote the offset of the first quote that was replaced, or -1 where only line breaks were
     */
    record Repaired(JsonText text, int firstQuote) {}

    /**
     * {@return the text with its first broken object repaired, or {@code null} where nothing can be repaired} One that holds a
     * mark, which would be taken for a line break, is not.
     */
    static @Nullable Repaired repair(JsonText text) {
        CharSequence characters = text.characters();
        if (MARK.matcher(characters).region(text.start(), text.end()).find()) {
            return null;
        }
        int tried = 0;
        for (int brace = text.start(); brace < text.end() && tried < MAX_TRIED; brace++) {
            if (characters.charAt(brace) != '{') {
                continue;
            }
            tried++;
            SmartQuotes quotes = new SmartQuotes(text);
            if (quotes.repairObject(brace) && quotes.isChanged) {
                return new Repaired(text.with(quotes.characters), quotes.firstSmart);
            }
        }
        return null;
    }

    /** {@return a string of a repaired text, with the line breaks that the text has} */
    static String withBreaks(String string) {
        String given = string;
        for (int i = 0; i < BREAKS.length(); i++) {
            given = given.replace(MARKS.charAt(i), BREAKS.charAt(i));
        }
        return given;
    }

    private boolean repairObject(int brace) {
        int depth = 0;
        for (at = brace; at < end; at++) {
            char c = characters[at];
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0) {
                    return true;
                }
            } else if ((c == '"' && !straightString()) || (isSmart(c) && !smartString())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSmart(char c) {
        return SMART.indexOf(c) >= 0;
    }

    /** Goes on to the quote that closes a string. */
    private boolean straightString() {
        boolean hasBreak = false;
        for (at++; at < end; at++) {
            char c = characters[at];
            if (c == '"') {
                return !(hasBreak && next() == ':'); // a repaired name would appear in the places of a report
            }
            at += c == '\\' ? 1 : 0;
            hasBreak |= replaceBreak();
        }
        return false;
    }

    private boolean smartString() {
        int opening = at;
        boolean hasBreak = false;
        for (at++; at < end && !isSmart(characters[at]); at++) {
            if (characters[at] == '"' || characters[at] == '\\') {
                return false;
            }
            hasBreak |= replaceBreak();
        }
        if ((hasBreak ? ",]}" : ",:]}").indexOf(next()) < 0) {
            return false;
        }
        characters[opening] = '"';
        characters[at] = '"';
        firstSmart = firstSmart < 0 ? opening : firstSmart;
        isChanged = true;
        return true;
    }

    /** {@return the next character that is no white space, or NUL at the end} */
    private char next() {
        int next = at + 1;
        while (next < end && Character.isWhitespace(characters[next])) {
            next++;
        }
        return next < end ? characters[next] : 0;
    }

    /** {@return whether there is a line break, which it replaces} */
    private boolean replaceBreak() {
        int kind = at < end ? BREAKS.indexOf(characters[at]) : -1;
        if (kind >= 0) {
            characters[at] = MARKS.charAt(kind);
            isChanged = true;
        }
        return kind >= 0;
    }
}
