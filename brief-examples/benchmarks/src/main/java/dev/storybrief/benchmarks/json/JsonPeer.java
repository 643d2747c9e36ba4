package dev.storybrief.benchmarks.json;

import dev.storybrief.model.StoryBrief;
import java.io.IOException;
import java.io.OutputStream;

/** Reads briefs from JSON, and writes them. */
public interface JsonPeer {
    StoryBrief read(byte[] json);

    void write(StoryBrief brief, OutputStream out) throws IOException;
}
