package dev.storybrief.benchmarks.html;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reduces HTML to its content, without escapes, the order of attributes and the white space beside tags. */
public final class HtmlContent {
    private HtmlContent() {}

    /** {@return every tag and every text, one on each line} */
    public static String of(byte[] utf8) {
        StringBuilder content = new StringBuilder();
        Jsoup.parseBodyFragment(new String(utf8, StandardCharsets.UTF_8), "")
                .body()
                .traverse(new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text && !text.isBlank()) {
                            content.append(text.text().strip()).append('\n');
                        } else if (node instanceof Element element) {
                            content.append('<').append(element.tagName());
                            content.append(element.attributes().asList().stream()
                                    .map(Attribute::html)
                                    .sorted()
                                    .collect(Collectors.joining(" ", " ", ">\n")));
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            content.append("</").append(element.tagName()).append(">\n");
                        }
                    }
                });
        return content.toString();
    }
}
