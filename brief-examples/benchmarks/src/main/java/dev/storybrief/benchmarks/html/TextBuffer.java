package dev.storybrief.benchmarks.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Collects characters and encodes them at the end: the fastest way to UTF-8 for engines that need a {@link Writer}. */
public final class TextBuffer extends Writer {
    private final StringBuilder text = new StringBuilder(16 * 1024);

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        text.append(characters, offset, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void write(String string, int offset, int length) {
        text.append(string, offset, offset + length);
    }

    @Override
    public Writer append(CharSequence characters) {
        text.append(characters);
        return this;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    public void writeTo(OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
