package dev.storybrief.render;

import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.TimelineEvent;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.text.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how long a brief takes to read: its headline, hook, TL;DR and insight.
 *
 * <p>Counts characters instead of words, since readers of languages in alphabets take nearly the same time for a
 * character, however long the words of their language are (Trauzettel-Klosinski and Dietz, IReST, 2012).
 */
final class ReadingTime {
    private long characters;

    private ReadingTime() {}

    /** {@return whole minutes, at least one} */
    static int minutes(StoryBrief brief, BriefView.Language language) {
        ReadingTime time = new ReadingTime();
        time.add(brief.headline());
        time.add(brief.hook());
        time.add(brief.tldr());
        time.add(brief.insight());
        return Math.max(1, Math.round((float) time.characters / charactersPerMinute(language)));
    }

    /**
     * {@return how many characters a minute are read of a language, spaces included}
     *
     * <p>An alphabet's letters are read at the rate of 240 words of English. A character that carries more takes longer: a
     * letter of Arabic, which leaves vowels out, a syllable of Korean, and most of all where there are no spaces.
     */
    private static int charactersPerMinute(BriefView.Language language) {
        if (Languages.isWrittenWithoutSpaces(language.tag())) {
            return 500;
        }
        return switch (Languages.primarySubtag(language.tag())) {
            case "ar", "ko" -> 900;
            default -> 1400;
        };
    }

    private void add(@Nullable Tldr tldr) {
        if (tldr != null) {
            add(tldr.whatChanged());
            add(tldr.whyItMatters());
            add(tldr.whatToDoNext());
        }
    }

    private void add(@Nullable Insight insight) {
        if (insight == null) {
            return;
        }
        for (Statement takeaway : insight.takeaways()) {
            add(takeaway);
        }
        for (Implication implication : insight.implications()) {
            if (implication != null) {
                add(implication.prediction());
                add(implication.rationale());
            }
        }
        for (TimelineEvent event : insight.timeline()) {
            add(event == null ? null : event.event());
        }
    }

    private void add(@Nullable Statement statement) {
        add(statement == null ? null : statement.text());
    }

    private void add(@Nullable String text) {
        characters += text == null ? 0 : text.codePointCount(0, text.length());
    }
}
