package dev.storybrief.quickstart;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes rendered briefs. What was not committed when it is closed was never there. */
interface BriefOutput extends AutoCloseable {

    /** Takes a brief, its id and what it was rendered to; returns whether it was taken, having said why if it was not. */
    boolean write(BriefInput.Item item, @Nullable String id, byte[] rendered) throws IOException;

    void commit() throws IOException;

    @Override
    void close() throws IOException;
}
