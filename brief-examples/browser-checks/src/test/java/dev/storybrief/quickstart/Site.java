package dev.storybrief.quickstart;

import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Source;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.Topic;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Stylesheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the gallery once for all checks, and pages of hosts with briefs in them. */
final class Site {
    /** A day on which one of the samples is fresh. */
    static final Instant NOW = Instant.parse("2026-03-30T12:00:00Z");

    /** Each JVM that runs tests has a folder of its own. */
    private static final Path TARGET =
            Path.of("target", "site-" + System.getProperty("fork", "0")).toAbsolutePath();

    private static final Path GALLERY = write();

    private Site() {}

    private static Path write() {
        Path folder = TARGET.resolve("gallery");
        try {
            new Gallery(Clock.fixed(NOW, ZoneOffset.UTC)).write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** {@return a file of the gallery} */
    static Path file(String name) {
        return GALLERY.resolve(name);
    }

    /** {@return the place of a file that a check writes for people to look at} */
    static Path target(String name) {
        return TARGET.resolve(name);
    }

    /** {@return every page of the gallery} */
    static List<Path> pages() throws IOException {
        try (Stream<Path> paths = Files.walk(GALLERY)) {
            return paths.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** {@return the language of a sample} */
    static String language(String sample) throws IOException {
        return GalleryLanguage.of(brief(sample).language()).tag();
    }

    /** {@return a sample in a layout, with labels in its own language} */
    static String render(String sample, Layout layout) throws IOException {
        return render(brief(sample), layout);
    }

    static String render(StoryBrief brief, Layout layout) {
        return renderer(layout).render(brief);
    }

    /** {@return samples in every layout: cards in a grid, items in a list, the first as an article} */
    static String everyLayout(List<String> samples) throws IOException {
        StringBuilder html = new StringBuilder("<ul class=\"brief-grid\">");
        for (String sample : samples) {
            html.append("<li>").append(render(sample, Layout.CARD)).append("</li>");
        }
        html.append("</ul>\n<div class=\"brief-list\">");
        for (String sample : samples) {
            html.append(render(sample, Layout.ITEM));
        }
        return html.append("</div>\n")
                .append(render(samples.get(0), Layout.ARTICLE))
                .toString();
    }

    /** {@return a digest in a layout} */
    static String digest(Layout layout) throws IOException {
        return renderer(layout).render(digest());
    }

    /** {@return a digest of all samples, one of them also a second time, also withheld, and one without an id} */
    static Digest digest() throws IOException {
        List<StoryBrief> briefs = new ArrayList<>();
        for (String sample : Gallery.SAMPLES) {
            briefs.add(brief(sample));
        }
        briefs.add(briefs.get(0));
        briefs.add(briefs.get(0).toBuilder().status(Status.WITHHELD).build());
        briefs.add(briefs.get(1).toBuilder().id(null).build());
        return Digest.builder("A <b>digest</b> & its title", briefs)
                .introduction("What it brought.")
                .url("https://host.example/digests/1")
                .build();
    }

    private static HtmlRenderer renderer(Layout layout) {
        return HtmlRenderer.builder()
                .layout(layout)
                .presentation(Presentation.builder()
                        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                        .permalink(shown -> "https://host.example/" + shown.id())
                        .build())
                .build();
    }

    /** Writes a page of a host with a brief in it. */
    static Path host(String name, String sample, Layout layout) throws IOException {
        Path folder = Files.createDirectories(target("hosts"));
        Files.writeString(folder.resolve("brief.css"), Stylesheet.css());
        Path page = folder.resolve(name + "-" + sample + "-" + layout + ".html");
        return Files.writeString(page, resource(name + ".html").replace("<!-- brief -->", render(sample, layout)));
    }

    /** Writes a page of a host with briefs in it. */
    static Path page(String name, String briefs) throws IOException {
        Path folder = Files.createDirectories(target("hosts"));
        Files.writeString(folder.resolve("brief.css"), Stylesheet.css());
        return Files.writeString(
                folder.resolve(name + ".html"),
                resource("bare.html").replace("width: 320px", "width: 1200px").replace("<!-- brief -->", briefs));
    }

    /** {@return the briefs of a file of cases, valid or not; a {@code .jsonl} file has one on each line} */
    static List<StoryBrief> cases(String name) throws IOException {
        String text = resource("/cases/" + name);
        return (name.endsWith(".jsonl") ? text.lines() : Stream.of(text))
                .map(json -> BriefReader.create().read(json).readable().orElseThrow())
                .toList();
    }

    /** {@return a brief with one text in all places where a text can take several lines} */
    static StoryBrief withTexts(StoryBrief brief, String text) {
        return brief.toBuilder()
                .headline(text)
                .hook(text)
                .topic(new Topic(text, null))
                .tldr(Tldr.builder()
                        .whatChanged(text, "source")
                        .whyItMatters(text)
                        .whoShouldCare(text, text)
                        .build())
                .insight(Insight.builder()
                        .takeaway(text, "source")
                        .implication(Implication.builder(text, text).build())
                        .build())
                .source(Source.of("source", text, "https://source.example/", text))
                .build();
    }

    static StoryBrief brief(String sample) throws IOException {
        return BriefReader.create().read(bytes("/samples/" + sample + ".json")).orElseThrow();
    }

    private static String resource(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Site.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
