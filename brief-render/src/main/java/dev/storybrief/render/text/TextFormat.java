package dev.storybrief.render.text;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.outline.Block;
import dev.storybrief.render.outline.OutlineFormat;
import dev.storybrief.render.output.Numbers;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes an outline as plain text: a line for each block, with an empty line before most. */
final class TextFormat implements OutlineFormat {
    private final Utf8Sink sink;
    private @Nullable Block last;

    TextFormat(Utf8Sink sink) {
        this.sink = sink;
    }

    @Override
    public void open(Block block) throws IOException {
        boolean isApart = switch (block) {
            case PARAGRAPH, ORIGINAL, QUOTE, HEADING, SUBHEADING -> true;
            case FOOT -> last != Block.FOOT;
            case TITLE, BYLINE, NOTE, ITEM, SUBITEM, SOURCE -> false;
        };
        sink.write(isApart ? "\n" : "");
        sink.write(block == Block.ITEM ? "* " : block == Block.SUBITEM ? "  - " : "");
        last = block;
    }

    @Override
    public void openSource(int number) throws IOException {
        sink.write("[");
        sink.write(Numbers.format(number));
        sink.write("] ");
        last = Block.SOURCE;
    }

    @Override
    public void close() throws IOException {
        sink.write("\n");
    }

    @Override
    public void title(String text, @Nullable String permalink) throws IOException {
        sink.write(text);
    }

    @Override
    public void permalink(@Nullable String address) throws IOException {
        if (address != null) {
            sink.write(address);
            sink.write("\n");
        }
    }

    @Override
    public void text(String text) throws IOException {
        sink.write(text);
    }

    @Override
    public void link(String text, BriefView.Link link) throws IOException {
        sink.write(text);
        String address = link.href() == null ? link.address() : link.href();
        if (address != null) {
            sink.write(" (");
            sink.write(address);
            sink.write(")");
        }
    }

    @Override
    public void citation(SectionView.Source source) throws IOException {
        sink.write(" [");
        sink.write(Numbers.format(source.number()));
        sink.write("]");
    }
}
