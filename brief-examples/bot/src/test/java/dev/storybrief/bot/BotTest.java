package dev.storybrief.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.chat.ChatMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class BotTest {
    private static final Path SAMPLES = Path.of("../quickstart/src/main/resources/samples");

    private static Webhook webhook(ScriptedChat scripted, String chat) {
        return new Webhook(HttpClient.newHttpClient(), URI.create(scripted.url(chat)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "teams", "discord"})
    void after_the_pause_that_the_chat_asks_for_every_sample_is_posted(String chat) throws Exception {
        List<String> posted = new ArrayList<>();
        try (ScriptedChat scripted = ScriptedChat.start();
                Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.sorted().toList()) {
                ChatMessage message = Bot.renderer(chat)
                        .message(BriefReader.create()
                                .read(Files.readAllBytes(sample))
                                .orElseThrow());
                webhook(scripted, chat).post(message.json());
                posted.add(message.json());
            }
            assertThat(posted).hasSizeGreaterThan(3);
            assertThat(scripted.messages()).isEqualTo(posted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "teams", "discord"})
    void a_brief_far_past_the_limits_of_a_chat_is_posted_too(String chat) throws Exception {
        StoryBrief sample = BriefReader.create()
                .read(Files.readAllBytes(SAMPLES.resolve("genesis-mission.json")))
                .orElseThrow();
        StoryBrief huge = sample.toBuilder()
                .headline(sample.headline().repeat(500))
                .tldr(new Tldr(
                        Statement.of("Long. ".repeat(20_000)),
                        Statement.of("Long. "),
                        null,
                        Collections.nCopies(500, "all")))
                .build();
        try (ScriptedChat scripted = ScriptedChat.start()) {
            ChatMessage message = Bot.renderer(chat).message(huge);
            webhook(scripted, chat).post(message.json());
            assertThat(scripted.messages()).containsExactly(message.json());
            assertThat(message.cuts()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "slack, '{\"text\":\"a\",\"blocks\":[{\"type\":\"header\",\"text\":{\"text\":\"\"}}]}', 400: invalid_blocks",
        "teams, '{\"type\":\"message\"}', 400: Bad payload received",
        "discord, '{\"embeds\":[]}', 400: {\"message\":\"Cannot send an empty message\""
    })
    void a_message_that_a_chat_refuses_is_an_error_with_its_answer(String chat, String json, String answer)
            throws Exception {
        try (ScriptedChat scripted = ScriptedChat.start()) {
            assertThatThrownBy(() -> webhook(scripted, chat).post(json))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"60.5", "86400", "NaN"})
    void a_longer_pause_than_the_bot_waits_is_an_error(String seconds) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", seconds);
            exchange.sendResponseHeaders(429, -1);
        });
        server.start();
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            assertThatThrownBy(() -> new Webhook(HttpClient.newHttpClient(), address).post("{}"))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the chat asks for a pause of " + seconds
                            + " s, which is longer than 60 s: try again later");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void the_program_is_short_and_the_readme_runs_it() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/dev/storybrief/bot/Bot.java")))
                .hasSizeLessThanOrEqualTo(50);
        assertThat(Files.readAllLines(Path.of("src/main/java/dev/storybrief/bot/Webhook.java")))
                .hasSizeLessThanOrEqualTo(50);
        String readme = Files.readString(Path.of("README.md"));
        for (String chat : List.of("slack", "teams", "discord")) {
            assertThat(readme).contains("mvn -q -DskipTests -Dchat=" + chat + " -pl brief-examples/bot -am package");
        }
    }
}
