package dev.storybrief.bot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Posts messages to the webhook of a chat. When the chat asks for a pause, it waits and posts the message again. */
record Webhook(HttpClient client, URI address) {
    private static final int MOST_ATTEMPTS = 5;
    private static final int LONGEST_PAUSE = 60;

    /** Posts a message. If the chat refuses it, or asks for too long a pause, the exception says what it answered. */
    void post(String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(json))
                .build();
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() < 300) {
                return;
            }
            if (response.statusCode() != 429 || attempt == MOST_ATTEMPTS) {
                throw new IOException("the chat answered " + response.statusCode() + ": " + response.body());
            }
            Thread.sleep(pause(response));
        }
    }

    /** {@return the pause that the chat asks for, in milliseconds} */
    private static long pause(HttpResponse<String> response) throws IOException {
        String seconds = response.headers().firstValue("Retry-After").orElse("1");
        try {
            double pause = Double.parseDouble(seconds);
            if (pause <= LONGEST_PAUSE) { // NaN is not
                return (long) (1000 * Math.max(0, pause));
            }
        } catch (NumberFormatException e) {
            throw new IOException("the chat asks for a pause of \"" + seconds + "\"", e);
        }
        throw new IOException("the chat asks for a pause of " + seconds + " s, which is longer than " + LONGEST_PAUSE
                + " s: try again later");
    }
}
