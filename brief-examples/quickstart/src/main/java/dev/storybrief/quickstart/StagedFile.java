package dev.storybrief.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Holds the file of {@code --out} until it is written, and then moves it to its place. Closing it without a commit discards it. */
final class StagedFile implements AutoCloseable {
    private final StagedFiles files;
    private final OutputStream stream;

    /**
     * Starts with an empty file.
     *
     * @param file the place of the file
     * @param remedy what to do if that is a folder
     */
    StagedFile(Path file, String remedy) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw refusal(file, "there is no folder " + Printable.path(parent.toString()) + "; make it first");
        }
        Path target;
        try {
            target = target(file, remedy);
        } catch (FileSystemException e) {
            throw refusal(file, Failure.reason(e));
        }
        Path folder = target.toAbsolutePath().getParent();
        Path name = target.getFileName();
        if (folder == null || name == null) {
            throw isFolder(file, remedy);
        }
        files = new StagedFiles(folder);
        try {
            stream = files.open(name.toString());
        } catch (IOException e) {
            files.close();
            throw e;
        }
    }

    /** {@return the file itself, or the target of a link; throws if it is there and no regular file} */
    private static Path target(Path file, String remedy) throws IOException {
        BasicFileAttributes existing = StagedFiles.attributes(file);
        if (existing == null || existing.isRegularFile()) {
            return file;
        }
        Path target = existing.isSymbolicLink() ? followed(file) : file;
        if (Files.isDirectory(target)) {
            throw isFolder(file, remedy);
        }
        if (!Files.isRegularFile(target) || isOfProcess(file)) {
            throw isNoFile(file);
        }
        return target;
    }

    private static Path followed(Path link) throws IOException {
        try {
            return link.toRealPath();
        } catch (NoSuchFileException e) {
            throw isOfProcess(link)
                    ? isNoFile(link)
                    : refusal(link, "is a link to a file that does not exist; name that file, or remove the link");
        }
    }

    /** {@return whether a link leads through the folder of a process, as /dev/stdout does, to a file that it has open} */
    private static boolean isOfProcess(Path file) throws IOException {
        for (Path each = file; Files.isSymbolicLink(each); each = each.resolveSibling(Files.readSymbolicLink(each))) {
            if (each.resolveSibling(".").toRealPath().startsWith("/proc")) {
                return true;
            }
        }
        return false;
    }

    private static IOException isNoFile(Path file) {
        return refusal(file, "is no regular file; leave --out out, and send standard output there");
    }

    /** {@return what to throw where a folder is named in the place of a file} */
    static IOException isFolder(Path file, String remedy) {
        return refusal(file, "is a folder; " + remedy);
    }

    private static IOException refusal(Path file, String message) {
        return new IOException("--out " + Printable.path(file.toString()) + ": " + message);
    }

    OutputStream stream() {
        return stream;
    }

    void commit() throws IOException {
        stream.close();
        files.commit();
    }

    @Override
    public void close() throws IOException {
        try (files) {
            stream.close();
        }
    }
}
