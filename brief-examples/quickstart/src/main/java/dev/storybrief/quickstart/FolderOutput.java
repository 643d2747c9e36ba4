package dev.storybrief.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a file for each brief into a folder, named after its id. No file is replaced before all are written. */
final class FolderOutput implements BriefOutput {
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,119}");

    private final StagedFiles files;
    private final Format format;
    private final PrintStream err;

    /** How many briefs without a usable id there were of each line, of all files. */
    private final Map<String, Integer> unnamed = new HashMap<>();

    FolderOutput(Path folder, Format format, PrintStream err) throws IOException {
        this.format = format;
        this.err = err;
        this.files = new StagedFiles(folder);
    }

    @Override
    public boolean write(BriefInput.Item item, @Nullable String id, ByteArrayOutputStream rendered) throws IOException {
        boolean isNamed = id != null && FILE_NAME.matcher(id).matches();
        String name = (isNamed ? id : nameOf(item)) + format.ending();
        try (OutputStream out = files.open(name)) {
            rendered.writeTo(out);
            out.write(format.after().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            err.println(item.place() + ": a brief was already written to " + name + "; give each brief its own id");
            return false;
        }
    }

    /** {@return a name for a brief without a usable id: after its line, with a number if that of another file has it} */
    private String nameOf(BriefInput.Item item) {
        String line = "line-" + Math.max(1, item.line());
        int count = unnamed.merge(line, 1, Integer::sum);
        return count == 1 ? line : line + "~" + count;
    }

    @Override
    public void commit() throws IOException {
        files.commit();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
