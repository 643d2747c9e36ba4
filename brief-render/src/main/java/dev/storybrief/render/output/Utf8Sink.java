package dev.storybrief.render.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Collects UTF-8 in a buffer, and writes the buffer to a stream when what comes next might not fit. */
public final class Utf8Sink {
    private static final int SIZE = 8192;

    /** The UTF-16 code units that are encoded between two checks of the free space in the buffer. */
    private static final int MAX_RUN_LENGTH = 512;

    /** The bytes of the longest escape; no character takes more. */
    private static final int MAX_BYTES = 6;

    /** Up to so many characters, copying them one by one is fastest. */
    private static final int MAX_SHORT_LENGTH = 40;

    private static final int REPLACEMENT = 0xFFFD;
    /** For texts in which no character of ASCII is escaped. */
    private static final boolean[] ALL_PLAIN = new boolean[0x80];

    static {
        Arrays.fill(ALL_PLAIN, true);
    }

    private final byte[] buffer = new byte[SIZE];
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

    /**
     * Encodes a text and writes it without escaping anything. Views hold no lone surrogate; one in another text is written
     * as U+FFFD, or as a question mark where the JDK encodes the text.
     */
    public void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    /** Encodes the part of a text between two indexes and writes it as {@link #write(String)} does. */
    public void write(String text, int from, int to) throws IOException {
        if (to - from == text.length() && isLikelyLongAscii(text)) {
            write(text.getBytes(StandardCharsets.UTF_8));
        } else if (!copyShort(text, from, to, ALL_PLAIN)) {
            encode(text, from, to, ALL_PLAIN);
        }
    }

    /** Encodes a text as {@link #write(String)} does, escapes it for HTML and writes it. */
    public void writeHtml(String text) throws IOException {
        if (isLikelyLongAscii(text)) {
            escapeHtml(text.getBytes(StandardCharsets.UTF_8));
        } else if (!copyShort(text, 0, text.length(), HtmlEscapes.IS_PLAIN)) {
            encode(text, 0, text.length(), HtmlEscapes.IS_PLAIN);
        }
    }

    /**
     * {@return whether the JDK probably encodes a text faster than the loop here: that is so with long texts in ASCII, and
     * those in other scripts rarely start with ASCII}
     */
    private static boolean isLikelyLongAscii(String text) {
        return text.length() > MAX_SHORT_LENGTH && text.charAt(0) < ALL_PLAIN.length;
    }

    private void escapeHtml(byte[] utf8) throws IOException {
        int written = 0;
        for (int i = HtmlEscapes.next(utf8, 0); i < utf8.length; i = HtmlEscapes.next(utf8, written)) {
            write(utf8, written, i);
            write(HtmlEscapes.of(utf8[i]));
            written = i + 1;
        }
        write(utf8, written, utf8.length);
    }

    /** Copies a text if it is short and all plain, as most are. Returns whether it did. */
    private boolean copyShort(String text, int from, int to, boolean[] isPlain) {
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

    private void encode(String text, int from, int to, boolean[] isPlain) throws IOException {
        int i = from;
        while (i < to) {
            if (buffer.length - length < MAX_RUN_LENGTH * MAX_BYTES) {
                flush();
            }
            i = encodeRun(text, i, to, isPlain);
        }
    }

    /** Encodes what the buffer is sure to have room for, and escapes what is not plain. Returns the index after it. */
    private int encodeRun(String text, int from, int to, boolean[] isPlain) {
        byte[] target = buffer;
        int at = length;
        int end = Math.min(to, from + MAX_RUN_LENGTH);
        int i = from;
        while (i < end) {
            int c = text.charAt(i++);
            if (c < isPlain.length) {
                if (isPlain[c]) {
                    target[at++] = (byte) c;
                } else {
                    byte[] escape = HtmlEscapes.of((byte) c);
                    System.arraycopy(escape, 0, target, at, escape.length);
                    at += escape.length;
                }
            } else if (c < 0x800) {
                target[at++] = (byte) (0xC0 | (c >> 6));
                target[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                if (Character.isSurrogate((char) c)) {
                    boolean isPair = i < to && Character.isSurrogatePair((char) c, text.charAt(i));
                    c = isPair ? Character.toCodePoint((char) c, text.charAt(i++)) : REPLACEMENT;
                }
                if (c < 0x10000) {
                    target[at++] = (byte) (0xE0 | (c >> 12));
                } else {
                    target[at++] = (byte) (0xF0 | (c >> 18));
                    target[at++] = (byte) (0x80 | ((c >> 12) & 0x3F));
                }
                target[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                target[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        length = at;
        return i;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    /** Writes to a sink. */
    public interface Content {
        void writeTo(Utf8Sink sink) throws IOException;
    }

    /**
     * Keeps one sink that is not in use, so that a renderer does not allocate buffers for each brief. Safe to share among
     * threads: if the sink is in use, another is made.
     */
    public static final class Spare {
        private final AtomicReference<@Nullable Utf8Sink> spare = new AtomicReference<>();

        /** Writes content to a stream, which is neither flushed nor closed. */
        public void write(OutputStream out, Content content) throws IOException {
            Utf8Sink sink = open(out);
            content.writeTo(sink);
            close(sink);
        }

        Utf8Sink open(OutputStream out) {
            Utf8Sink kept = spare.getAndSet(null);
            Utf8Sink sink = kept == null ? new Utf8Sink() : kept;
            sink.out = out;
            return sink;
        }

        /** Writes the rest of the buffer to the stream, and keeps the sink. */
        void close(Utf8Sink sink) throws IOException {
            sink.flush();
            sink.out = OutputStream.nullOutputStream();
            spare.set(sink);
        }
    }
}
