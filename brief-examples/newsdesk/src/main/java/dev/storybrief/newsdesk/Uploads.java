package dev.storybrief.newsdesk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Reads the bodies of requests before their controllers run. Few bodies are read at once, each within a time limit, and
 * fewer are processed at once, so that most threads and most of the memory are left for readers.
 */
final class Uploads implements HandlerInterceptor {
    /** The name of the request attribute that holds the body, a {@code byte[]}. */
    static final String BODY = "body";

    static final Set<String> WITH_BODY = Set.of("POST", "PUT");

    /** One byte more than a brief may have: enough for the reader of briefs to report that it is too large. */
    private static final int MOST_BYTES = (1 << 20) + 1;

    private final Semaphore reading;
    private final Semaphore working;
    private final Duration within;

    Uploads(Settings settings) {
        reading = new Semaphore(settings.bodiesAtOnce());
        working = new Semaphore(settings.checksAtOnce(), true);
        within = settings.bodyWithin();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        if (!WITH_BODY.contains(request.getMethod())) {
            return true;
        }
        if (request.getContentLengthLong() < 0) {
            // One read of a chunked body can take hours, since the line before a chunk may arrive a byte at a time.
            throw new ResponseStatusException(
                    HttpStatus.LENGTH_REQUIRED, "Send the body with a Content-Length and not in chunks.");
        }
        boolean isTaken = false;
        if (reading.tryAcquire()) {
            try {
                long deadline = System.nanoTime() + within.toNanos();
                request.setAttribute(BODY, read(request.getInputStream(), deadline));
                isTaken = working.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } finally {
                if (!isTaken) {
                    reading.release();
                }
            }
        }
        if (!isTaken) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "The desk is busy. Try again later.");
        }
        return true;
    }

    /** Runs after the answer is sent, since the answer may take more memory than the body. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        if (WITH_BODY.contains(request.getMethod())) {
            working.release();
            reading.release();
        }
    }

    /** A single read waits at most for {@code server.tomcat.connection-timeout}, and all of them until the deadline. */
    private static byte[] read(InputStream body, long deadline) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        int length = body.read(buffer, 0, buffer.length);
        while (length > 0) {
            bytes.write(buffer, 0, length);
            if (System.nanoTime() > deadline) {
                throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT, "The body took too long.");
            }
            length = body.read(buffer, 0, Math.min(buffer.length, MOST_BYTES - bytes.size()));
        }
        return bytes.toByteArray();
    }
}
