package dev.storybrief.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file for each brief into a folder, named after its id. They are drafted in a folder beside it, which also
 * remembers the names: nothing is replaced before all is written, and memory does not grow with the number of briefs.
 */
final class FolderOutput implements BriefOutput {
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,119}");

    private final Path folder;
    private final Path drafts;
    private final Format format;
    private final PrintStream err;

    FolderOutput(Path folder, Format format, PrintStream err) throws IOException {
        this.folder = folder;
        this.format = format;
        this.err = err;
        Files.createDirectories(folder);
        this.drafts = Files.createTempDirectory(folder, ".drafts");
    }

    @Override
    public boolean write(BriefInput.Item item, @Nullable String id, byte[] rendered) throws IOException {
        boolean isNamed = id != null && FILE_NAME.matcher(id).matches();
        String name = (isNamed ? id : "line-" + Math.max(1, item.line())) + format.ending();
        Path draft = drafts.resolve(name);
        try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(rendered);
            out.write(format.after().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            String place = item.line() > 0 ? item.file() + ":" + item.line() : item.file();
            err.println(place + ": a brief was already written to " + name + "; give each brief its own id");
            return false;
        }
    }

    @Override
    public void commit() throws IOException {
        try (DirectoryStream<Path> finished = Files.newDirectoryStream(drafts)) {
            for (Path draft : finished) {
                Files.move(draft, folder.resolve(draft.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(drafts)) {
            for (Path draft : left) {
                Files.delete(draft);
            }
        }
        Files.delete(drafts);
    }
}
