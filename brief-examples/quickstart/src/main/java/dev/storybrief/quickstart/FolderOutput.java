package dev.storybrief.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a file for each brief into a folder, named after its id. No file is replaced before all are written. */
final class FolderOutput implements BriefOutput {
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,119}");

    private final Drafts drafts;
    private final Format format;
    private final PrintStream err;

    FolderOutput(Path folder, Format format, PrintStream err) throws IOException {
        this.format = format;
        this.err = err;
        this.drafts = new Drafts(folder);
    }

    @Override
    public boolean write(BriefInput.Item item, @Nullable String id, ByteArrayOutputStream rendered) throws IOException {
        boolean isNamed = id != null && FILE_NAME.matcher(id).matches();
        String name = (isNamed ? id : "line-" + Math.max(1, item.line())) + format.ending();
        try (OutputStream out = drafts.open(name)) {
            rendered.writeTo(out);
            out.write(format.after().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            err.println(item.place() + ": a brief was already written to " + name + "; give each brief its own id");
            return false;
        }
    }

    @Override
    public void commit() throws IOException {
        drafts.commit();
    }

    @Override
    public void close() throws IOException {
        drafts.close();
    }
}
