package dev.storybrief.benchmarks.process;

import dev.storybrief.benchmarks.Sample;
import dev.storybrief.benchmarks.Sink;
import dev.storybrief.benchmarks.html.HtmlPeers;
import dev.storybrief.benchmarks.html.JtePeer;
import dev.storybrief.benchmarks.whole.WholeJob;
import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Does one job once in a new JVM, and writes a byte when it is done. */
public final class Cold {
    private Cold() {}

    /** Does {@code empty}, {@code html}, {@code html-jte}, {@code validated FILE} or {@code validated-handmade FILE}. */
    public static void main(String[] arguments) throws IOException {
        Sink html = new Sink();
        switch (arguments[0]) {
            case "html" -> HtmlPeers.storybrief(Layout.ARTICLE).render(Sample.PRESENTATION.view(brief()), html);
            case "html-jte" -> new JtePeer(Layout.ARTICLE).render(Sample.PRESENTATION.view(brief()), html);
            case "validated" -> WholeJob.make("storybrief").run(Files.readAllBytes(Path.of(arguments[1])), html);
            case "validated-handmade" -> WholeJob.make("handmade").run(Files.readAllBytes(Path.of(arguments[1])), html);
            default -> html.write("empty".getBytes(StandardCharsets.US_ASCII));
        }
        OutputStream out = System.out;
        out.write(html.length() > 0 ? '.' : '!');
        out.flush();
    }

    private static StoryBrief brief() {
        return StoryBrief.builder()
                .id("orbiter-arrives")
                .language("en")
                .headline("The orbiter has arrived")
                .original(new Original(
                        null,
                        WebAddress.of("https://news.example.org/orbiter"),
                        new Publisher("Example News", null),
                        Instant.parse("2026-03-30T07:00:00Z")))
                .collectedAt(Instant.parse("2026-03-30T08:00:00Z"))
                .tldr(new Tldr(
                        Statement.of("The probe entered its orbit on Saturday.", "agency"),
                        Statement.of("First maps are due in spring."),
                        null,
                        List.of()))
                .source(new Source(
                        "agency", "Orbit entry confirmed", WebAddress.of("https://agency.example.org/42"), null, null))
                .build();
    }
}
