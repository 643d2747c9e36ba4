package dev.storybrief.bot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as the webhooks of Slack, Teams and Discord do, without a chat: to the first request of each with a pause, to a
 * message past a limit with an error. It listens on the loopback address only.
 */
final class ScriptedChat implements AutoCloseable {
    private final HttpServer server;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<String> paused = new CopyOnWriteArrayList<>();

    private ScriptedChat(HttpServer server) {
        this.server = server;
        Map<String, Function<JsonNode, @Nullable String>> chats =
                Map.of("slack", MessageLimits::slack, "teams", MessageLimits::teams, "discord", MessageLimits::discord);
        chats.forEach((chat, errors) -> server.createContext("/" + chat, exchange -> answer(chat, errors, exchange)));
    }

    static ScriptedChat start() throws IOException {
        ScriptedChat chat =
                new ScriptedChat(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        chat.server.start();
        return chat;
    }

    /** {@return the address of a webhook} */
    String url(String chat) {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/" + chat;
    }

    /** {@return the messages that were taken so far} */
    List<String> messages() {
        return List.copyOf(messages);
    }

    private void answer(String chat, Function<JsonNode, @Nullable String> errors, HttpExchange exchange)
            throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!paused.contains(chat)) {
                paused.add(chat);
                exchange.getResponseHeaders().set("Retry-After", chat.equals("discord") ? "0.2" : "1");
                send(
                        429,
                        chat.equals("discord")
                                ? "{\"message\":\"You are being rate limited.\",\"retry_after\":0.2}"
                                : "",
                        exchange);
                return;
            }
            String error = error(errors, body);
            if (error != null) {
                send(chat.equals("teams") && body.length() > MessageLimits.LONGEST_CARD ? 413 : 400, error, exchange);
                return;
            }
            messages.add(body);
            if (chat.equals("discord")) {
                exchange.sendResponseHeaders(204, -1);
            } else {
                send(chat.equals("teams") ? 202 : 200, chat.equals("teams") ? "" : "ok", exchange);
            }
        }
    }

    private static @Nullable String error(Function<JsonNode, @Nullable String> errors, String body) {
        try {
            return errors.apply(JsonMapper.shared().readTree(body));
        } catch (JacksonException e) {
            return "invalid_payload";
        }
    }

    private static void send(int status, String text, HttpExchange exchange) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
