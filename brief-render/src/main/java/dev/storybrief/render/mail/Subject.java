package dev.storybrief.render.mail;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/** Makes the subjects and preheaders of mail. */
final class Subject {
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    private Subject() {}

    static String of(BriefView view) {
        return view instanceof StoryView story
                ? inDirection(story.head().headline(), story.language())
                : inDirection(((WithdrawnView) view).notice(), view.wording().language());
    }

    static String of(DigestView view) {
        return inDirection(view.title(), view.language());
    }

    /** {@return the hook, or {@code null} where there is none} */
    static @Nullable String preheader(BriefView view) {
        return view instanceof StoryView story && story.head().hook() != null
                ? story.head().hook().text()
                : null;
    }

    /** {@return a text in the direction of its language: clients go by its first letter that has one} */
    private static String inDirection(String text, BriefView.Language language) {
        boolean isRightToLeft = !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        if (isRightToLeft == language.isRightToLeft()) {
            return text;
        }
        return (language.isRightToLeft() ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK) + text;
    }
}
