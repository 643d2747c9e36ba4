package dev.storybrief.benchmarks.whole;

import java.io.IOException;
import java.io.OutputStream;

/** Reads JSON, validates it, and writes HTML. */
public interface WholeJob {
    /** Writes the article of a brief, or throws if the brief is invalid. */
    void run(byte[] json, OutputStream html) throws IOException;

    /** {@return a job by name, to be made once in a process} */
    static WholeJob make(String name) {
        return name.equals("storybrief") ? new StorybriefJob() : new HandmadeJob();
    }
}
