package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.render.Cut;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Renders briefs to another format. */
@Command(name = "render", description = "Renders each brief to another format.", sortOptions = false)
final class RenderCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description = "html (default), markdown, text, json, json-ld, mail, slack, adaptive-card or discord.")
    private Format format = Format.HTML;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "article",
            description = "Of HTML, mail and chats: item, card, article (default) or page.")
    private Layout layout = Layout.ARTICLE;

    @Option(
            names = "--image-host",
            paramLabel = "HOST",
            description =
                    "A host from which HTML, mail and chats may show pictures, such as images.example.org. Repeatable.")
    private List<String> imageHosts = new ArrayList<>();

    @Mixin
    private PresentationOptions wording = new PresentationOptions();

    @Option(names = "--permalink", paramLabel = "URL", description = "The brief's own address.")
    private @Nullable String permalink;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where to write; with a slash at its end a folder, with a file for each brief. Default: standard"
                            + " output.")
    private @Nullable String out;

    @Option(names = "--force", description = "Renders a brief with errors too, as far as it can be read.")
    private boolean force;

    RenderCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        BriefReader reader = BriefReader.builder().editorial(false).build();
        BriefReader reporting = wording.reader();
        Rendering<StoryBrief> rendering = format.rendering(presentation(), layout);
        boolean[] allValid = {true};
        boolean allRead;
        try (BriefOutput output = output();
                InOrder<Rendered> briefs = new InOrder<>(
                        item -> render(item, reader, reporting, rendering),
                        brief -> allValid[0] &= take(brief, output))) {
            allRead = new BriefInput(input.files, input.lines, streams).forEach(briefs);
            output.commit();
        }
        return !allRead ? ExitCode.USAGE : allValid[0] ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** What is printed of the problems of one brief, if it has errors, and its rendering, if it was rendered, with its cuts. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Rendered(
            BriefInput.Item item,
            byte @Nullable [] errors,
            @Nullable String id,
            @Nullable ByteArrayOutputStream bytes,
            List<Cut> cuts) {}

    /** Reports warnings only of a brief with errors, since all others are rendered faster without a search for them. */
    private Rendered render(
            BriefInput.Item item, BriefReader reader, BriefReader reporting, Rendering<StoryBrief> rendering)
            throws IOException {
        BriefResult result = reader.read(item.json());
        byte[] errors = result.isValid()
                ? null
                : ProblemPrinter.allLines(item, reporting.read(item.json()).report());
        StoryBrief brief = (force ? result.readable() : result.brief()).orElse(null);
        if (brief == null) {
            return new Rendered(item, errors, null, null, List.of());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * item.json().length);
        List<Cut> cuts = rendering.render(brief, bytes);
        return new Rendered(item, errors, brief.id(), bytes, cuts);
    }

    private boolean take(Rendered brief, BriefOutput output) throws IOException {
        if (brief.errors() != null) {
            streams.err().write(brief.errors());
        }
        for (Cut cut : brief.cuts()) {
            streams.err().println(brief.item().place() + ": " + cut);
        }
        boolean isWritten = brief.bytes() == null || output.write(brief.item(), brief.id(), brief.bytes());
        return brief.errors() == null && isWritten;
    }

    private Presentation presentation() {
        Presentation.Builder presentation = wording.presentation();
        try {
            presentation.imagesFrom(imageHosts.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw wrongUsage("--image-host: " + e.getMessage());
        }
        String address = permalink;
        if (address != null) {
            if (WebAddress.parse(address).isEmpty()) {
                throw wrongUsage(
                        "--permalink must be an absolute web address with a host, such as https://example.org/briefs/1, without"
                                + " white space or a user name");
            }
            presentation.permalink(brief -> address);
        }
        return presentation.build();
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private BriefOutput output() throws IOException {
        if (out == null) {
            return new StreamOutput(streams.out(), format);
        }
        if (out.isEmpty()) {
            throw new IOException("--out is empty; give the name of a file, or of a folder with / at its end");
        }
        return out.endsWith("/")
                ? new FolderOutput(Path.of(out), format, streams.err())
                : new FileOutput(Path.of(out), format);
    }
}
