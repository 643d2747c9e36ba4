package dev.storybrief.render.chat;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.outline.Outline;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * Renders briefs to messages of Discord, for webhooks and bots: embeds, with no mention allowed. Texts of a brief are escaped,
 * since the description of an embed is Markdown. The times of collection and publication are shown by each reader's own
 * clock. A message has at most 6,000 characters in embeds of at most 4,096.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class DiscordRenderer implements ChatRenderer {
    private final ChatOptions options;

    private DiscordRenderer(ChatOptions options) {
        this.options = options;
    }

    /** {@return a renderer with every option at its default} */
    public static DiscordRenderer create() {
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
            DiscordEmbed embed = new DiscordEmbed(DiscordEmbed.LONGEST_DESCRIPTION);
            Outline.write(less, options.layout(), new DiscordFormat(embed));
            return embed.isSmallEnough() ? ChatOptions.json(json -> write(embed, json)) : null;
        });
    }

    private static void write(DiscordEmbed embed, JsonGenerator json) {
        json.writeStartObject();
        embed.write(json);
        json.writeObjectPropertyStart("allowed_mentions");
        json.writeArrayPropertyStart("parse");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Builds a {@link DiscordRenderer}. Not safe for use by several threads. */
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
        public DiscordRenderer build() {
            return new DiscordRenderer(options);
        }
    }
}
