package dev.storybrief.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.report.InvalidBriefException;
import dev.storybrief.render.mail.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jakarta Mail parses the message that Simple Java Mail makes. */
class NewsletterTest {
    private static final Path SAMPLES = Path.of("../quickstart/src/main/resources/samples");

    @TempDir
    private Path folder;

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    private static Mail mail() throws IOException {
        List<StoryBrief> briefs = new ArrayList<>();
        for (Path file : files()) {
            briefs.add(BriefReader.create().read(Files.readAllBytes(file)).orElseThrow());
        }
        return Newsletter.mail(briefs);
    }

    private static void run(String to, List<Path> files) throws Exception {
        Newsletter.main(
                Stream.concat(Stream.of(to), files.stream().map(Path::toString)).toArray(String[]::new));
    }

    private static void assertThatBothPartsArrived(MimeMessage message) throws MessagingException, IOException {
        assertThat(message.getSubject()).isEqualTo("The week in briefs");
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://www.example.org/newsletter/unsubscribe>");
        assertThat(message.isMimeType("multipart/*")).isTrue();
        List<Part> parts = new ArrayList<>();
        collect(message, parts);
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).isMimeType("text/plain")).isTrue();
        assertThat(parts.get(1).isMimeType("text/html")).isTrue();
        assertThat(lines(parts.get(0))).isEqualTo(mail().text().lines().toList());
        assertThat(lines(parts.get(1))).isEqualTo(mail().html().lines().toList());
    }

    private static void collect(Part part, List<Part> leaves) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), leaves);
            }
        } else {
            leaves.add(part);
        }
    }

    private static List<String> lines(Part part) throws MessagingException, IOException {
        return part.getContent().toString().lines().toList();
    }

    @Test
    void a_file_holds_both_parts_of_the_mail() throws Exception {
        Path file = folder.resolve("week.eml");
        run(file.toString(), files());

        try (InputStream in = Files.newInputStream(file)) {
            assertThatBothPartsArrived(new MimeMessage(Session.getInstance(new Properties()), in));
        }
    }

    @Test
    void a_server_gets_both_parts_of_the_mail() throws Exception {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            run("smtp://127.0.0.1:" + server.getSmtp().getPort(), files());

            assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThatBothPartsArrived(server.getReceivedMessages()[0]);
        } finally {
            server.stop();
        }
    }

    private interface Action {
        void run() throws Exception;
    }

    private static String errorsOf(Action action) throws Exception {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            action.run();
        } finally {
            System.setErr(err);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_the_limit_takes_is_named() throws Exception {
        List<Path> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.addAll(files());
        }

        assertThat(errorsOf(() -> run(folder.resolve("week.eml").toString(), many)))
                .contains(": shortened brief");
    }

    @Test
    void the_file_of_an_invalid_brief_is_named() throws Exception {
        Path invalid = Files.writeString(folder.resolve("invalid.json"), "{\"id\": 1}");

        assertThat(errorsOf(() -> assertThatThrownBy(
                                () -> run(folder.resolve("week.eml").toString(), List.of(files().get(0), invalid)))
                        .isInstanceOf(InvalidBriefException.class)))
                .contains(invalid + ": ")
                .doesNotContain(files().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "week.eml", "smtps://localhost:465 brief.json"})
    void arguments_that_mean_nothing_are_answered_with_how_to_write_them(String arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Newsletter.class.getName()));
        command.addAll(
                arguments.lines().flatMap(line -> Stream.of(line.split(" "))).toList());
        Path printed = folder.resolve("printed.txt");
        Process process =
                new ProcessBuilder(command).redirectError(printed.toFile()).start();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(printed).content().startsWith("Usage: ");
    }

    @Test
    void the_program_is_short_and_the_readme_runs_it() throws IOException {
        Path program = Path.of("src/main/java/dev/storybrief/newsletter/Newsletter.java");

        assertThat(Files.readAllLines(program)).hasSizeLessThan(90);
        assertThat(Files.readString(Path.of("README.md"))).contains("-pl brief-examples/newsletter -am package");
    }
}
