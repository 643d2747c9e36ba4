package dev.storybrief.newsletter;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.mail.Mail;
import dev.storybrief.render.mail.MailRenderer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.converter.EmailConverter;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;

/** Makes a newsletter of briefs, and writes it to a file or sends it. */
public final class Newsletter {
    private static final String UNSUBSCRIBE = "https://www.example.org/newsletter/unsubscribe";

    private static final MailRenderer RENDERER = MailRenderer.builder()
            .layout(Layout.CARD)
            .presentation(Presentation.builder()
                    .permalink(brief -> "https://www.example.org/briefs/" + brief.id())
                    .build())
            .footer("<a href=\"" + UNSUBSCRIBE + "\">Unsubscribe</a>", "Unsubscribe: " + UNSUBSCRIBE)
            .build();

    private Newsletter() {}

    static Mail mail(List<StoryBrief> briefs) {
        return RENDERER.mail(Digest.builder("The week in briefs", briefs)
                .language("en")
                .introduction("What changed, and why it matters.")
                .url("https://www.example.org/newsletter")
                .build());
    }

    static Email message(Mail mail) {
        return EmailBuilder.startingBlank()
                .from("Example News", "news@example.org")
                .to("reader@example.com")
                .withSubject(mail.subject())
                .withPlainText(mail.text())
                .withHTMLText(mail.html())
                .withHeader("List-Unsubscribe", "<" + UNSUBSCRIBE + ">")
                .buildEmail();
    }

    /**
     * Writes or sends the newsletter, and names on standard error what the limit of mail took.
     *
     * @param arguments where to, a file such as {@code week.eml} or a server such as {@code smtp://localhost:25}; then the
     *     files of the briefs
     * @throws Exception if a file cannot be read, a brief is invalid or the message cannot be sent
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2 || (arguments[0].contains("://") && !arguments[0].startsWith("smtp://"))) {
            System.err.println("Usage: TO BRIEF..., where TO is a file such as week.eml, or smtp://localhost:25");
            System.exit(2);
        }
        BriefReader reader = BriefReader.create();
        List<StoryBrief> briefs = new ArrayList<>();
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            BriefResult result = reader.read(Files.readAllBytes(Path.of(file)));
            result.report().errors().forEach(problem -> System.err.println(file + ": " + problem));
            briefs.add(result.orElseThrow());
        }
        Mail mail = mail(briefs);
        mail.cuts().forEach(cut -> System.err.println(cut.briefId() + ": " + cut));
        if (arguments[0].startsWith("smtp://")) {
            URI server = URI.create(arguments[0]);
            Mailer mailer = MailerBuilder.withSMTPServer(server.getHost(), server.getPort())
                    .buildMailer();
            try {
                mailer.sendMail(message(mail)).join();
            } finally {
                mailer.close();
            }
        } else {
            Files.writeString(Path.of(arguments[0]), EmailConverter.emailToEML(message(mail)));
        }
    }
}
