package dev.storybrief.quickstart;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how much of a task has been done, from the second second on, and only on a terminal. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final String task;
    private final long total;
    private final String unit;
    private final int unitSize;
    private final long start = System.nanoTime();
    private long done;
    private boolean isDecided;
    private @Nullable ProgressBar bar;

    private Progress(String task, long total, String unit, int unitSize) {
        this.task = task;
        this.total = total;
        this.unit = unit;
        this.unitSize = unitSize;
    }

    /** {@return progress over files; there is none for standard input, whose length is unknown} */
    static Progress over(List<String> files) {
        long total = 0;
        for (String file : files) {
            long size = file.equals("-") ? -1 : size(file);
            total = size < 0 || total < 0 ? -1 : total + size;
        }
        return new Progress("briefs", total, " MiB", 1 << 20);
    }

    /** {@return progress of a task with steps, of which nobody knows how many there will be} */
    static Progress ofSteps(String task) {
        return new Progress(task, -1, "", 1);
    }

    /** {@return a stream that counts what is read from it} */
    InputStream count(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                advance(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                advance(Math.max(0, count));
                return count;
            }
        };
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Counts bytes or steps that were done. */
    void advance(int count) {
        done += count;
        if (!isDecided && System.nanoTime() - start > PATIENCE) {
            isDecided = true;
            bar = isTerminal() ? newBar() : null;
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    private ProgressBar newBar() {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUnit(unit, unitSize)
                .build();
    }

    /** Asks the shell: Java cannot tell whether standard error is a terminal. */
    private static boolean isTerminal() {
        try {
            Process test = new ProcessBuilder("test", "-t", "2").inheritIO().start();
            return test.waitFor(1, TimeUnit.SECONDS) && test.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long size(String file) {
        try {
            return Files.size(Path.of(file));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return -1;
        }
    }
}
