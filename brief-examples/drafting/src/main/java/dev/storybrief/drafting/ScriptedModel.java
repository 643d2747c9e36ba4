package dev.storybrief.drafting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as OpenAI's chat API does, without a language model: first two faulty drafts of the sample, then one without a
 * fault. It listens on the loopback address only.
 */
final class ScriptedModel implements AutoCloseable {
    private static final int ANSWERS = 3;

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private ScriptedModel(HttpServer server) {
        this.server = server;
    }

    static ScriptedModel start() throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        ScriptedModel model = new ScriptedModel(HttpServer.create(address, 0));
        model.server.createContext("/v1/chat/completions", model::answer);
        model.server.start();
        return model;
    }

    /** {@return the address of the API} */
    String url() {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/v1";
    }

    /** {@return the bodies of the requests so far} */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Object> message = Map.of("role", "assistant", "content", draft(requests.size()));
            byte[] body = JsonMapper.shared()
                    .writeValueAsBytes(Map.of(
                            "id",
                            "chatcmpl-" + requests.size(),
                            "object",
                            "chat.completion",
                            "created",
                            1_795_000_000,
                            "model",
                            "scripted",
                            "choices",
                            List.of(Map.of("index", 0, "message", message, "finish_reason", "stop"))));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    static String draft(int attempt) throws IOException {
        String name = "answer-" + Math.min(attempt, ANSWERS) + ".txt";
        try (InputStream draft = ScriptedModel.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(draft, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
