package dev.storybrief.quickstart;

import dev.storybrief.render.Digest;
import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.feed.AtomRenderer;
import dev.storybrief.render.feed.JsonFeedRenderer;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.mail.MailRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
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

    /**
     * {@return what renders digests in this format}
     *
     * @param layout how much of each brief it shows
     */
    Rendering<Digest> rendering(Presentation presentation, Layout layout) {
        DigestRenderer renderer = renderer(presentation, layout);
        if (renderer instanceof MailRenderer mails) {
            return (digest, out) -> Rendering.write(mails.mail(digest), out);
        }
        return (digest, out) -> {
            renderer.render(digest, out);
            if (this == JSON_FEED) {
                out.write('\n'); // as the other formats end
            }
            return List.of();
        };
    }

    DigestRenderer renderer(Presentation presentation, Layout layout) {
        return switch (this) {
            case HTML ->
                HtmlRenderer.builder()
                        .layout(Layout.PAGE)
                        .digestLayout(layout)
                        .presentation(presentation)
                        .build();
            case MARKDOWN ->
                MarkdownRenderer.builder()
                        .presentation(presentation.forLayout(layout))
                        .build();
            case TEXT -> TextRenderer.of(presentation.forLayout(layout));
            case MAIL ->
                MailRenderer.builder().presentation(presentation).layout(layout).build();
            case JSON_FEED ->
                JsonFeedRenderer.builder()
                        .presentation(presentation.forLayout(layout))
                        .build();
            case ATOM ->
                AtomRenderer.builder()
                        .presentation(presentation.forLayout(layout))
                        .build();
        };
    }
}
