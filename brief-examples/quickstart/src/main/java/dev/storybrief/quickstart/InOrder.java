package dev.storybrief.quickstart;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Processes briefs on all processors, and passes on the results in the order of submission. Only a few briefs for each
 * processor are in progress at a time, so that memory does not grow with their number.
 */
final class InOrder<R> implements AutoCloseable {
    private static final int BRIEFS_PER_PROCESSOR = 8;

    /** Receives one result after another. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    private final int limit = Runtime.getRuntime().availableProcessors() * BRIEFS_PER_PROCESSOR;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Deque<Future<R>> underWay = new ArrayDeque<>();
    private final Taker<R> taker;

    InOrder(Taker<R> taker) {
        this.taker = taker;
    }

    /** Starts a task; if too many are in progress, waits for the oldest and passes on its result. */
    void submit(Callable<R> work) throws IOException {
        underWay.add(workers.submit(work));
        if (underWay.size() >= limit) {
            handOn();
        }
    }

    /** Waits for the tasks that are still in progress, and passes on their results. */
    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void handOn() throws IOException {
        try {
            taker.take(underWay.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
