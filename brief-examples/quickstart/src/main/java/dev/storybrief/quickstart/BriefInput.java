package dev.storybrief.quickstart;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the briefs of several files one after another, with no more than one of them in memory. */
final class BriefInput {
    /** One byte more than a brief may have: enough for the reader to report that it is too large. */
    static final int MAX_BYTES = (1 << 20) + 1;

    private final List<String> names;
    private final boolean lines;
    private final Streams streams;

    /**
     * Starts with the first file.
     *
     * @param files the names of the files; none is standard input
     * @param lines whether every file holds one brief a line, whatever its name
     */
    BriefInput(List<String> files, boolean lines, Streams streams) {
        this.names = files.isEmpty() ? List.of("-") : files;
        this.lines = lines;
        this.streams = streams;
    }

    /**
     * Holds one brief as bytes.
     *
     * @param file the name of its file, {@code -} for standard input
     * @param line the number of its line, 0 if the file holds one brief
     * @param json the bytes; those of a brief that is too large may be cut
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Item(String file, int line, byte[] json) {

        /** {@return the file and the line, printable} */
        String place() {
            return Printable.path(file) + (line > 0 ? ":" + line : "");
        }
    }

    /** Receives one brief after another. */
    interface Taker {
        void take(Item item) throws IOException;

        /** Hands on what is held back of the briefs that were taken, before something else is told and at the end. */
        default void finish() throws IOException {}
    }

    /**
     * Passes every brief of every file to the taker. A file that cannot be read is reported, and the others are read.
     *
     * @return whether all files could be read
     * @throws IOException if the taker throws it, or if standard input is named twice
     */
    boolean forEach(Taker taker) throws IOException {
        if (names.stream().filter("-"::equals).count() > 1) {
            throw new IOException("-: standard input can be read only once; give - once");
        }
        boolean allRead = true;
        try (Progress progress = Progress.over(names)) {
            for (String name : names) {
                InputStream in = open(name, taker);
                if (in == null) {
                    allRead = false;
                    continue;
                }
                try (InputStream counted = progress.count(in)) {
                    allRead &= read(name, counted, taker);
                }
            }
        }
        taker.finish();
        return allRead;
    }

    private boolean isOfLines(String name) {
        return lines || name.endsWith(".jsonl");
    }

    private @Nullable InputStream open(String name, Taker taker) throws IOException {
        try {
            if (name.isEmpty()) {
                throw new IOException("FILE is empty; give the name of a file, or - for standard input");
            }
            return name.equals("-") ? unclosed(streams.in()) : Files.newInputStream(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            report(Failure.of(e), taker);
            return null;
        }
    }

    /**
     * {@return standard input} It is not closed: a JVM that is started without one may use its file descriptor for another
     * file.
     */
    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {}
        };
    }

    /** Exceptions of the taker pass through: only those of reading are reported as problems of the file. */
    private boolean read(String name, InputStream in, Taker taker) throws IOException {
        if (!isOfLines(name)) {
            byte[] json = attempt(name, taker, () -> in.readNBytes(MAX_BYTES));
            if (json != null) {
                taker.take(new Item(name, 0, json));
            }
            return json != null;
        }
        LineReader lines = new LineReader(in, MAX_BYTES + 1); // one more, for a CR
        for (int line = 1; ; line++) {
            Line read = attempt(name, taker, () -> new Line(lines.next()));
            if (read == null) {
                return false;
            }
            if (read.bytes() == null) {
                return true;
            }
            byte[] json = withoutReturn(read.bytes());
            if (json.length >= MAX_BYTES || !isBlank(json)) { // after that many blanks a brief may have been cut off
                taker.take(new Item(name, line, json));
            }
        }
    }

    /** A line of a file, or {@code null} after the last one. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Line(byte @Nullable [] bytes) {}

    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> @Nullable T attempt(String name, Taker taker, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IOException e) {
            report(Printable.path(name) + ": cannot be read: " + Failure.of(e), taker);
            return null;
        }
    }

    /** Tells why a file cannot be read, after what is told of the briefs before it. */
    private void report(String failure, Taker taker) throws IOException {
        taker.finish();
        streams.err().println(failure);
    }

    /** {@return a line without the CR of a line end of Windows, which is no part of the brief} */
    private static byte[] withoutReturn(byte[] line) {
        return line.length > 0 && line[line.length - 1] == '\r' ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
