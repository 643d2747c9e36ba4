package dev.storybrief.render.chat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.ViewRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Renders briefs to messages of a chat, as JSON to post. A message keeps the limits of its place, whatever the brief holds:
 * {@link ChatMessage#cuts()} names what was shortened or left out for that. No text of a brief mentions anybody, makes a
 * link or is read as markup.
 */
public interface ChatRenderer extends ViewRenderer {

    /**
     * {@return a message}
     *
     * @param view of a brief, from this renderer's presentation or another. The limits are kept for a view that has each section
     *     at most once, as presentations make it
     * @throws IllegalArgumentException if the labels of a view that a host made are too long for a message
     */
    ChatMessage message(BriefView view);

    /**
     * {@return a message}
     *
     * @param brief in any state
     */
    default ChatMessage message(StoryBrief brief) {
        return message(presentation().view(brief));
    }

    @Override
    default void render(BriefView view, OutputStream out) throws IOException {
        out.write(message(view).json().getBytes(StandardCharsets.UTF_8));
    }
}
