package dev.storybrief.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes briefs one after another into one file, which is replaced at the end or not at all. */
final class FileOutput implements BriefOutput {
    private final StagedFile file;
    private final StreamOutput output;

    FileOutput(Path file, Format format) throws IOException {
        this.file = new StagedFile(file, "end it with / for a file for each brief");
        output = new StreamOutput(this.file.stream(), format);
    }

    @Override
    public boolean write(BriefInput.Item item, @Nullable String id, ByteArrayOutputStream rendered) throws IOException {
        return output.write(item, id, rendered);
    }

    @Override
    public void commit() throws IOException {
        output.commit();
        if (!output.isEmpty()) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
