package dev.storybrief.render.hostile;

import java.util.List;

/** Chooses texts that stand in their usual places in messages of chats. */
final class ChatTexts {
    /** Longer names and headlines stand elsewhere in the message. */
    private static final int LONGEST = 100;

    private ChatTexts() {}

    /** {@return the texts that stand in their usual places, without white space at their ends} */
    static List<String> of(List<String> texts) {
        return texts.stream()
                .filter(text -> text.length() <= LONGEST)
                .filter(text -> text.matches("(?s)([^\\[\\]]|\\[[^\\[\\]]*\\])*")) // as the text of a link in Discord
                .filter(text -> Replaced.in(text).strip().equals(Replaced.in(text)))
                .toList();
    }
}
