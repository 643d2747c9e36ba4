package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefRenderer;
import java.io.IOException;

/** Takes rendered briefs. What was not committed when it is closed was never there. */
interface BriefOutput extends AutoCloseable {

    /** Renders a brief; returns whether it was taken, having said why if it was not. */
    boolean write(BriefInput.Item item, StoryBrief brief, BriefRenderer renderer) throws IOException;

    void commit() throws IOException;

    @Override
    void close() throws IOException;
}
