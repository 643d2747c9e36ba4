package dev.storybrief.render.hostile;

import java.util.regex.Pattern;

/** Reads plain text: its lines, which end wherever Unicode allows a line to end. */
final class TextLines {
    private static final Pattern END_OF_LINE = Pattern.compile("\\R|[\\x1C-\\x1E]");

    private TextLines() {}

    static Reading read(String text) {
        Reading reading = new Reading();
        for (String line : END_OF_LINE.split(text, -1)) {
            reading.part("line", line);
        }
        return reading;
    }
}
