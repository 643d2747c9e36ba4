package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends a request that never ends, and reads the answer. */
final class SlowClient implements AutoCloseable {
    private static final int READ_TIMEOUT_MILLISECONDS = 30_000;
    private static final int PAUSE_MILLISECONDS = 200;

    private final Socket socket;
    private final StringBuilder answer = new StringBuilder();

    /**
     * Sends the start of a request.
     *
     * @param desk the address of a desk
     * @param lines the request line, header fields and, after an empty line, the start of the body
     */
    SlowClient(String desk, String... lines) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(desk).getPort());
        socket.setSoTimeout(READ_TIMEOUT_MILLISECONDS);
        send(String.join("\r\n", lines));
    }

    /** Sends the head of a request with a body of a million bytes, without the body. */
    static SlowClient withBody(String desk, String requestLine, String... fields) throws IOException {
        String more = fields.length == 0 ? "" : String.join("\r\n", fields) + "\r\n";
        return new SlowClient(desk, requestLine + " HTTP/1.1", "Host: desk", more + "Content-Length: 1000000", "", "");
    }

    /** Sends the head of a check, and waits until the desk starts to read the body. */
    static SlowClient check(String desk) throws IOException {
        SlowClient client = withBody(
                desk,
                "POST /playground/check?format=HTML&layout=PAGE",
                "Content-Type: application/json",
                "Expect: 100-continue");
        assertThat(client.answerSoFar()).startsWith("HTTP/1.1 100");
        return client;
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Waits for the first bytes of an answer. */
    String answerSoFar() throws IOException {
        byte[] some = new byte[1 << 13];
        int length = socket.getInputStream().read(some);
        return length < 0 ? "" : new String(some, 0, length, StandardCharsets.UTF_8);
    }

    /** {@return the answer until the desk closes the connection} Fails if the desk does not close it. */
    String answer() throws IOException {
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[1 << 13];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            answer.append(new String(buffer, 0, length, StandardCharsets.UTF_8));
        }
        return answer.toString();
    }

    /** Sends a little at a time until the desk closes the connection or the end is reached. */
    String trickle(String text, long endNanos) throws IOException {
        socket.setSoTimeout(PAUSE_MILLISECONDS);
        while (System.nanoTime() - endNanos < 0) {
            try {
                send(text);
                return answer();
            } catch (SocketTimeoutException e) {
                // Still open
            } catch (IOException e) {
                break; // closed while bytes were sent
            }
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
