package dev.storybrief.benchmarks.whole;

import java.io.IOException;
import java.io.OutputStream;

/** Takes JSON, makes sure of it, and writes HTML. */
public interface WholeJob {
    /** Writes the article of a brief, or throws where the brief is not valid. */
    void run(byte[] json, OutputStream html) throws IOException;

    /** {@return the job by name, made as once per process} */
    static WholeJob make(String name) {
        return name.equals("storybrief") ? new StorybriefJob() : new HandmadeJob();
    }
}
