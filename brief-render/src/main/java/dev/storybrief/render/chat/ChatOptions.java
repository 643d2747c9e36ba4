package dev.storybrief.render.chat;

import dev.storybrief.model.text.JsonStream;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.budget.LayoutView;
import dev.storybrief.render.budget.Reduction;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Holds the options that all renderers of chats have, and makes messages with them.
 *
 * @param presentation as it was given
 * @param views makes the views that the layout shows
 */
record ChatOptions(Presentation presentation, Presentation views, Layout layout) {
    private static final JsonFactory JSON = new JsonFactory();

    static final ChatOptions DEFAULT = of(Presentation.create(), Layout.CARD);

    static ChatOptions of(Presentation presentation, Layout layout) {
        return new ChatOptions(presentation, presentation.forLayout(layout), layout);
    }

    ChatOptions with(Presentation other) {
        return of(other, layout);
    }

    ChatOptions with(Layout other) {
        return of(presentation, other);
    }

    /** {@return the message of as much of a view as the attempt accepts} */
    ChatMessage message(BriefView view, Reduction.Attempt<String> attempt) {
        try {
            Reduction.Reduced<String> reduced = Reduction.fit(LayoutView.of(view, layout), attempt);
            if (reduced == null) {
                throw new IllegalArgumentException(
                        "the labels of the view alone are too long for a message; give shorter ones");
            }
            return new ChatMessage(reduced.content(), reduced.cuts());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    static String json(JsonStream.Document document) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            document.write(json);
        }
        return out.toString();
    }
}
