package dev.storybrief.model.validation;

import dev.storybrief.model.text.Characters;

/** Keeps what a brief named in one line, short enough to read: pointers may hold any name. */
final class OneLine {
    private static final int MAX_LENGTH = 200;

    private OneLine() {}

    static String of(String pointer) {
        String start = pointer.codePointCount(0, pointer.length()) > MAX_LENGTH
                ? pointer.substring(0, pointer.offsetByCodePoints(0, MAX_LENGTH)) + "…"
                : pointer;
        StringBuilder line = new StringBuilder(start.length());
        start.codePoints().forEach(c -> line.appendCodePoint(Characters.isUnsafe(c) ? 0xFFFD : c));
        return line.toString();
    }
}
