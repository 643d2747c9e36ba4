package dev.storybrief.quickstart;

import dev.storybrief.render.Cut;
import dev.storybrief.render.Digest;
import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.feed.AtomRenderer;
import dev.storybrief.render.feed.JsonFeedRenderer;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.mail.Mail;
import dev.storybrief.render.mail.MailRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names the formats of {@code digest}. */
enum DigestFormat {
    HTML(true),
    MARKDOWN(true),
    TEXT(true),
    MAIL(false),
    JSON_FEED(false),
    ATOM(false);

    private final boolean showsWithdrawn;

    DigestFormat(boolean showsWithdrawn) {
        this.showsWithdrawn = showsWithdrawn;
    }

    /** {@return whether the notice of a withdrawn brief is shown; otherwise the renderer leaves the brief out} */
    boolean showsWithdrawn() {
        return showsWithdrawn;
    }

    /** Renders digests, and names what the limit of a format took of the briefs, where it has one. */
    interface Rendering {
        /** {@return what was shortened or left out} */
        List<Cut> render(Digest digest, OutputStream out) throws IOException;
    }

    /**
     * {@return what renders digests in this format}
     *
     * @param layout how much of each brief it shows
     */
    Rendering rendering(Presentation presentation, Layout layout) {
        DigestRenderer renderer = renderer(presentation, layout);
        return (digest, out) -> {
            if (renderer instanceof MailRenderer limited) {
                Mail mail = limited.mail(digest);
                out.write(mail.html().getBytes(StandardCharsets.UTF_8));
                return mail.cuts();
            }
            renderer.render(digest, out);
            return List.of();
        };
    }

    private DigestRenderer renderer(Presentation presentation, Layout layout) {
        return switch (this) {
            case HTML ->
                HtmlRenderer.builder()
                        .layout(Layout.PAGE)
                        .digestLayout(layout)
                        .presentation(presentation)
                        .build();
            case MARKDOWN ->
                MarkdownRenderer.builder()
                        .presentation(shortened(presentation, layout))
                        .build();
            case TEXT -> TextRenderer.of(shortened(presentation, layout));
            case MAIL ->
                MailRenderer.builder().presentation(presentation).layout(layout).build();
            case JSON_FEED ->
                JsonFeedRenderer.builder()
                        .presentation(shortened(presentation, layout))
                        .build();
            case ATOM ->
                AtomRenderer.builder()
                        .presentation(shortened(presentation, layout))
                        .build();
        };
    }

    private static Presentation shortened(Presentation presentation, Layout layout) {
        return switch (layout) {
            case ITEM -> presentation.forItems();
            case CARD -> presentation.forCards();
            case ARTICLE, PAGE -> presentation;
        };
    }
}
