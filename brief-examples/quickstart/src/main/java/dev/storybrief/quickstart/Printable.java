package dev.storybrief.quickstart;

import java.util.HexFormat;

/**
 * Makes untrusted text, such as the name of a member or of a file, safe to print within a line. It replaces the
 * characters that control a terminal, that reorder or hide the text around them, and that end the line.
 */
final class Printable {
    /** Enough of a name to find it. */
    private static final int MAX_NAME = 200;

    /** The longest path that Linux opens. */
    private static final int MAX_PATH = 4096;

    private static final HexFormat HEX = HexFormat.of();

    private Printable() {}

    /** {@return a name, pointer or message, cut to a length, with U+FFFD for each unprintable character} */
    static String of(String text) {
        return clean(text, MAX_NAME);
    }

    /** {@return a path, likewise, cut at a length past which it could not be opened} */
    static String path(String path) {
        return clean(path, MAX_PATH);
    }

    /** {@return a text as a JSON string, with an escape for each unprintable character} */
    static String json(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (mayBePrinted(c)) {
                json.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    json.append("\\u").append(HEX.toHexDigits(unit));
                }
            }
        });
        return json.append('"').toString();
    }

    private static String clean(String text, int max) {
        int[] points = text.codePoints().map(c -> mayBePrinted(c) ? c : 0xFFFD).toArray();
        if (points.length <= max) {
            return new String(points, 0, points.length);
        }
        int half = (max - 1) / 2;
        return new String(points, 0, half) + "…" + new String(points, points.length - half, half);
    }

    private static boolean mayBePrinted(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> false;
            case Character.UNASSIGNED -> !isNoncharacter(c) && (c & 0xFF000) != 0xE0000;
            default -> !isFiller(c);
        };
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** {@return whether a character is invisible although its category is not one of invisible characters} */
    private static boolean isFiller(int c) {
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 || c == 0xFFA0;
    }
}
