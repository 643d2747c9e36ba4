package dev.storybrief.quickstart;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Describes in one printable line why a file could not be read or written. */
final class Failure {
    private Failure() {}

    static String of(Exception e) {
        if (e instanceof FileSystemException failed) {
            return Printable.path(String.valueOf(failed.getFile())) + ": " + reason(failed);
        }
        if (e instanceof InvalidPathException invalid) {
            return Printable.path(invalid.getInput()) + ": is no path: " + Printable.of(invalid.getReason());
        }
        String message = e.getMessage();
        // messages of this program are printable and hold paths; others come from the system
        return e.getClass() == IOException.class && message != null
                ? Printable.path(message)
                : Printable.of(e.toString());
    }

    /** {@return the failure to write something that has a name, printable} */
    static IOException toWrite(String name, IOException e) {
        return new IOException(name + ": cannot be written: " + reason(e), e);
    }

    /** {@return why, without the name of the file} */
    static String reason(IOException e) {
        return e instanceof FileSystemException failed ? reason(failed) : of(e);
    }

    private static String reason(FileSystemException e) {
        @Nullable String reason = e.getReason();
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "is in the way; remove it, or choose another place";
        }
        return reason == null ? e.getClass().getSimpleName() : Printable.of(reason);
    }
}
