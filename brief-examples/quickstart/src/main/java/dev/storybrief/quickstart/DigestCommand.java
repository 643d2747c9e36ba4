package dev.storybrief.quickstart;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.render.Cut;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Renders many briefs as one. */
@Command(name = "digest", description = "Renders many briefs as one page, or in another format.", sortOptions = false)
final class DigestCommand implements Callable<Integer> {
    private final Streams streams;

    /** The places of the briefs by their ids, for formats with a limit, which name what they cut by it. */
    private final Map<String, Deque<String>> places = new HashMap<>();

    private @Nullable String firstLanguage;

    /** When a brief of the digest last changed: asked for here, since rendering would read all of them once more for it. */
    private @Nullable Instant newest;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description = "html (default; a page), markdown, text, mail, json-feed or atom.")
    private DigestFormat format = DigestFormat.HTML;

    @Option(names = "--title", paramLabel = "TEXT", required = true, description = "The title of the digest.")
    private String title = "";

    @Option(names = "--intro", paramLabel = "TEXT", description = "A few sentences below the title.")
    private @Nullable String introduction;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of title and introduction. Default: the first brief's.")
    private @Nullable Locale language;

    @Option(names = "--url", paramLabel = "URL", description = "The digest's own address.")
    private @Nullable String url;

    @Option(
            names = "--permalink",
            paramLabel = "PREFIX",
            description = "What the address of a brief has before its id, such as https://example.org/briefs/.")
    private @Nullable String permalink;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "card",
            converter = LayoutName.class,
            description = "How much of each brief: item, card (default) or article.")
    private Layout layout = Layout.CARD;

    @Mixin
    private PresentationOptions wording = new PresentationOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write. Default: standard output.")
    private @Nullable String out;

    DigestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        BriefReader reader = BriefReader.builder().editorial(false).build();
        BriefReader reporting = wording.reader();
        Rendering<Digest> rendering = format.rendering(presentation(), layout);
        boolean[] allValid = {true};
        boolean allRead;
        try (DigestBriefs briefs = new DigestBriefs(reader);
                StagedFile file = file();
                InOrder<Checked> checks = new InOrder<>(
                        item -> check(item, reader, reporting), brief -> allValid[0] &= take(brief, briefs))) {
            Digest.Builder digest = digest(briefs);
            allRead = new BriefInput(input.files, input.lines, streams).forEach(checks);
            if (!briefs.isEmpty() || (allRead && allValid[0])) {
                render(digest.language(language()).updatedAt(newest).build(), briefs, rendering, file);
            }
        }
        return !allRead ? ExitCode.USAGE : allValid[0] ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** {@return the language that was chosen, or that of the first valid brief, also where that is withdrawn and left out} */
    private @Nullable String language() {
        return language == null ? firstLanguage : language.toLanguageTag();
    }

    /** What the digest has to know of a brief, and what is printed of its errors, if it has any. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Checked(
            BriefInput.Item item,
            String id,
            @Nullable String language,
            @Nullable Instant changedAt,
            Status status,
            byte @Nullable [] errors) {}

    private static Checked check(BriefInput.Item item, BriefReader reader, BriefReader reporting) {
        BriefResult result = reader.read(item.json());
        if (!result.isValid()) {
            BriefReport report = reporting.read(item.json()).report();
            return new Checked(item, "", null, null, Status.USABLE, ProblemPrinter.allLines(item, report));
        }
        StoryBrief brief = result.orElseThrow();
        return new Checked(
                item,
                brief.id(),
                brief.language(),
                brief.changedAt(),
                Objects.requireNonNullElse(brief.status(), Status.USABLE),
                null);
    }

    private boolean take(Checked brief, DigestBriefs briefs) throws IOException {
        if (brief.errors() != null) {
            streams.err().write(brief.errors());
            return false;
        }
        firstLanguage = firstLanguage == null ? brief.language() : firstLanguage;
        Instant changedAt = brief.changedAt();
        if (changedAt != null && (newest == null || changedAt.isAfter(newest))) {
            newest = changedAt;
        }
        if (brief.status() == Status.USABLE || format.showsWithdrawn()) {
            briefs.add(brief.item().json());
            if (format == DigestFormat.MAIL) {
                places.computeIfAbsent(brief.id(), id -> new ArrayDeque<>(1))
                        .add(brief.item().place());
            }
        } else {
            streams.err()
                    .println(brief.item().place() + ": left out, since it is "
                            + brief.status().key());
        }
        return true;
    }

    private void render(Digest digest, DigestBriefs briefs, Rendering<Digest> rendering, @Nullable StagedFile file)
            throws IOException {
        OutputStream stream = new BufferedOutputStream(file == null ? streams.out() : file.stream(), 1 << 16);
        List<Cut> cuts;
        try (briefs) { // their progress ends before anything else is told
            cuts = rendering.render(digest, stream);
        } catch (UncheckedIOException e) { // of the briefs
            throw e.getCause();
        }
        lines(cuts).forEach(streams.err()::println);
        stream.flush();
        if (file != null) {
            file.commit();
        }
    }

    /** {@return a line for each cut} Of briefs with the same id, the last ones are cut: a mail has the first ones whole. */
    private Iterable<String> lines(List<Cut> cuts) {
        Deque<String> lines = new ArrayDeque<>();
        for (int i = cuts.size() - 1; i >= 0; i--) {
            Cut cut = cuts.get(i);
            Deque<String> left = places.get(cut.briefId());
            if (left == null) {
                lines.addFirst(option(cut.part()) + ": shortened");
            } else {
                lines.addFirst((left.size() > 1 ? left.removeLast() : left.getLast()) + ": " + cut);
            }
        }
        return lines;
    }

    /** {@return where a text of the digest came from} A cut without a brief is one of these. */
    private static String option(Cut.Part part) {
        return part == Cut.Part.HEADLINE ? "--title" : "--intro";
    }

    private Digest.Builder digest(DigestBriefs briefs) {
        if (title.isBlank()) {
            throw wrongUsage("--title is blank; give the digest a name");
        }
        try {
            return Digest.builder(title, briefs).introduction(introduction).url(url);
        } catch (IllegalArgumentException e) {
            throw wrongUsage("--" + e.getMessage());
        }
    }

    private Presentation presentation() {
        String prefix = permalink;
        if (prefix == null) {
            return wording.presentation().build();
        }
        if (!isPrefix(prefix)) {
            throw wrongUsage(
                    "--permalink must be the start of a web address up to the id, with a host and a / after it,"
                            + " such as https://example.org/briefs/");
        }
        return wording.presentation().permalink(brief -> prefix + brief.id()).build();
    }

    /** {@return whether whatever follows belongs to the same host; "https://example.org" would make a name longer} */
    private static boolean isPrefix(String prefix) {
        Optional<String> host = WebAddress.parse(prefix + "a").map(WebAddress::host);
        return host.isPresent() && host.equals(WebAddress.parse(prefix + "b").map(WebAddress::host));
    }

    private @Nullable StagedFile file() throws IOException {
        String name = out;
        if (name == null) {
            return null;
        }
        if (name.isEmpty()) {
            throw new IOException("--out is empty; give the name of a file");
        }
        String remedy = "give the name of a file, since a digest is one";
        if (name.endsWith("/")) {
            throw StagedFile.isFolder(Path.of(name), remedy);
        }
        return new StagedFile(Path.of(name), remedy);
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /** Reads the layout of each brief, which is no page. */
    static final class LayoutName implements ITypeConverter<Layout> {
        @Override
        public Layout convert(String value) {
            return new EnumName<>(EnumSet.complementOf(EnumSet.of(Layout.PAGE))).convert(value);
        }
    }
}
