package dev.storybrief.render.text;

import dev.storybrief.render.output.Room;
import dev.storybrief.render.output.Utf8Output;
import java.io.IOException;
import java.io.OutputStream;

/** Writes plain text: texts of a brief never end a line, and hold no control character. */
final class TextWriter {
    private final Utf8Output out;

    TextWriter(OutputStream out, Room room) {
        this.out = new Utf8Output(out, room);
    }

    /** Writes a literal of ours. */
    TextWriter raw(String literal) throws IOException {
        out.literal(literal);
        return this;
    }

    /** Writes a number. */
    TextWriter number(int number) throws IOException {
        out.number(number);
        return this;
    }

    /** Writes a text in one line. */
    TextWriter text(String text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean isSpace = (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
            boolean isControl = c < ' ' || (c >= 0x7F && c < 0xA0);
            out.codePoint(isSpace ? ' ' : isControl ? 0xFFFD : c);
        }
        return this;
    }

    void finish() throws IOException {
        out.finish();
    }
}
