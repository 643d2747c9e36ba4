package dev.storybrief.quickstart;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Processes briefs on all processors, and passes on the results in the order of submission. A task is a batch of briefs,
 * since handing over a task has a cost of its own. Only a few batches for each processor are in progress at a time, so
 * that memory does not grow with the number of briefs.
 */
final class InOrder<R> implements BriefInput.Taker, AutoCloseable {
    private static final int BATCHES_PER_PROCESSOR = 3;
    private static final int BYTES_PER_BATCH = 1 << 17;

    /** Bounds the memory of the results: the problems of a line of two bytes can take a thousand. */
    private static final int BRIEFS_PER_BATCH = 64;

    /** Processes one brief, on any thread. */
    interface Work<R> {
        R on(BriefInput.Item item) throws IOException;
    }

    /** Receives one result after another. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    private final int limit = Runtime.getRuntime().availableProcessors() * BATCHES_PER_PROCESSOR;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Deque<Future<List<R>>> underWay = new ArrayDeque<>();
    private final Work<R> work;
    private final Taker<R> taker;
    private List<BriefInput.Item> batch = new ArrayList<>();
    private int bytes;

    InOrder(Work<R> work, Taker<R> taker) {
        this.work = work;
        this.taker = taker;
    }

    /** Accepts a brief; if too many are in progress, waits for the oldest batch and passes on its results. */
    @Override
    public void take(BriefInput.Item item) throws IOException {
        batch.add(item);
        bytes += item.json().length;
        if (bytes >= BYTES_PER_BATCH || batch.size() >= BRIEFS_PER_BATCH) {
            start();
        }
    }

    /** Waits for the briefs that are still in progress, and passes on their results. */
    @Override
    public void finish() throws IOException {
        start();
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void start() throws IOException {
        List<BriefInput.Item> items = batch;
        underWay.add(workers.submit(() -> process(items)));
        batch = new ArrayList<>();
        bytes = 0;
        if (underWay.size() >= limit) {
            handOn();
        }
    }

    private List<R> process(List<BriefInput.Item> items) throws IOException {
        List<R> results = new ArrayList<>(items.size());
        for (BriefInput.Item item : items) {
            results.add(work.on(item));
        }
        return results;
    }

    private void handOn() throws IOException {
        try {
            for (R result : underWay.remove().get()) {
                taker.take(result);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
