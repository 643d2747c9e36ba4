package dev.storybrief.benchmarks;

import dev.storybrief.benchmarks.html.HtmlContent;
import dev.storybrief.benchmarks.html.HtmlPeers;
import dev.storybrief.benchmarks.json.JsonPeer;
import dev.storybrief.benchmarks.json.JsonPeers;
import dev.storybrief.benchmarks.markdown.MarkdownPeers;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Checks that all peers do the same work: otherwise their times cannot be compared. */
final class SameOutput {
    /** Isolates and marks of the Unicode Bidirectional Algorithm (UAX #9, section 2). */
    private static final Pattern DIRECTION = Pattern.compile("[\\x{2066}-\\x{2069}\\x{200E}\\x{200F}]");

    private SameOutput() {}

    /** {@return the differences, a line for each peer} */
    static List<String> differences(Sample sample) throws IOException {
        List<String> differences = new ArrayList<>();
        html(sample, differences);
        markdown(sample, differences);
        json(sample, differences);
        return differences;
    }

    private static void html(Sample sample, List<String> differences) throws IOException {
        StoryBrief brief = sample.brief();
        List<String> peers = new ArrayList<>(HtmlPeers.ENGINES);
        peers.add("stringbuilder");
        peers.add("copy");
        for (Layout layout : List.of(Layout.CARD, Layout.ARTICLE)) {
            Presentation presentation =
                    layout == Layout.CARD ? Sample.PRESENTATION.forLayout(Layout.CARD) : Sample.PRESENTATION;
            BriefView view = presentation.view(brief);
            Sink ours = new Sink();
            HtmlPeers.storybrief(layout).render(view, ours);
            for (String peer : peers) {
                Sink theirs = new Sink();
                HtmlPeers.make(peer, layout, brief).render(view, theirs);
                compare(
                        peer + " " + layout + " of " + sample,
                        HtmlContent.of(ours.toByteArray()),
                        HtmlContent.of(theirs.toByteArray()),
                        differences);
            }
        }
    }

    private static void markdown(Sample sample, List<String> differences) throws IOException {
        BriefView view = Sample.PRESENTATION.view(sample.brief());
        Sink ours = new Sink();
        MarkdownPeers.make("storybrief", view).render(view, ours);
        for (String name : MarkdownPeers.NAMES) {
            Sink theirs = new Sink();
            MarkdownPeers.make(name, view).render(view, theirs);
            compare(name + ", Markdown of " + sample, asHtml(ours), asHtml(theirs), differences);
        }
    }

    /**
     * {@return the content of Markdown, without escapes and without the difference of tight and loose lists} The peers
     * omit the invisible characters that keep texts of two directions in order, which is less work for them.
     */
    private static String asHtml(Sink markdown) {
        String text = DIRECTION
                .matcher(new String(markdown.toByteArray(), StandardCharsets.UTF_8))
                .replaceAll("");
        Node tree = Parser.builder().build().parse(text);
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(BulletList list) {
                list.setTight(true);
                visitChildren(list);
            }

            @Override
            public void visit(OrderedList list) {
                list.setTight(true);
                visitChildren(list);
            }
        });
        return HtmlRenderer.builder().build().render(tree);
    }

    private static void json(Sample sample, List<String> differences) throws IOException {
        StoryBrief brief = sample.brief();
        JsonPeer ours = JsonPeers.make("storybrief");
        for (String name : JsonPeers.NAMES) {
            if (name.equals("fastjson2") && !brief.extensions().isEmpty()) {
                continue; // does not support members of unknown name in a record
            }
            JsonPeer peer = JsonPeers.make(name);
            Sink sink = new Sink();
            peer.write(brief, sink);
            StoryBrief written = ours.read(sink.toByteArray());
            compare(name + ", writing " + sample, brief.toString(), written.toString(), differences);
            StoryBrief read = peer.read(sample.json());
            compare(name + ", reading " + sample, brief.toString(), read.toString(), differences);
        }
    }

    private static void compare(String what, String ours, String theirs, List<String> differences) {
        if (ours.equals(theirs)) {
            return;
        }
        int at = 0;
        while (at < Math.min(ours.length(), theirs.length()) && ours.charAt(at) == theirs.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        differences.add("%s writes\n%s\nwhere Storybrief writes\n%s"
                .formatted(
                        what,
                        theirs.substring(from, Math.min(theirs.length(), at + 60)),
                        ours.substring(from, Math.min(ours.length(), at + 60))));
    }
}
