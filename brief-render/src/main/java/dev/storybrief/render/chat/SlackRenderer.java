package dev.storybrief.render.chat;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.outline.Outline;
import java.io.IOException;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * Renders briefs to messages of Slack, for {@code chat.postMessage} (to which the host adds the channel) and for incoming
 * webhooks: Block Kit, with the headline as the text of notifications. Texts of a brief are {@code plain_text} or {@code
 * rich_text}, which read no markup. The times of collection and publication are shown by each reader's own clock.
 *
 * <p>A message has at most {@value #LONGEST_MESSAGE} characters of JSON: Slack documents no limit, and refuses messages whose
 * blocks have more than some 13,000. It refuses a message with a picture that it cannot load, too.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class SlackRenderer implements ChatRenderer {
    private static final int LONGEST_MESSAGE = 13_000;

    private final ChatOptions options;

    private SlackRenderer(ChatOptions options) {
        this.options = options;
    }

    /** {@return a renderer with every option at its default} */
    public static SlackRenderer create() {
        return builder().build();
    }

    /** {@return a builder with every option at its default} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Presentation presentation() {
        return options.views();
    }

    @Override
    public ChatMessage message(BriefView view) {
        return options.message(view, less -> {
            String json = ChatOptions.json(out -> write(less, out));
            return json.length() <= LONGEST_MESSAGE ? json : null;
        });
    }

    private void write(BriefView view, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringProperty("text", escaped(title(view)));
        json.writeBooleanProperty("mrkdwn", false);
        json.writeBooleanProperty("unfurl_links", false);
        json.writeBooleanProperty("unfurl_media", false);
        json.writeArrayPropertyStart("blocks");
        SlackFormat format = new SlackFormat(json);
        Outline.write(view, options.layout(), format);
        format.endRichText();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String title(BriefView view) {
        return view instanceof StoryView story ? story.head().headline() : ((WithdrawnView) view).notice();
    }

    /** The characters that Slack reads as the start of a mention, a link or an entity. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Builds a {@link SlackRenderer}. Not safe for use by several threads. */
    public static final class Builder {
        private ChatOptions options = ChatOptions.DEFAULT;

        private Builder() {}

        /**
         * Sets the presentation, which makes the views of briefs. Default: {@link Presentation#create()}.
         *
         * @param presentation the presentation
         * @return this builder
         */
        public Builder presentation(Presentation presentation) {
            this.options = options.with(Objects.requireNonNull(presentation, "presentation"));
            return this;
        }

        /**
         * Sets how much of a brief a message shows; a page is an article. Default: {@link Layout#CARD}.
         *
         * @param layout the layout
         * @return this builder
         */
        public Builder layout(Layout layout) {
            this.options = options.with(Objects.requireNonNull(layout, "layout"));
            return this;
        }

        /** {@return the renderer} */
        public SlackRenderer build() {
            return new SlackRenderer(options);
        }
    }
}
