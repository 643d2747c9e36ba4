package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Keeps the briefs of a digest in a temporary file, since renderers iterate over them up to three times and standard input
 * can be read once. No more than one of them is in memory. The file is removed when this is closed, or when the JVM exits.
 */
final class DigestBriefs implements Iterable<StoryBrief>, AutoCloseable {
    private final BriefReader reader;
    private final FileChannel file;
    private final DataOutputStream out;
    private final Progress progress = Progress.ofSteps("rendered");
    private long count;

    /** Starts without briefs. */
    DigestBriefs(BriefReader reader) throws IOException {
        this.reader = reader;
        String name = "temporary folder " + Printable.path(System.getProperty("java.io.tmpdir"))
                + " (java -Djava.io.tmpdir=FOLDER sets another)";
        try {
            file = FileChannel.open(
                    Files.createTempFile("brief-digest-", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw Failure.toWrite(name, e);
        }
        out = new DataOutputStream(
                new BufferedOutputStream(new NamedOutput(name, Channels.newOutputStream(file)), 1 << 16));
    }

    /** Adds a valid brief, as JSON. */
    void add(byte[] json) throws IOException {
        out.writeInt(json.length);
        out.write(json);
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /**
     * {@return the briefs in the order in which they were added} No brief may be added from here on, and an iterator is of
     * use until the next is made.
     */
    @Override
    public Iterator<StoryBrief> iterator() {
        try {
            out.flush();
            file.position(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), 1 << 16));
        return new Iterator<>() {
            private long next;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public StoryBrief next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                next++;
                progress.advance(1);
                try {
                    return reader.read(in.readNBytes(in.readInt())).orElseThrow();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        progress.close();
        file.close();
    }
}
