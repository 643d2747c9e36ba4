package dev.storybrief.render.feed;

import static java.util.Objects.requireNonNull;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import dev.storybrief.render.outline.Block;
import dev.storybrief.render.outline.Outline;
import dev.storybrief.render.outline.OutlineFormat;
import dev.storybrief.render.output.Numbers;
import dev.storybrief.render.output.Utf8Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes a brief as the content of an item, in elements that feed readers keep. These remove classes, ids, roles, {@code data-}
 * and most {@code aria-} attributes, styles, and elements for directions; so there are none of them, and the order of texts
 * depends on characters, see {@link OutlineFormat}. The headline is left out, since readers show the title of the item
 * above its content.
 */
final class FeedHtml implements OutlineFormat {
    private final HtmlWriter html;
    private @Nullable Block block;

    private FeedHtml(HtmlWriter html) {
        this.html = html;
    }

    private static final Markup OPEN = Markup.of("<div lang=\"{}\"{dir}>\n");
    private static final Markup END = Markup.of("</div>");

    /** {@return the HTML of a brief} */
    static String of(StoryView story, Utf8Sink.Spare spare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        spare.write(out, sink -> {
            HtmlWriter html = new HtmlWriter(sink, story);
            html.write(OPEN, story.language().tag());
            Outline.write(story, new FeedHtml(html));
            html.write(END);
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public boolean hasSubheadings() {
        return true;
    }

    /** Names the elements that blocks become. */
    @SuppressWarnings("ImmutableEnumChecker") // markup is immutable
    private enum Element {
        PARAGRAPH("<p>", "</p>\n"),
        HEADING("<h2>", "</h2>\n"),
        SUBHEADING("<h3>", "</h3>\n"),
        ITEM("<li>", "</li>\n"),
        NONE("", "");

        private final Markup open;
        private final Markup close;

        Element(String open, String close) {
            this.open = Markup.of(open);
            this.close = Markup.of(close);
        }

        static Element of(Block block) {
            return switch (block) {
                case TITLE -> NONE;
                case BYLINE, PARAGRAPH, ORIGINAL, QUOTE, NOTE, FOOT -> PARAGRAPH;
                case HEADING -> HEADING;
                case SUBHEADING -> SUBHEADING;
                case ITEM, SUBITEM, SOURCE -> ITEM;
            };
        }
    }

    @Override
    public void open(Block opened) throws IOException {
        between(block, opened);
        block = opened;
        html.write(Element.of(opened).open);
    }

    private static final Markup OPEN_LIST = Markup.of("<ul>\n");
    private static final Markup END_OF_LIST = Markup.of("</ul>\n");
    private static final Markup OPEN_NUMBERED_LIST = Markup.of("<ol>\n");
    private static final Markup END_OF_NUMBERED_LIST = Markup.of("</ol>\n");
    private static final Markup RULE = Markup.of("<hr>\n");

    /** Ends the list that the last block was in, and starts that of the next. */
    private void between(@Nullable Block last, Block next) throws IOException {
        if (last == next) {
            return;
        }
        if (last == Block.ITEM || last == Block.SOURCE) {
            html.write(last == Block.ITEM ? END_OF_LIST : END_OF_NUMBERED_LIST);
        }
        switch (next) {
            case ITEM -> html.write(OPEN_LIST);
            case SOURCE -> html.write(OPEN_NUMBERED_LIST);
            case FOOT -> html.write(RULE);
            default -> {}
        }
    }

    @Override
    public void close() throws IOException {
        html.write(Element.of(requireNonNull(block)).close);
    }

    @Override
    public void title(String text, @Nullable String permalink) {
        // the title of the item
    }

    @Override
    public void text(String text) throws IOException {
        html.text(text);
    }

    private static final Markup STRONG = Markup.of("<strong>{}</strong>");

    @Override
    public void label(String label) throws IOException {
        if (block == Block.ITEM || block == Block.QUOTE) {
            html.write(STRONG, label);
        } else {
            html.text(label);
        }
    }

    private static final Markup LINK = Markup.of("<a href=\"{}\">{}</a>");
    private static final Markup ADDRESS = Markup.of("{} ({})");

    @Override
    public void link(String text, BriefView.Link link) throws IOException {
        String href = link.href();
        String address = link.address();
        if (href != null) {
            html.write(LINK, href, text);
        } else if (address != null) {
            html.write(ADDRESS, text, address);
        } else {
            html.text(text);
        }
    }

    private static final Markup OPEN_PICTURE = Markup.of("<img src=\"{}\" alt=\"{}\"");
    private static final Markup WIDTH = Markup.of(" width=\"{}\"");
    private static final Markup HEIGHT = Markup.of(" height=\"{}\"");
    private static final Markup END_OF_PICTURE = Markup.of(">");

    @Override
    public boolean picture(String text, StoryView.Image image) throws IOException {
        String src = image.href();
        if (src == null) {
            link(text, image.link());
        } else {
            html.write(OPEN_PICTURE, src, image.alt());
            html.writeIfPositive(WIDTH, image.width());
            html.writeIfPositive(HEIGHT, image.height());
            html.write(END_OF_PICTURE);
        }
        return true;
    }

    private static final Markup CITATION = Markup.of(" <sup><a href=\"{}\">[{}]</a></sup>");
    private static final Markup CITATION_WITHOUT_ADDRESS = Markup.of(" <sup>[{}]</sup>");

    /** Links to the source itself, since readers can jump neither within an item nor in a page that they do not show. */
    @Override
    public void citation(SectionView.Source source) throws IOException {
        String number = Numbers.format(source.number());
        String href = source.link().href();
        if (href == null) {
            html.write(CITATION_WITHOUT_ADDRESS, number);
        } else {
            html.write(CITATION, href, number);
        }
    }
}
