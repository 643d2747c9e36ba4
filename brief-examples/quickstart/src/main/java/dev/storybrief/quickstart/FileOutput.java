package dev.storybrief.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes briefs one after another into one file, which is replaced at the end or not at all. */
final class FileOutput implements BriefOutput {
    private final Path file;
    private final Path draft;
    private final OutputStream stream;
    private final StreamOutput output;

    FileOutput(Path file, Format format) throws IOException {
        this.file = file;
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder; end it with / for a file for each brief");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(file + ": there is no folder " + folder + "; make it first");
        }
        draft = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
        stream = Files.newOutputStream(draft);
        output = new StreamOutput(stream, format);
    }

    @Override
    public boolean write(BriefInput.Item item, @Nullable String id, byte[] rendered) throws IOException {
        return output.write(item, id, rendered);
    }

    @Override
    public void commit() throws IOException {
        output.commit();
        stream.close();
        if (!output.isEmpty()) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(draft);
    }
}
