package dev.storybrief.benchmarks.markdown;

import dev.storybrief.benchmarks.Sample;
import dev.storybrief.benchmarks.html.TextBuffer;
import dev.storybrief.render.BriefView;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Makes the peers by name. */
public final class MarkdownPeers {
    public static final List<String> NAMES = List.of("commonmark-ready", "commonmark", "freemarker");

    private static final MarkdownRenderer COMMONMARK =
            MarkdownRenderer.builder().build();

    private MarkdownPeers() {}

    /** {@return a peer; the one over a tree that is ready is only for that view} */
    public static MarkdownPeer make(String name, BriefView view) throws IOException {
        return switch (name) {
            case "storybrief" ->
                dev.storybrief.render.markdown.MarkdownRenderer.builder()
                        .presentation(Sample.PRESENTATION)
                        .build()::render;
            case "commonmark-ready" -> {
                Node ready = new MarkdownTree(view).build();
                yield (same, out) -> write(ready, out);
            }
            case "commonmark" -> (any, out) -> write(new MarkdownTree(any).build(), out);
            case "freemarker" -> freeMarker();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void write(Node tree, java.io.OutputStream out) throws IOException {
        TextBuffer text = new TextBuffer();
        COMMONMARK.render(tree, text);
        text.writeTo(out);
    }

    private static MarkdownPeer freeMarker() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(MarkdownPeers.class.getClassLoader(), "templates");
        configuration.setDefaultEncoding("UTF-8");
        Template template = configuration.getTemplate("article.md.ftl");
        return (view, out) -> {
            TextBuffer text = new TextBuffer();
            try {
                template.process(Map.of("view", view, "m", new Marks()), text);
            } catch (TemplateException e) {
                throw new IOException(e);
            }
            text.writeTo(out);
        };
    }

    /** Escapes every character that may be markup, as a host would for a template. */
    public static final class Marks {
        private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>&~|#+=!-]|(?<=^\\d{1,9})[.)]");

        public String text(String text) {
            return MARK.matcher(text).replaceAll("\\\\$0");
        }
    }
}
