package com.example.briefs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.report.Problem;
import dev.storybrief.render.Layout;
import dev.storybrief.render.html.HtmlRenderer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Takes briefs, and serves their cards. */
final class Briefs implements HttpHandler {
    private final BriefReader reader = BriefReader.create();
    private final HtmlRenderer cards =
            HtmlRenderer.builder().layout(Layout.CARD).build();
    private final Map<String, StoryBrief> taken = new ConcurrentHashMap<>();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = exchange.getRequestMethod();
            StoryBrief shown = taken.get(path.replaceFirst("^/briefs/", ""));
            if (method.equals("POST") && path.equals("/briefs")) {
                take(exchange);
            } else if (method.equals("GET") && shown != null) {
                answer(exchange, 200, "text/html", cards.render(shown));
            } else {
                answer(exchange, 404, "text/plain", "There is nothing at this address.");
            }
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        BriefResult result = reader.read(exchange.getRequestBody());
        if (result.isValid()) {
            StoryBrief brief = result.orElseThrow();
            taken.put(brief.id(), brief);
            answer(exchange, 201, "text/html", cards.render(brief));
        } else {
            // A line for each problem: line and column, severity, code, JSON Pointer, message
            String problems =
                    result.report().problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
            answer(exchange, 400, "text/plain", problems);
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
