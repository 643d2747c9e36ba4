package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Stylesheet;
import dev.storybrief.render.html.Theme;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes every sample in every layout, language, color scheme, width and format, and digests of them, as one static site. It
 * needs no script and its links are relative, so that it works from a folder as well as from a server.
 */
final class Gallery {
    /** The samples in the jar, in the order of the front page. */
    static final List<String> SAMPLES =
            List.of("genesis-mission", "de-bulgarien-euro", "ja-sake-unesco", "ar-alneyadi-crew-6");

    /** The themes beside the stylesheet, each of which has a page. */
    static final List<String> THEMES =
            Arrays.stream(Theme.values()).map(EnumName::of).toList();

    private final Clock clock;
    private final Map<String, StoryBrief> briefs;
    private final Progress progress = Progress.ofSteps("files");

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

    /** Writes the site. No file is replaced before all are written. */
    void write(Path folder) throws IOException {
        try (progress;
                StagedFiles site = new StagedFiles(folder)) {
            write(site);
            site.commit();
        }
    }

    private void write(StagedFiles site) throws IOException {
        write(site, "brief.css", Stylesheet.css());
        site.write("gallery.css", resource("gallery.css"));
        write(site, "index.html", GalleryHtml.front(inOwnLanguage(Layout.CARD, 2), briefs));
        List<String> cards = inOwnLanguage(Layout.CARD, 3);
        List<String> items = inOwnLanguage(Layout.ITEM, 3);
        String article = inOwnLanguage(Layout.ARTICLE, 3).get(0);
        for (Theme theme : Theme.values()) {
            String name = EnumName.of(theme);
            write(site, name + ".css", theme.css());
            write(site, GalleryHtml.themeFile(name), GalleryHtml.theme(name, cards, items, article));
        }
        for (GalleryDigest digest : GalleryDigest.values()) {
            for (Map.Entry<String, String> file :
                    digest.outputs(briefs.values(), presentation()).entrySet()) {
                write(site, file.getKey(), file.getValue());
            }
        }
        for (Map.Entry<String, StoryBrief> sample : briefs.entrySet()) {
            String subfolder = sample.getKey() + "/";
            String own = sample.getValue().language();
            Map<GalleryView, String> outputs = new HashMap<>(); // one for all widths
            for (GalleryView view : GalleryView.all(sample.getKey(), own)) {
                String output = outputs.get(view.withWidth(""));
                if (output == null) {
                    output = output(view, sample.getValue());
                    outputs.put(view.withWidth(""), output);
                    if (!view.isFragment()) {
                        write(site, subfolder + view.rawFile(), output);
                    }
                }
                write(site, subfolder + view.file(), GalleryHtml.view(view, own, output));
            }
        }
    }

    /** {@return the samples in a layout, each with labels in its own language} */
    private List<String> inOwnLanguage(Layout layout, int headingLevel) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .layout(layout)
                .headingLevel(headingLevel)
                .presentation(presentation().build())
                .build();
        List<String> html = new ArrayList<>();
        briefs.values().forEach(brief -> html.add(renderer.render(brief)));
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
                        .attributes(shown -> Map.of("data-theme", view.scheme()))
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

    private void write(StagedFiles site, String name, String text) throws IOException {
        progress.advance(1);
        site.write(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
