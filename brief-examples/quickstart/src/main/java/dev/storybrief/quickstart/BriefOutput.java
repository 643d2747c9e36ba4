package dev.storybrief.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Receives rendered briefs. Closing it without a commit discards them. */
interface BriefOutput extends AutoCloseable {

    /** {@return whether a rendered brief was accepted; if not, the reason has been reported} */
    boolean write(BriefInput.Item item, @Nullable String id, ByteArrayOutputStream rendered) throws IOException;

    void commit() throws IOException;

    @Override
    void close() throws IOException;
}
