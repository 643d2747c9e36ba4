package dev.storybrief.render;

import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.TimelineEvent;
import dev.storybrief.model.Tldr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Estimates how long a brief takes to read: its headline, hook, TL;DR and insight. */
final class ReadingTime {
    private static final int WORDS_PER_MINUTE = 230;
    private static final int CHARACTERS_PER_MINUTE = 500;

    private final boolean countsCharacters;
    private int units;

    private ReadingTime(boolean countsCharacters) {
        this.countsCharacters = countsCharacters;
    }

    /** {@return whole minutes, at least one} */
    static int minutes(StoryBrief brief, BriefView.Language language) {
        ReadingTime time = new ReadingTime(TextLanguage.isWrittenWithoutSpaces(language));
        time.add(brief.headline());
        time.add(brief.hook());
        time.add(brief.tldr());
        time.add(brief.insight());
        int perMinute = time.countsCharacters ? CHARACTERS_PER_MINUTE : WORDS_PER_MINUTE;
        return Math.max(1, Math.round((float) time.units / perMinute));
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
        List<TimelineEvent> timeline = insight.timeline();
        for (TimelineEvent event : timeline) {
            add(event == null ? null : event.event());
        }
    }

    private void add(@Nullable Statement statement) {
        add(statement == null ? null : statement.text());
    }

    /** Counts the spaces and not the words: near enough for minutes, and done by the JDK many characters at a time. */
    private void add(@Nullable String text) {
        if (text == null) {
            return;
        }
        if (countsCharacters) {
            units += text.length();
            return;
        }
        units++;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            units++;
        }
    }
}
