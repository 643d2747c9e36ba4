package dev.storybrief.quickstart;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes briefs one after another into one stream. */
final class StreamOutput implements BriefOutput {
    private final OutputStream out;
    private final Format format;
    private boolean isEmpty = true;

    StreamOutput(OutputStream out, Format format) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.format = format;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    @Override
    public boolean write(BriefInput.Item item, @Nullable String id, ByteArrayOutputStream rendered) throws IOException {
        if (!isEmpty) {
            out.write(format.between().getBytes(StandardCharsets.UTF_8));
        }
        isEmpty = false;
        rendered.writeTo(out);
        out.write(format.after().getBytes(StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public void commit() throws IOException {
        out.flush();
    }

    @Override
    public void close() {}
}
