package dev.storybrief.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Writes briefs one after another into one file, which is replaced at the end or not at all. */
final class FileOutput implements BriefOutput {
    private final Drafts drafts;
    private final OutputStream stream;
    private final StreamOutput output;

    FileOutput(Path file, Format format) throws IOException {
        Path target = target(file);
        Path folder = target.toAbsolutePath().getParent();
        Path name = target.getFileName();
        if (folder == null || name == null) {
            throw isFolder(file);
        }
        if (!Files.isDirectory(folder)) {
            throw refusal(file, "there is no folder " + Printable.path(folder.toString()) + "; make it first");
        }
        drafts = new Drafts(folder);
        try {
            stream = drafts.open(name.toString());
        } catch (IOException e) {
            drafts.close();
            throw e;
        }
        output = new StreamOutput(stream, format);
    }

    /** {@return the file itself, or the target of a link; throws if it is there and no regular file} */
    private static Path target(Path file) throws IOException {
        BasicFileAttributes existing = Drafts.attributes(file);
        if (existing == null || existing.isRegularFile()) {
            return file;
        }
        Path target = existing.isSymbolicLink() ? followed(file) : file;
        if (Files.isDirectory(target)) {
            throw isFolder(file);
        }
        if (!Files.isRegularFile(target)) {
            throw refusal(file, "is no regular file; leave --out out, and send standard output there");
        }
        return target;
    }

    private static Path followed(Path link) throws IOException {
        try {
            return link.toRealPath();
        } catch (NoSuchFileException e) {
            throw refusal(link, "is a link to a file that does not exist; name that file, or remove the link");
        }
    }

    private static IOException isFolder(Path file) {
        return refusal(file, "is a folder; end it with / for a file for each brief");
    }

    private static IOException refusal(Path file, String message) {
        return new IOException("--out " + Printable.path(file.toString()) + ": " + message);
    }

    @Override
    public boolean write(BriefInput.Item item, @Nullable String id, ByteArrayOutputStream rendered) throws IOException {
        return output.write(item, id, rendered);
    }

    @Override
    public void commit() throws IOException {
        output.commit();
        stream.close();
        if (!output.isEmpty()) {
            drafts.commit();
        }
    }

    @Override
    public void close() throws IOException {
        try (drafts) {
            stream.close();
        }
    }
}
