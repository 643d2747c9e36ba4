package dev.storybrief.render.chat;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.outline.Outline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * Renders briefs to Adaptive Cards of version 1.5, as Teams takes them. Texts of a brief are {@code TextRun}s, which read no
 * markup. A card has at most {@value #LONGEST_MESSAGE} bytes, the limit of a webhook of Teams.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class AdaptiveCardRenderer implements ChatRenderer {
    private static final int LONGEST_MESSAGE = 28_000;
    /** The only part of a language tag that a card may name. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?![A-Za-z0-9])");

    private final ChatOptions options;
    private final boolean isEnveloped;

    private AdaptiveCardRenderer(ChatOptions options, boolean isEnveloped) {
        this.options = options;
        this.isEnveloped = isEnveloped;
    }

    /** {@return a renderer with every option at its default} */
    public static AdaptiveCardRenderer create() {
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
            return json.getBytes(StandardCharsets.UTF_8).length <= LONGEST_MESSAGE ? json : null;
        });
    }

    private void write(BriefView view, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (isEnveloped) {
            json.writeStringProperty("type", "message");
            json.writeArrayPropertyStart("attachments");
            json.writeStartObject();
            json.writeStringProperty("contentType", "application/vnd.microsoft.card.adaptive");
            json.writeObjectPropertyStart("content");
        }
        writeCard(view, json);
        if (isEnveloped) {
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeCard(BriefView view, JsonGenerator json) throws IOException {
        json.writeStringProperty("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        json.writeStringProperty("type", "AdaptiveCard");
        json.writeStringProperty("version", "1.5");
        Matcher language = LANGUAGE.matcher(view.language().tag());
        if (language.lookingAt()) {
            json.writeStringProperty("lang", language.group().toLowerCase(Locale.ROOT));
        }
        json.writeBooleanProperty("rtl", view.language().isRightToLeft());
        json.writeObjectPropertyStart("msteams");
        json.writeStringProperty("width", "Full");
        json.writeEndObject();
        json.writeArrayPropertyStart("body");
        Outline.write(view, options.layout(), new AdaptiveCardFormat(json));
        json.writeEndArray();
    }

    /** Builds an {@link AdaptiveCardRenderer}. Not safe for use by several threads. */
    public static final class Builder {
        private ChatOptions options = ChatOptions.DEFAULT;
        private boolean isEnveloped;

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

        /**
         * Sets whether the card is in the envelope that a webhook of Teams takes, a message with one attachment. Default:
         * false, the card alone.
         *
         * @param isEnveloped whether it is
         * @return this builder
         */
        public Builder envelope(boolean isEnveloped) {
            this.isEnveloped = isEnveloped;
            return this;
        }

        /** {@return the renderer} */
        public AdaptiveCardRenderer build() {
            return new AdaptiveCardRenderer(options, isEnveloped);
        }
    }
}
