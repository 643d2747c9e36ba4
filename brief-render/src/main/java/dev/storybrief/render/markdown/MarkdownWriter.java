package dev.storybrief.render.markdown;

import dev.storybrief.render.output.Utf8Output;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes Markdown: our marks by {@link #raw}, and everything that came from a brief by {@link #line}, {@link #text} and
 * {@link #destination}, so that CommonMark 0.31 and GitHub's extensions read the same text again. People read Markdown
 * too: a character is escaped only where it would mean something.
 */
final class MarkdownWriter {
    private final Utf8Output out;

    MarkdownWriter(OutputStream out) {
        this.out = new Utf8Output(out);
    }

    /** Writes marks of ours. */
    MarkdownWriter raw(String marks) throws IOException {
        out.literal(marks);
        return this;
    }

    /** Writes a number. */
    MarkdownWriter number(int number) throws IOException {
        out.literal(Integer.toString(number));
        return this;
    }

    /** Writes a text at the start of a block, where more characters mean something. */
    MarkdownWriter line(String text) throws IOException {
        return text(text, startOfBlock(text));
    }

    /** Writes a text that follows something else. */
    MarkdownWriter text(String text) throws IOException {
        return text(text, -1);
    }

    /** Writes what stands between a label and what it labels; its spaces are between texts, and stay. */
    MarkdownWriter between(String separator) throws IOException {
        String ink = separator.strip();
        int start = separator.indexOf(ink);
        out.literal(" ".repeat(start));
        text(ink);
        out.literal(" ".repeat(separator.length() - start - ink.length()));
        return this;
    }

    void finish() throws IOException {
        out.finish();
    }

    /**
     * Writes the address of a link, which is ASCII by its making. What it can hold and Markdown would read are brackets,
     * ampersands before what looks like an entity, and marks at its very end.
     */
    MarkdownWriter destination(String href) throws IOException {
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            boolean isMark =
                    c == '(' || c == ')' || c == '\\' || c == '<' || c == '>' || (c == '&' && mayBeEntity(href, i));
            if (isMark) {
                put('\\');
            }
            put(c);
        }
        return this;
    }

    private MarkdownWriter text(String text, int escapedAnyway) throws IOException {
        int lastInk = lastInk(text);
        boolean inkSeen = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                // at either end it would be stripped, or make a code block or a line break
                if (!inkSeen || i > lastInk) {
                    out.literal("&#32;");
                } else {
                    put(' ');
                }
                continue;
            }
            inkSeen = true;
            if (c == ':' && startsAddress(text, i)) {
                out.literal("&#58;"); // no backslash keeps GitHub from linking an address
                continue;
            }
            if (i == escapedAnyway || (c < 0x80 && isMark(text, i, c))) {
                put('\\');
            }
            i = put(text, i, c);
        }
        return this;
    }

    /** {@return the index of the character that would make the start of a block of a text, or -1} */
    private static int startOfBlock(String text) {
        int length = text.length();
        if (length == 0) {
            return -1;
        }
        char first = text.charAt(0);
        switch (first) {
            case '>', '*' -> {
                return 0;
            }
            case '#', '-', '+', '=' -> {
                boolean isBlock = length == 1 || text.charAt(1) == first || isSpace(text.charAt(1));
                return isBlock ? 0 : -1;
            }
            default -> {
                int digits = 0;
                while (digits < length && digits < 10 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
                    digits++;
                }
                boolean isItem = digits > 0
                        && digits < length
                        && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                        && (digits + 1 == length || isSpace(text.charAt(digits + 1)));
                return isItem ? digits : -1;
            }
        }
    }

    private static boolean isMark(String text, int i, char c) {
        return switch (c) {
            case '`', '[', ']', '~', '|' -> true;
            case '*' -> !isBetweenSpaces(text, i);
            case '_' -> !isBetweenSpaces(text, i) && !isWithinWord(text, i);
            case '\\' -> i + 1 == text.length() || isPunctuation(text.charAt(i + 1));
            case '<' -> i + 1 < text.length() && mayStartTag(text.charAt(i + 1));
            case '&' -> mayBeEntity(text, i);
            case '!' -> i + 1 == text.length(); // a link may follow
            case '#' -> endsHeading(text, i);
            case '.' ->
                i >= 3
                        && text.regionMatches(true, i - 3, "www", 0, 3)
                        && (i == 3 || !isLetterOrDigit(text.charAt(i - 4)));
            default -> false;
        };
    }

    private static boolean isBetweenSpaces(String text, int i) {
        return i > 0 && isSpace(text.charAt(i - 1)) && i + 1 < text.length() && isSpace(text.charAt(i + 1));
    }

    private static boolean isWithinWord(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && isLetterOrDigit(text.charAt(i - 1))
                && isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean mayStartTag(char next) {
        return isLetterOrDigit(next) || next == '/' || next == '!' || next == '?';
    }

    private static boolean mayBeEntity(String text, int ampersand) {
        int i = ampersand + 1;
        if (i < text.length() && text.charAt(i) == '#') {
            i++;
        }
        int start = i;
        while (i < text.length() && i - start < 32 && isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i > start && i < text.length() && text.charAt(i) == ';';
    }

    /** A run of number signs at the end of a heading closes it, and is not shown. */
    private static boolean endsHeading(String text, int i) {
        boolean startsRun = i == 0 || isSpace(text.charAt(i - 1));
        int end = i;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        return startsRun && end == text.length();
    }

    private static boolean startsAddress(String text, int colon) {
        return text.startsWith("//", colon + 1) && colon > 0 && isLetterOrDigit(text.charAt(colon - 1));
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !isLetterOrDigit(c);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static int lastInk(String text) {
        int i = text.length() - 1;
        while (i >= 0 && isSpace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    /** What is written as a space: spaces, tabs and whatever ends a line. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private void put(char ascii) throws IOException {
        byte[] buffer = out.room(1);
        int position = out.length();
        buffer[position] = (byte) ascii;
        out.length(position + 1);
    }

    /** Writes the character at an index; returns the index of its last unit. */
    private int put(String text, int i, char c) throws IOException {
        if (c < 0x80 && c >= ' ' && c != 0x7F) {
            put(c);
            return i;
        }
        if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.codePoint(text.codePointAt(i));
            return i + 1;
        }
        out.codePoint(c < 0xA0 ? 0xFFFD : c);
        return i;
    }
}
