package dev.storybrief.model.report;

import dev.storybrief.model.text.Characters;

/** Shortens a pointer, which may hold any name of a brief, to one readable line. */
final class OneLine {
    private static final int MAX_LENGTH = 200;

    private OneLine() {}

    static String of(String pointer) {
        String start = Characters.shortened(pointer, MAX_LENGTH);
        if (Characters.firstUnsafe(start) < 0) {
            return start;
        }
        StringBuilder line = new StringBuilder(start.length());
        start.codePoints().forEach(c -> line.appendCodePoint(Characters.isUnsafe(c) ? 0xFFFD : c));
        return line.toString();
    }
}
