package dev.storybrief.render.text;

import dev.storybrief.model.text.Characters;
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

    /** Writes a text in one line: in one piece, for which a brief in English takes a third of the time. */
    TextWriter text(String text) throws IOException {
        char[] characters = out.characters(text);
        int length = text.length();
        boolean isPlain = true;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c < ' ' || c > '~') {
                characters[i] = inLine(c);
                isPlain = false;
            }
        }
        if (isPlain) {
            out.ascii(text, 0, length);
        } else {
            out.block(characters, 0, length);
        }
        return this;
    }

    private static char inLine(char c) {
        if (Characters.isBreak(c)) {
            return ' ';
        }
        return Character.isISOControl(c) ? '\uFFFD' : c;
    }

    void finish() throws IOException {
        out.finish();
    }
}
