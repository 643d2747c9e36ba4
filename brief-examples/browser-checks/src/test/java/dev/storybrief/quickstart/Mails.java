package dev.storybrief.quickstart;

import dev.storybrief.model.Image;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.mail.MailRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Renders the samples as mail, each with a picture, and a digest of twelve of them. */
final class Mails {
    private static final Map<String, String> ALL = render();

    private Mails() {}

    /** {@return mails by the names of what they show} */
    static Map<String, String> all() {
        return ALL;
    }

    private static Map<String, String> render() {
        Map<String, String> mails = new LinkedHashMap<>();
        for (Layout layout : List.of(Layout.ITEM, Layout.CARD, Layout.ARTICLE)) {
            for (String sample : Gallery.SAMPLES) {
                mails.put(sample + "-" + layout, renderer(layout).render(brief(sample)));
            }
        }
        mails.put("digest", renderer(Layout.CARD).render(digest()));
        Digest wordy = Digest.builder("Rindfleischetikettierungs".repeat(4), List.of(brief(Gallery.SAMPLES.get(0))))
                .introduction("See https://www.example.org/" + "a".repeat(200))
                .build();
        mails.put("digest-with-long-words", renderer(Layout.CARD).render(wordy));
        return mails;
    }

    /** Writes a mail. */
    static Path file(String name) throws IOException {
        Path folder = Files.createDirectories(Site.target("mails"));
        return Files.writeString(folder.resolve(name + ".html"), ALL.get(name));
    }

    private static Digest digest() {
        List<StoryBrief> twelve = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Gallery.SAMPLES.forEach(sample -> twelve.add(brief(sample)));
        }
        return Digest.builder("The week in briefs", twelve)
                .language("en")
                .introduction("What changed, and why it matters.")
                .url("https://www.example.org/newsletter")
                .build();
    }

    private static MailRenderer renderer(Layout layout) {
        return MailRenderer.builder()
                .layout(layout)
                .presentation(Presentation.builder()
                        .clock(Clock.fixed(Site.NOW, ZoneOffset.UTC))
                        .permalink(brief -> "https://www.example.org/briefs/" + brief.id())
                        .imagesFrom("images.example.org")
                        .build())
                .build();
    }

    private static StoryBrief brief(String sample) {
        try {
            Image image = new Image(
                    WebAddress.of("https://images.example.org/1.png"), "What it shows", "Example News", 1200, 630);
            return Site.brief(sample).toBuilder().image(image).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
