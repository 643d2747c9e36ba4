package dev.storybrief.quickstart;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the briefs of several files one after another, and never holds more than one of them. */
final class BriefInput {
    /** A brief of more is refused by the reader, which needs to see no more than one byte of the excess. */
    private static final int MAX_BYTES = (1 << 20) + 1;

    private final InputOptions options;
    private final Streams streams;

    BriefInput(InputOptions options, Streams streams) {
        this.options = options;
        this.streams = streams;
    }

    /**
     * Holds one brief as it came.
     *
     * @param file its name, {@code -} for standard input
     * @param line on which it stands, 0 where it has the file for itself
     * @param json the bytes, cut where they are too many
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Item(String file, int line, byte[] json) {

        /** {@return where it stands, to be printed} */
        String place() {
            return Printable.path(file) + (line > 0 ? ":" + line : "");
        }
    }

    /** Takes one brief after another. */
    interface Taker {
        void take(Item item) throws IOException;
    }

    /**
     * Hands on every brief of every file. A file that cannot be read is reported, and the rest go on.
     *
     * @return whether all files could be read
     * @throws IOException what the taker throws; also if standard input is to be read twice
     */
    boolean forEach(Taker taker) throws IOException {
        if (names().stream().filter("-"::equals).count() > 1) {
            throw new IOException("-: standard input can be read only once; give - once");
        }
        boolean allRead = true;
        try (Progress progress = Progress.over(names())) {
            for (String name : names()) {
                InputStream in = open(name);
                if (in == null) {
                    allRead = false;
                    continue;
                }
                try (InputStream counted = progress.count(in)) {
                    allRead &= read(name, counted, taker);
                }
            }
        }
        return allRead;
    }

    private List<String> names() {
        return options.files.isEmpty() ? List.of("-") : options.files;
    }

    private boolean isOfLines(String name) {
        return options.lines || name.endsWith(".jsonl");
    }

    private @Nullable InputStream open(String name) {
        try {
            if (name.isEmpty()) {
                throw new IOException("FILE is empty; give the name of a file, or - for standard input");
            }
            return name.equals("-") ? streams.in() : Files.newInputStream(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            streams.err().println(Failure.of(e));
            return null;
        }
    }

    /** Reads before it hands on, so that what the taker throws is not taken for a fault of the file. */
    private boolean read(String name, InputStream in, Taker taker) throws IOException {
        if (!isOfLines(name)) {
            byte[] json = attempt(name, () -> in.readNBytes(MAX_BYTES));
            if (json != null) {
                taker.take(new Item(name, 0, json));
            }
            return json != null;
        }
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        for (int line = 1; ; line++) {
            Line read = attempt(name, () -> readLine(buffered));
            if (read == null) {
                return false;
            }
            if (!isBlank(read.bytes())) {
                taker.take(new Item(name, line, read.bytes()));
            }
            if (read.isLast()) {
                return true;
            }
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> @Nullable T attempt(String name, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            streams.err().println(Printable.path(name) + ": cannot be read: " + Failure.of(e));
            return null;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Line(byte[] bytes, boolean isLast) {}

    private static Line readLine(BufferedInputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        int b;
        while ((b = in.read()) >= 0 && b != '\n') {
            if (line.size() < MAX_BYTES) {
                line.write(b);
            }
        }
        return new Line(line.toByteArray(), b < 0);
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
