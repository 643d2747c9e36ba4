package dev.storybrief.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines, which end with LF. It reads whole blocks, and holds no more of a line than asked for. */
final class LineReader {
    static final int BLOCK = 1 << 17;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] block = new byte[BLOCK];

    /** The bytes of the block as characters of Latin-1, in which the JDK searches many at once. */
    private String characters = "";

    private int start;
    private int end;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /**
     * Starts with the first line.
     *
     * @param maxBytes the number of bytes after which a line is cut
     */
    LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** {@return the next line without its LF, or {@code null} after the last one} */
    byte @Nullable [] next() throws IOException {
        if (!fill()) {
            return null;
        }
        line.reset();
        boolean isWhole = false;
        while (!isWhole && fill()) {
            int feed = characters.indexOf('\n', start);
            isWhole = feed >= 0;
            int stop = isWhole ? feed : end;
            line.write(block, start, Math.min(stop - start, maxBytes - line.size()));
            start = isWhole ? stop + 1 : stop;
        }
        return line.toByteArray();
    }

    /** Reads a block unless there are bytes left of the last one. Returns whether there is a byte. */
    private boolean fill() throws IOException {
        if (start == end) {
            start = 0;
            end = Math.max(0, in.read(block));
            characters = new String(block, 0, end, StandardCharsets.ISO_8859_1);
        }
        return start < end;
    }
}
