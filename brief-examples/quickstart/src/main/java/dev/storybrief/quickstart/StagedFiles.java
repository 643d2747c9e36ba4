package dev.storybrief.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds files until all of them are written, and then moves each to its place atomically. Until then they are in a
 * folder on the same disk that only their owner can enter and whose name nobody can guess. They are removed if this is
 * closed without a commit, or when the JVM exits, on SIGTERM and SIGINT too. Their names are kept by the file system
 * alone, so that memory does not grow with their number.
 */
final class StagedFiles implements AutoCloseable {
    private final Path folder;
    private final Path stage;
    private final Thread hook = new Thread(this::removeAtExit, "remove staged files");
    private boolean isRemoved;

    /**
     * Starts without files.
     *
     * @param folder where the files will be; it and its parents are created with the first file
     */
    StagedFiles(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        Path existing = this.folder;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw new IOException(
                    Printable.path(existing.toString()) + ": is a file where a folder is needed; choose another place");
        }
        synchronized (this) { // the hook waits until there is a folder to remove
            Runtime.getRuntime().addShutdownHook(hook);
            stage = create(existing);
        }
    }

    private Path create(Path parent) throws IOException {
        try {
            return Files.createTempDirectory(parent, ".brief-staged-");
        } catch (IOException e) {
            Runtime.getRuntime().removeShutdownHook(hook);
            throw new IOException(
                    "--out: no file can be made in the folder " + Printable.path(parent.toString()) + ": "
                            + Failure.reason(e) + "; choose another place",
                    e);
        }
    }

    /**
     * {@return a stream into a new file}
     *
     * @param name a path within the folder, with {@code /} as separator
     * @throws FileAlreadyExistsException if there is one of this name
     */
    synchronized OutputStream open(String name) throws IOException {
        checkNotRemoved();
        Path staged = stage.resolve(name);
        Path target = folder.resolve(name);
        try {
            createParent(staged);
            return new NamedOutput(
                    option(target),
                    Files.newOutputStream(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException e) {
            throw Failure.toWrite(option(target), e);
        }
    }

    private static String option(Path target) {
        return "--out " + Printable.path(target.toString());
    }

    private static void createParent(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null && !Files.isDirectory(parent)) { // true of a link to a folder
            Files.createDirectories(parent);
        }
    }

    /** Writes a new file, as {@link #open} does. */
    synchronized void write(String name, byte[] bytes) throws IOException {
        try (OutputStream out = open(name)) {
            out.write(bytes);
        }
    }

    /**
     * Moves all files to their places, where they replace regular files. If anything else is in one of the places, this
     * fails before the first is moved.
     */
    synchronized void commit() throws IOException {
        checkNotRemoved();
        forEach((staged, target) -> checkIsFile(target));
        forEach((staged, target) -> {
            try {
                createParent(target);
                keepPermissions(target, staged);
                Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                throw Failure.toWrite(option(target), e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM exits already, and the hook finds nothing left to remove
        }
    }

    private void checkNotRemoved() throws IOException {
        if (isRemoved) {
            throw new IOException("stopped before the end; nothing was written");
        }
    }

    private interface Step {
        void take(Path staged, Path target) throws IOException;
    }

    private void forEach(Step step) throws IOException {
        try (Stream<Path> files = Files.walk(stage).filter(Files::isRegularFile)) {
            for (Iterator<Path> each = files.iterator(); each.hasNext(); ) {
                Path staged = each.next();
                step.take(staged, folder.resolve(stage.relativize(staged)));
            }
        }
    }

    private static void checkIsFile(Path target) throws IOException {
        BasicFileAttributes existing = attributes(target);
        if (existing != null && !existing.isRegularFile()) {
            throw new IOException(Printable.path(target.toString())
                    + ": is no regular file and is not replaced; remove it, or choose another place");
        }
    }

    /** {@return the attributes of a file, of a link itself, or null if there is nothing} */
    static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private void removeAtExit() {
        try {
            remove();
        } catch (IOException e) {
            // the JVM exits: there is nobody to report it to
        }
    }

    private synchronized void remove() throws IOException {
        if (isRemoved) {
            return;
        }
        isRemoved = true;
        Files.walkFileTree(stage, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
