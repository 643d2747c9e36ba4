package dev.storybrief.render.markdown;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.outline.Block;
import dev.storybrief.render.outline.OutlineFormat;
import dev.storybrief.render.output.Numbers;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes an outline as Markdown. Each block is one line, with an empty line before it or, in a list, a marker; what stands
 * beside a text in it is white space, a bracket, or emphasis that this class closes. {@link MarkdownEscapes} relies on that.
 */
final class MarkdownFormat implements OutlineFormat {
    private static final String HEADINGS = "######";

    private final Utf8Sink sink;
    private final MarkdownEscapes escapes;
    private final int headingLevel;
    private @Nullable Block block;
    private boolean isAtStart;

    MarkdownFormat(Utf8Sink sink, boolean breaksAutolinks, int headingLevel) {
        this.sink = sink;
        this.escapes = new MarkdownEscapes(sink, breaksAutolinks);
        this.headingLevel = headingLevel;
    }

    @Override
    public boolean hasSubheadings() {
        return true;
    }

    @Override
    public void open(Block opened) throws IOException {
        boolean isFirst = block == null;
        boolean isNextItem = block == opened && (opened == Block.ITEM || opened == Block.SOURCE);
        sink.write(isFirst || isNextItem ? "" : "\n");
        switch (opened) {
            case TITLE -> heading(0);
            case HEADING -> heading(1);
            case SUBHEADING -> heading(2);
            case QUOTE -> sink.write("> ");
            case ITEM, SUBITEM -> sink.write("- ");
            case FOOT -> sink.write(block == Block.FOOT ? "" : "---\n\n");
            case BYLINE, PARAGRAPH, ORIGINAL, NOTE, SOURCE -> {}
        }
        isAtStart = switch (opened) {
            case TITLE, HEADING, SUBHEADING -> false;
            default -> true;
        };
        block = opened;
    }

    private void heading(int depth) throws IOException {
        sink.write(HEADINGS, 0, Math.min(HEADINGS.length(), headingLevel + depth));
        sink.write(" ");
    }

    @Override
    public void openSource(int number) throws IOException {
        open(Block.SOURCE);
        sink.write(Numbers.format(number));
        sink.write(". ");
    }

    @Override
    public void close() throws IOException {
        sink.write("\n");
    }

    @Override
    public void title(String text, @Nullable String permalink) throws IOException {
        if (permalink == null) {
            text(text);
        } else {
            link(text, permalink);
        }
    }

    @Override
    public void text(String text) throws IOException {
        if (isAtStart && !text.isEmpty()) {
            escapes.atStart(text);
            isAtStart = false;
        } else {
            escapes.text(text);
        }
    }

    @Override
    public void label(String label) throws IOException {
        if (block == Block.ITEM || block == Block.QUOTE) {
            sink.write("**");
            escapes.text(label);
            sink.write("**");
            isAtStart = false;
        } else {
            text(label);
        }
    }

    @Override
    public void between(String punctuation) throws IOException {
        escapes.between(punctuation);
    }

    @Override
    public void separator() throws IOException {
        sink.write(" - ");
        isAtStart = false;
    }

    @Override
    public void link(String text, BriefView.Link link) throws IOException {
        if (link.href() != null) {
            link(text, link.href());
            return;
        }
        text(text);
        if (link.address() != null) {
            sink.write(" (");
            escapes.text(link.address());
            sink.write(")");
        }
    }

    private void link(String text, String address) throws IOException {
        sink.write("[");
        escapes.linkText(text);
        destination(address);
        isAtStart = false;
    }

    @Override
    public boolean picture(String text, StoryView.Image image) throws IOException {
        String src = image.href();
        if (src == null) {
            link(text, image.link());
        } else {
            sink.write("!");
            link(image.alt(), src);
        }
        return true;
    }

    /** Links to the source itself, since not every reader of Markdown can jump within a document. */
    @Override
    public void citation(SectionView.Source source) throws IOException {
        String address = source.link().href();
        String number = Numbers.format(source.number());
        if (address == null) {
            sink.write(" \\[");
            sink.write(number);
            sink.write("\\]");
        } else {
            sink.write(" [[");
            sink.write(number);
            sink.write("]");
            destination(address);
        }
    }

    private void destination(String address) throws IOException {
        sink.write("](");
        escapes.destination(address);
        sink.write(")");
    }
}
