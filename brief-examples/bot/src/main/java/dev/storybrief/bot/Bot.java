package dev.storybrief.bot;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.chat.AdaptiveCardRenderer;
import dev.storybrief.render.chat.ChatMessage;
import dev.storybrief.render.chat.ChatRenderer;
import dev.storybrief.render.chat.DiscordRenderer;
import dev.storybrief.render.chat.SlackRenderer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;

/** Posts a brief to a chat: to the webhook in {@code WEBHOOK_URL}, or where there is none to a scripted one. */
final class Bot {
    private Bot() {}

    /** Posts a brief. The arguments are slack, teams or discord, and the file with the brief. */
    public static void main(String... args) throws IOException, InterruptedException {
        String url = System.getenv("WEBHOOK_URL");
        if (url != null) {
            post(args[0], Path.of(args[1]), url.strip());
            return;
        }
        try (ScriptedChat scripted = ScriptedChat.start()) {
            post(args[0], Path.of(args[1]), scripted.url(args[0]));
        }
    }

    private static void post(String chat, Path file, String url) throws IOException, InterruptedException {
        StoryBrief brief = BriefReader.create().read(Files.readAllBytes(file)).orElseThrow();
        ChatMessage message = renderer(chat).message(brief);
        message.cuts().forEach(System.err::println);
        new Webhook(HttpClient.newHttpClient(), URI.create(url)).post(message.json());
        System.out.println(message.json());
    }

    static ChatRenderer renderer(String chat) {
        return switch (chat) {
            case "slack" -> SlackRenderer.create();
            case "teams" -> AdaptiveCardRenderer.builder().envelope(true).build();
            case "discord" -> DiscordRenderer.create();
            default -> throw new IllegalArgumentException("there is no chat " + chat + "; use slack, teams or discord");
        };
    }
}
