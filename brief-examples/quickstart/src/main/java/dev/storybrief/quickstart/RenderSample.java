package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.Layout;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.json.JsonRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Renders a sample to HTML, Markdown and JSON: the least that a host does. */
public final class RenderSample {
    private static final String SAMPLE = "/samples/genesis-mission.json";

    private RenderSample() {}

    /**
     * Renders the sample, and prints the names of the files.
     *
     * @param arguments the folder to write to
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Logs.keepQuiet();
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        StoryBrief brief;
        try (InputStream json = RenderSample.class.getResourceAsStream(SAMPLE)) {
            brief = BriefReader.create().read(json).orElseThrow();
        }

        HtmlRenderer page = HtmlRenderer.builder().layout(Layout.PAGE).build();
        write(folder.resolve("brief.html"), page.render(brief));
        write(folder.resolve("brief.md"), MarkdownRenderer.create().render(brief));
        write(folder.resolve("brief.json"), JsonRenderer.indented().render(brief));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        System.out.println("Written: " + file);
    }
}
