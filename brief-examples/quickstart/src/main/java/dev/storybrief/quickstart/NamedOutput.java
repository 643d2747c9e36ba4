package dev.storybrief.quickstart;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Reports failures to write with the name of what is written, which messages of the system do not have. */
class NamedOutput extends FilterOutputStream {
    private final String name;

    /**
     * Writes to a stream.
     *
     * @param name of what it leads to, printable
     */
    NamedOutput(String name, OutputStream out) {
        super(out);
        this.name = name;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw Failure.toWrite(name, e);
        }
    }
}
