package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Layout;
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
import java.util.List;
import java.util.stream.Stream;

/** The gallery under test, written once for all checks, and host pages with a brief in them. */
final class Site {
    /** A day on which one of the samples is fresh. */
    static final Instant NOW = Instant.parse("2026-03-30T12:00:00Z");

    private static final Path TARGET = Path.of("target").toAbsolutePath();
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

    /** {@return where a check may leave something to look at} */
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
        return HtmlRenderer.builder()
                .layout(layout)
                .presentation(Presentation.builder()
                        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                        .permalink(brief -> "https://host.example/" + brief.id())
                        .build())
                .build()
                .render(brief(sample));
    }

    /** Writes a page of a host with a brief in it. */
    static Path host(String name, String sample, Layout layout) throws IOException {
        Path folder = Files.createDirectories(target("hosts"));
        Files.writeString(folder.resolve("brief.css"), Stylesheet.css());
        Path page = folder.resolve(name + "-" + sample + "-" + layout + ".html");
        return Files.writeString(page, resource(name + ".html").replace("<!-- brief -->", render(sample, layout)));
    }

    private static StoryBrief brief(String sample) throws IOException {
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
