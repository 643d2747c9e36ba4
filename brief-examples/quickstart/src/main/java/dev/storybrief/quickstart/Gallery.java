package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Layout;
import dev.storybrief.render.html.Stylesheet;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes every sample in every layout, language, theme, width and format as one static site: no script, relative links,
 * at home in a folder as on a server.
 */
final class Gallery {
    /** The samples in the jar, in the order of the front page. */
    static final List<String> SAMPLES =
            List.of("genesis-mission", "de-bulgarien-euro", "ja-sake-unesco", "ar-alneyadi-crew-6");

    private final Clock clock;
    private final Map<String, StoryBrief> briefs;

    Gallery(Clock clock) throws IOException {
        this.clock = clock;
        BriefReader reader = BriefReader.create();
        Map<String, StoryBrief> read = new LinkedHashMap<>();
        for (String sample : SAMPLES) {
            read.put(
                    sample,
                    reader.read(resource("/samples/" + sample + ".json")).orElseThrow());
        }
        this.briefs = read;
    }

    /** Writes the site. It is drafted beside the folder, so that nothing half-written is left behind. */
    void write(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(parent, ".gallery");
        try {
            site(draft);
            move(draft, folder);
        } finally {
            delete(draft);
        }
    }

    private void site(Path folder) throws IOException {
        write(folder.resolve("brief.css"), Stylesheet.css());
        Files.write(folder.resolve("gallery.css"), resource("gallery.css"));
        write(folder.resolve("index.html"), GalleryHtml.front(cards(), briefs));
        for (Map.Entry<String, StoryBrief> sample : briefs.entrySet()) {
            Path subfolder = Files.createDirectory(folder.resolve(sample.getKey()));
            String own = sample.getValue().language();
            for (GalleryView view : GalleryView.all(sample.getKey(), own)) {
                String output = output(view, sample.getValue());
                if (!view.isFragment()) {
                    write(subfolder.resolve(view.rawFile()), output);
                }
                write(subfolder.resolve(view.file()), GalleryHtml.view(view, own, output));
            }
        }
    }

    /** The cards of the front page, each in its own language. */
    private List<String> cards() {
        HtmlRenderer cards = HtmlRenderer.builder()
                .layout(Layout.CARD)
                .presentation(presentation().build())
                .build();
        List<String> html = new ArrayList<>();
        briefs.values().forEach(brief -> html.add(cards.render(brief)));
        return html;
    }

    private String output(GalleryView view, StoryBrief brief) {
        Presentation presentation =
                presentation().locale(view.language().locale()).build();
        BriefRenderer renderer = view.layout() == null
                ? view.format().renderer(presentation, Layout.ARTICLE)
                : HtmlRenderer.builder()
                        .layout(view.layout())
                        .presentation(presentation)
                        .stylesheet("../brief.css")
                        .attributes(shown -> Map.of("data-theme", view.theme()))
                        .build();
        return renderer.render(brief);
    }

    private Presentation.Builder presentation() {
        return Presentation.builder().clock(clock);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Gallery.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing from the jar");
            }
            return in.readAllBytes();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void move(Path draft, Path folder) throws IOException {
        for (Path from : paths(draft)) {
            Path to = folder.resolve(draft.relativize(from).toString());
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path draft) throws IOException {
        List<Path> paths = new ArrayList<>(paths(draft));
        paths.sort(Comparator.reverseOrder());
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }
}
