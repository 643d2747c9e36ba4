package dev.storybrief.render.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Collects UTF-8 in a buffer, and writes the buffer to a stream when it is full. */
public final class Utf8Sink {
    private static final int SIZE = 8192;
    private static final int MAX_RUN_LENGTH = 512;
    private static final int MAX_BYTES = 4;

    /** Most texts are short ones in ASCII without escapes; copying these byte by byte takes the least preparation. */
    private static final int MAX_SHORT_LENGTH = 40;

    private static final int REPLACEMENT = 0xFFFD;

    private final byte[] buffer = new byte[SIZE];
    private final char[] characters = new char[MAX_RUN_LENGTH];
    private OutputStream out = OutputStream.nullOutputStream();
    private int length;

    private Utf8Sink() {}

    /** Writes bytes as they are. */
    public void write(byte[] utf8) throws IOException {
        write(utf8, 0, utf8.length);
    }

    /** Writes the bytes between two offsets as they are. */
    public void write(byte[] utf8, int from, int to) throws IOException {
        int count = to - from;
        if (count > buffer.length - length) {
            flush();
            if (count > buffer.length) {
                out.write(utf8, from, count);
                return;
            }
        }
        System.arraycopy(utf8, from, buffer, length, count);
        length += count;
    }

    /** Encodes a text and writes it without escaping anything. A lone surrogate becomes U+FFFD. */
    public void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    /** Encodes the part of a text between two indexes and writes it as {@link #write(String)} does. */
    public void write(String text, int from, int to) throws IOException {
        if (writeShort(text, from, to, Escapes.ASCII)) {
            return;
        }
        for (int i = from; i < to; ) {
            int end = Math.min(to, i + MAX_RUN_LENGTH);
            if (end < to && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--; // the pair is encoded with the next run
            }
            if (buffer.length - length < MAX_RUN_LENGTH * MAX_BYTES) {
                flush();
            }
            text.getChars(i, end, characters, 0);
            if (isAscii(end - i)) {
                copyAscii(text, i, end);
            } else {
                encode(end - i);
            }
            i = end;
        }
    }

    /** Writes a text if it is short and has no character that something else is written for. Returns whether it did. */
    private boolean writeShort(String text, int from, int to, boolean[] isPlain) {
        int count = to - from;
        if (count > MAX_SHORT_LENGTH || count > buffer.length - length) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            char c = text.charAt(from + i);
            if (c >= isPlain.length || !isPlain[c]) {
                return false;
            }
            buffer[length + i] = (byte) c;
        }
        length += count;
        return true;
    }

    private boolean isAscii(int count) {
        int seen = 0;
        for (int i = 0; i < count; i++) {
            seen |= characters[i];
        }
        return seen < 0x80;
    }

    @SuppressWarnings("deprecation") // the method that is not deprecated allocates an array
    private void copyAscii(String text, int from, int to) {
        text.getBytes(from, to, buffer, length);
        length += to - from;
    }

    private void encode(int count) {
        byte[] target = buffer;
        int at = length;
        int i = 0;
        while (i < count) {
            int c = Character.codePointAt(characters, i, count);
            i += Character.charCount(c);
            if (c < 0x80) {
                target[at++] = (byte) c;
            } else if (c < 0x800) {
                target[at++] = (byte) (0xC0 | (c >> 6));
                target[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (c < 0x10000) {
                int shown = Character.isSurrogate((char) c) ? REPLACEMENT : c;
                target[at++] = (byte) (0xE0 | (shown >> 12));
                target[at++] = (byte) (0x80 | ((shown >> 6) & 0x3F));
                target[at++] = (byte) (0x80 | (shown & 0x3F));
            } else {
                target[at++] = (byte) (0xF0 | (c >> 18));
                target[at++] = (byte) (0x80 | ((c >> 12) & 0x3F));
                target[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                target[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        length = at;
    }

    /** Encodes a text, escapes it for a format and writes it. The text must not contain a lone surrogate. */
    public void write(String text, Escapes escapes) throws IOException {
        if (writeShort(text, 0, text.length(), escapes.isPlain)) {
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int written = 0;
        for (int i = escapes.next(utf8, 0); i < utf8.length; i = escapes.next(utf8, written)) {
            write(utf8, written, i);
            write(escapes.of(utf8[i]));
            written = i + 1;
        }
        write(utf8, written, utf8.length);
    }

    private void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    /**
     * Keeps one sink that is not in use, so that a renderer does not allocate buffers for each brief. Safe to share among
     * threads: if the sink is in use, {@link #open} makes another.
     */
    public static final class Spare {
        private final AtomicReference<@Nullable Utf8Sink> spare = new AtomicReference<>();

        /** {@return a sink that writes to a stream} */
        public Utf8Sink open(OutputStream out) {
            Utf8Sink kept = spare.getAndSet(null);
            Utf8Sink sink = kept == null ? new Utf8Sink() : kept;
            sink.out = out;
            return sink;
        }

        /** Writes the rest of the buffer to the stream, and keeps the sink. The stream is neither flushed nor closed. */
        public void close(Utf8Sink sink) throws IOException {
            sink.flush();
            sink.out = OutputStream.nullOutputStream();
            spare.set(sink);
        }
    }
}
