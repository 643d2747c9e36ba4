package dev.storybrief.render.chat;

import static java.util.Objects.requireNonNull;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.budget.LayoutView;
import dev.storybrief.render.budget.Reduction;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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

    /** Writes the JSON of a message. */
    interface Writer {
        /** {@return whether the message keeps the limits of its place, as far as the length of the JSON does not tell} */
        boolean write(BriefView view, JsonGenerator json) throws IOException;
    }

    /**
     * {@return the message of as much of a view as keeps the limits}
     *
     * @param isAllowed whether the JSON of a message keeps the limit of its length
     */
    ChatMessage message(BriefView view, Writer writer, Predicate<String> isAllowed) {
        try {
            Reduction.Reduced<String> reduced = requireNonNull(
                    Reduction.fit(LayoutView.of(view, layout), less -> written(less, writer, isAllowed)),
                    "the limit is lower than the least that may be left of a brief; raise it");
            return new ChatMessage(reduced.content(), reduced.cuts());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    private static @Nullable String written(BriefView view, Writer writer, Predicate<String> isAllowed)
            throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            if (!writer.write(view, json)) {
                return null;
            }
        }
        String text = out.toString();
        return isAllowed.test(text) ? text : null;
    }
}
