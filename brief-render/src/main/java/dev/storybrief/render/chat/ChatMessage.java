package dev.storybrief.render.chat;

import dev.storybrief.render.Cut;
import java.util.List;

/**
 * Holds a message to post.
 *
 * @param json the body of the request
 * @param cuts what was shortened or left out of the brief, to keep the limits of the place
 */
public record ChatMessage(String json, List<Cut> cuts) {
    public ChatMessage {
        cuts = List.copyOf(cuts);
    }
}
