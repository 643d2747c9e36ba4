package dev.storybrief.render.hostile;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown: nodes with the attributes that matter, links with their destinations, texts. */
final class MarkdownReader {
    private static final List<Extension> GITHUB = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.builder().inlineFootnotes(true).build());
    // This extension makes links of e-mail addresses whatever is put into them.
    private static final Extension AUTOLINKS = AutolinkExtension.builder()
            .linkTypes(AutolinkType.URL, AutolinkType.WWW)
            .build();

    private static final Parser COMMONMARK = Parser.builder().build();
    private static final Parser GFM = Parser.builder().extensions(GITHUB).build();
    private static final Parser GFM_WITH_AUTOLINKS =
            Parser.builder().extensions(GITHUB).extensions(List.of(AUTOLINKS)).build();

    private MarkdownReader() {}

    static Reading commonMark(String markdown) {
        return read(COMMONMARK, markdown);
    }

    static Reading gfm(String markdown) {
        return read(GFM, markdown);
    }

    static Reading gfmWithAutolinks(String markdown) {
        return read(GFM_WITH_AUTOLINKS, markdown);
    }

    private static Reading read(Parser parser, String markdown) {
        Reading reading = new Reading();
        read(parser.parse(markdown), reading);
        return reading;
    }

    private static void read(Node node, Reading reading) {
        if (node instanceof Text text) {
            reading.text(text.getLiteral());
            return;
        }
        String name = node.getClass().getSimpleName();
        if (node instanceof Link link) {
            reading.part(name, link.getDestination()).part(String.valueOf(link.getTitle()));
        } else if (node instanceof Image image) {
            reading.part(name, image.getDestination()).part(String.valueOf(image.getTitle()));
        } else if (node instanceof Heading heading) {
            reading.part(name + heading.getLevel());
        } else {
            reading.part(name).part(literal(node));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            read(child, reading);
        }
        reading.part("/");
    }

    /** {@return what a node holds that is none of the texts, for the report} */
    private static String literal(Node node) {
        if (node instanceof Code code) {
            return code.getLiteral();
        } else if (node instanceof HtmlInline html) {
            return html.getLiteral();
        } else if (node instanceof HtmlBlock html) {
            return html.getLiteral();
        } else if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        } else if (node instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        }
        return "";
    }
}
