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
 * Works on briefs on all processors, and hands on what came of them in the order in which they came. No more than a few
 * briefs for each processor are under way at a time, so that memory does not grow with their number.
 */
final class InOrder<R> implements AutoCloseable {
    private static final int BRIEFS_PER_PROCESSOR = 8;

    /** Takes what came of one brief after another. */
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

    /** Starts work on a brief, and hands on what came of the first one if there are enough under way. */
    void submit(Callable<R> work) throws IOException {
        underWay.add(workers.submit(work));
        if (underWay.size() >= limit) {
            handOn();
        }
    }

    /** Hands on what is still under way. */
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
