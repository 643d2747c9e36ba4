package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.feed.AtomRenderer;
import dev.storybrief.render.feed.JsonFeedRenderer;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.mail.MailRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;

/** Digests in every format that has them. */
class DigestTest {
    private static final String LINE = "\n---\n\n";
    private static final List<StoryBrief> BRIEFS = List.of(
            Briefs.full().id("one").build(),
            Briefs.full().id("two").status(Status.WITHHELD).build(),
            Briefs.full().id("three").language("he").headline("המקפת הגיעה").build());
    private static final Digest DIGEST = Digest.builder("The week *in* space", BRIEFS)
            .introduction("# What it brought.")
            .url("https://h.example/13")
            .build();

    static Stream<DigestRenderer> renderers() {
        return Stream.concat(renderersThatWriteBriefsOneByOne(), Stream.of(MailRenderer.create()));
    }

    /** {@return all but mail, whose limit takes all briefs together} */
    static Stream<DigestRenderer> renderersThatWriteBriefsOneByOne() {
        return Stream.concat(renderersThatShowNotices(), Stream.of(JsonFeedRenderer.create(), AtomRenderer.create()));
    }

    /** {@return the formats that show a withdrawn brief, by its notice} */
    static Stream<DigestRenderer> renderersThatShowNotices() {
        return Stream.of(
                HtmlRenderer.builder()
                        .layout(Layout.PAGE)
                        .digestLayout(Layout.ITEM)
                        .build(),
                HtmlRenderer.builder().layout(Layout.CARD).build(),
                HtmlRenderer.builder().layout(Layout.ARTICLE).build(),
                MarkdownRenderer.create(),
                TextRenderer.create());
    }

    @Test
    void text_has_title_address_and_introduction_and_then_each_brief_as_it_is_alone_below_a_line() {
        TextRenderer text = TextRenderer.create();
        StringBuilder expected = new StringBuilder("The week *in* space\nhttps://h.example/13\n\n# What it brought.\n");
        BRIEFS.forEach(brief -> expected.append(LINE).append(text.render(brief)));

        assertThat(text.render(DIGEST)).isEqualTo(expected.toString());
    }

    @Test
    void markdown_has_the_same_with_each_brief_one_level_lower() {
        MarkdownRenderer markdown = MarkdownRenderer.create();
        MarkdownRenderer lower = MarkdownRenderer.builder().headingLevel(2).build();
        StringBuilder expected =
                new StringBuilder("# [The week \\*in\\* space](https://h.example/13)\n\n&#35; What it brought.\n");
        BRIEFS.forEach(brief -> expected.append(LINE).append(lower.render(brief)));

        assertThat(markdown.render(DIGEST)).isEqualTo(expected.toString());
    }

    @Test
    void each_brief_of_a_markdown_digest_has_a_heading_a_withdrawn_one_too() {
        assertThat(headings(1, 2))
                .containsExactly(
                        "1 \"The week *in* space\" (https://h.example/13)",
                        "2 The orbiter has arrived",
                        "2 This brief is being withheld and is not shown.",
                        "2 המקפת הגיעה");
        for (int level = 1; level <= 4; level++) {
            assertThat(headings(level, 6)).first().asString().startsWith(level + " ");
        }
    }

    private static List<String> headings(int level, int deepest) {
        List<String> headings = new ArrayList<>();
        String markdown = MarkdownRenderer.builder().headingLevel(level).build().render(DIGEST);
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() <= deepest) {
                    headings.add(heading.getLevel() + " "
                            + TextContentRenderer.builder().build().render(heading));
                }
            }
        });
        assertThat(markdown.lines()).noneMatch(line -> line.startsWith("#######"));
        return headings;
    }

    @Test
    void a_text_is_never_the_line_between_two_briefs() {
        StoryBrief lines = Briefs.full().headline("---").hook("---").build();

        for (DigestRenderer renderer : List.of(MarkdownRenderer.create(), TextRenderer.create())) {
            String digest =
                    renderer.render(Digest.builder("---", List.of(lines, lines)).build());
            String alone = ((ViewRenderer) renderer).render(lines);

            assertThat(count(digest)).isEqualTo(2 + 2 * count(alone));
            assertThat(count(TextRenderer.create().render(lines))).isZero();
        }
    }

    private static int count(String text) {
        return text.split(LINE, -1).length - 1;
    }

    @ParameterizedTest
    @MethodSource("renderersThatShowNotices")
    void corrections_notices_and_disclosure_of_every_brief_are_there(DigestRenderer renderer) {
        String digest = renderer.render(DIGEST);

        assertThat(digest.split("It has two wings\\.", -1)).hasSize(3);
        assertThat(digest).contains("This brief is being withheld and is not shown.");
        assertThat(digest).contains("With AI", "בינה מלאכותית");
    }

    @ParameterizedTest
    @MethodSource("renderersThatWriteBriefsOneByOne")
    void a_brief_is_written_before_the_next_one_is_asked_for_and_is_not_kept(DigestRenderer renderer)
            throws IOException {
        Stock stock = new Stock(300);

        renderer.render(
                Digest.builder("Many", stock)
                        .language("en")
                        .updatedAt(Briefs.COLLECTED)
                        .build(),
                stock.out);

        assertThat(stock.iterations).isEqualTo(1);
        assertThat(stock.given).hasSize(300);
        assertThat(stock.mostUnwritten).as("bytes held back").isLessThan(16 * 1024);
        assertThat(stock.mostReachable).as("briefs in memory").isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void string_and_stream_get_the_same_and_the_stream_is_neither_flushed_nor_closed(DigestRenderer renderer)
            throws IOException {
        ByteArrayOutputStream stream = Streams.ofTheHost();

        renderer.render(DIGEST, stream);

        assertThat(stream.toString(StandardCharsets.UTF_8))
                .isEqualTo(renderer.render(DIGEST))
                .contains("המקפת הגיעה");
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void what_the_stream_throws_comes_through(DigestRenderer renderer) {
        assertThatIOException()
                .isThrownBy(() -> renderer.render(DIGEST, Streams.broken()))
                .withMessage("the line is down");
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void what_an_iterator_over_the_briefs_throws_comes_through(DigestRenderer renderer) {
        for (RuntimeException failure : List.of(
                new UncheckedIOException(new IOException("the file is gone")),
                JacksonIOException.construct(new IOException("the file is gone")), // as a parser of the host's does
                new StreamReadException(null, "line 7 is no brief"))) {
            Iterable<StoryBrief> broken = () -> Stream.<StoryBrief>generate(() -> {
                        throw failure;
                    })
                    .iterator();
            Digest digest = Digest.builder("A", broken)
                    .language("en")
                    .updatedAt(Briefs.COLLECTED)
                    .build();

            assertThatThrownBy(() -> renderer.render(digest, OutputStream.nullOutputStream()))
                    .isSameAs(failure);
        }
    }

    @Test
    void a_digest_without_a_title_or_briefs_is_refused_by_the_name_of_what_is_missing() {
        assertThatNullPointerException()
                .isThrownBy(() -> Digest.builder(null, BRIEFS))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> Digest.builder("Week", null))
                .withMessage("briefs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/weeks/13", "h.example", "javascript:alert(1)", "mailto:a@h.example", ""})
    void an_address_of_a_digest_that_is_no_absolute_web_address_is_refused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Digest.builder("Week", BRIEFS).url(url))
                .withMessage(
                        "url is \"" + url + "\"; set an absolute web address that begins with https:// or http://");
    }

    /** Gives briefs one at a time, each larger than the buffer of a renderer, and looks at what became of those before. */
    private static final class Stock implements Iterable<StoryBrief> {
        private final int size;
        private final List<WeakReference<StoryBrief>> given = new ArrayList<>();
        private final CountingStream out = new CountingStream();
        private final String hook = "word ".repeat(4_000);
        private int iterations;
        private long mostUnwritten;
        private long mostReachable;

        private Stock(int size) {
            this.size = size;
        }

        @Override
        public Iterator<StoryBrief> iterator() {
            iterations++;
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < size;
                }

                @Override
                public StoryBrief next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    mostUnwritten = Math.max(mostUnwritten, (long) next * hook.length() - out.count());
                    if (++next % 100 == 0) {
                        System.gc();
                        mostReachable = Math.max(
                                mostReachable,
                                given.stream()
                                        .filter(brief -> brief.get() != null)
                                        .count());
                    }
                    StoryBrief brief = Briefs.full().id("b" + next).hook(hook).build();
                    given.add(new WeakReference<>(brief));
                    return brief;
                }
            };
        }
    }
}
