package dev.storybrief.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** Compares with a parser of CommonMark, which decides what is markup. */
class CommonMarkTest {
    private static final int TEXTS = Effort.of(300_000);
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    StrikethroughExtension.builder().requireTwoTildes(true).build()))
            .build();

    /** Notes whether there is a node of the kinds that the format names, apart from headings of nothing. */
    private static final class Finder extends AbstractVisitor {
        private boolean found;

        static boolean findsMarkup(String text) {
            Finder finder = new Finder();
            PARSER.parse(text).accept(finder);
            return finder.found;
        }

        @Override
        public void visit(Emphasis node) {
            found = true;
        }

        @Override
        public void visit(StrongEmphasis node) {
            found = true;
        }

        @Override
        public void visit(Code node) {
            found = true;
        }

        @Override
        public void visit(FencedCodeBlock node) {
            found = true;
        }

        @Override
        public void visit(Link node) {
            found = true;
        }

        @Override
        public void visit(Image node) {
            found = true;
        }

        @Override
        public void visit(LinkReferenceDefinition node) {
            found = true;
        }

        @Override
        public void visit(HtmlInline node) {
            found = true;
        }

        @Override
        public void visit(HtmlBlock node) {
            found = true;
        }

        @Override
        public void visit(Heading node) {
            found |= node.getFirstChild() != null;
            visitChildren(node);
        }

        @Override
        public void visit(CustomNode node) {
            found |= node instanceof Strikethrough;
            visitChildren(node);
        }
    }

    private static String text(Random random, String... pieces) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(10); left > 0; left--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    @Test
    void whatever_commonmark_reads_as_markup_is_reported() {
        Random random = new Random(Effort.seed(20_261_128));
        int markup = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(
                    random,
                    "*",
                    "**",
                    "_",
                    "__",
                    "~~",
                    "`",
                    "``",
                    "[",
                    "](",
                    "]",
                    ")",
                    "a]: ",
                    "<b>",
                    "<",
                    ">",
                    "</i>",
                    "#",
                    "# ",
                    " ",
                    " ",
                    "a",
                    "b",
                    "太",
                    "字",
                    "。",
                    "「",
                    "」",
                    "é",
                    ".",
                    "(",
                    "- ",
                    "1. ",
                    "> ",
                    "\\",
                    "!",
                    "$",
                    "\u00A0",
                    "\uD83D\uDE00",
                    "ภ",
                    "http://a.b",
                    "\"t\"");
            if (Finder.findsMarkup(text)) {
                markup++;
                assertThat(MarkupSigns.arePresentIn(text)).as(text).isTrue();
                assertThat(MarkupSigns.mayBePresentIn(text)).as(text).isTrue();
            }
        }
        assertThat(markup).isGreaterThan(TEXTS / 10);
    }

    @Test
    void single_marks_are_reported_exactly_where_commonmark_reads_emphasis() {
        Random random = new Random(Effort.seed(20_261_129));
        int emphasis = 0;
        for (int i = 0; i < TEXTS; i++) {
            String mark = random.nextBoolean() ? "*" : "_";
            String text = text(random, mark, mark, "a", "太", "。", "「", ".", "(", ")", " ", "\\", "€", "\uD83D\uDE00");
            if (text.contains("**")) {
                continue;
            }
            boolean expected = Finder.findsMarkup(text);
            assertThat(MarkupSigns.arePresentIn(text)).as(text).isEqualTo(expected);
            emphasis += expected ? 1 : 0;
        }
        assertThat(emphasis).isBetween(TEXTS / 50, TEXTS / 2);
    }
}
