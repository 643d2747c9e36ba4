package dev.storybrief.render.html;

import static java.util.Objects.requireNonNull;

import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Escapes texts for HTML: what it writes is text between tags and in double-quoted attribute values. */
final class HtmlEscapes {
    private static final byte[] @Nullable [] ESCAPES = new byte[0x80][];
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** From this length on encoding a text as a whole is worth the memory. */
    private static final int LONG = 48;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    static {
        ESCAPES['&'] = ascii("&amp;");
        ESCAPES['<'] = ascii("&lt;");
        ESCAPES['>'] = ascii("&gt;");
        ESCAPES['"'] = ascii("&quot;");
        ESCAPES['\''] = ascii("&#39;");
    }

    private HtmlEscapes() {}

    /** Escapes a text and writes it. */
    static void write(String text, Utf8Sink sink) throws IOException {
        if (text.length() < LONG) {
            writeShort(text, sink);
        } else {
            writeLong(text, sink);
        }
    }

    /** Looks at one character at a time, which needs no memory. */
    private static void writeShort(String text, Utf8Sink sink) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte[] escape = c < 0x80 ? ESCAPES[c] : null;
            if (escape != null) {
                sink.write(text, written, i);
                sink.write(escape);
                written = i + 1;
            }
        }
        sink.write(text, written, text.length());
    }

    /** Looks at eight bytes at a time, after the JDK encoded them. */
    private static void writeLong(String text, Utf8Sink sink) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int written = 0;
        for (int i = next(utf8, 0); i < utf8.length; i = next(utf8, written)) {
            sink.write(utf8, written, i);
            sink.write(requireNonNull(ESCAPES[utf8[i]]));
            written = i + 1;
        }
        sink.write(utf8, written, utf8.length);
    }

    /** {@return the index of the next byte to escape, or the length} */
    private static int next(byte[] utf8, int from) {
        int i = from;
        while (i < utf8.length) {
            if (i <= utf8.length - Long.BYTES && !mayHoldEscape((long) WORDS.get(utf8, i))) {
                i += Long.BYTES;
            } else if (utf8[i] >= 0 && ESCAPES[utf8[i]] != null) {
                return i;
            } else {
                i++;
            }
        }
        return i;
    }

    /**
     * {@return whether one of eight bytes may be a character to escape} A byte is zero after the exclusive or with such a
     * character, and subtracting one from it sets its highest bit. {@code " & '} differ from each other in two bits, which
     * are left out, as {@code <} and {@code >} do; so some other characters are found too, such as {@code #}.
     */
    private static boolean mayHoldEscape(long word) {
        long quotes = (word & 0xFAFAFAFAFAFAFAFAL) ^ ONES * '"';
        long brackets = (word & 0xFDFDFDFDFDFDFDFDL) ^ ONES * '<';
        return ((zeros(quotes) | zeros(brackets)) & HIGH_BITS) != 0;
    }

    private static long zeros(long word) {
        return (word - ONES) & ~word;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
