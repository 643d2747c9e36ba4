package dev.storybrief.render.budget;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cut;
import dev.storybrief.render.StoryView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Shortens what no brief may lose, where it alone is larger than a place allows: the texts of the disclosure and of the
 * corrections, the topic, and the names around the link to the original.
 *
 * <p>What exceeds the limits of the format goes first. Of a valid brief then only the texts of the corrections are
 * shortened, all to the same length, each with its date before it: a brief may have more of them than a message holds. Any
 * more than that is for briefs that no validation would pass, or whose names escaping makes several times as long.
 */
final class Essentials {
    /** No name or note of a valid brief is longer: two UTF-16 code units for each of 300 characters. */
    private static final int LONGEST_NAME = 600;

    private static final int LONGEST_CORRECTION = 1200;
    private static final int MOST_CORRECTIONS = 20;
    private static final int SHORT_TEXT = 40;

    /** A tag that names a language is shorter. */
    static final int LONGEST_TAG = 100;

    private final Shortening shortening;
    private final List<Removal> removals = new ArrayList<>();

    private Essentials(Shortening shortening) {
        this.shortening = shortening;
    }

    /** {@return what may be removed of the essentials of a view, in order} */
    static List<Removal> of(BriefView view, Shortening shortening) {
        Remains whole = new Remains(view);
        int name = longestName(whole);
        int count = whole.corrections.size();
        int text = whole.corrections.stream()
                .mapToInt(correction -> correction.text().length())
                .max()
                .orElse(0);
        Essentials essentials = new Essentials(shortening);
        essentials.shortenNames(name, LONGEST_NAME);
        essentials.shortenCorrections(text, LONGEST_CORRECTION);
        essentials.dropCorrections(count, MOST_CORRECTIONS);
        essentials.shortenCorrections(Math.min(text, LONGEST_CORRECTION), SHORT_TEXT);
        essentials.shortenNames(Math.min(name, LONGEST_NAME), SHORT_TEXT);
        essentials.dropCorrections(Math.min(count, MOST_CORRECTIONS), 1);
        return essentials.removals;
    }

    private void dropCorrections(int from, int to) {
        removals.add(new Removal(Math.max(0, from - to), (left, removed) -> {
            left.corrections = left.corrections.subList(0, from - (int) removed);
            left.cut(Cut.Part.CORRECTIONS, left.corrections);
        }));
    }

    private void shortenCorrections(int from, int to) {
        removals.add(new Removal(Math.max(0, from - to), (left, removed) -> {
            int limit = from - (int) removed;
            left.corrections = left.corrections.stream()
                    .map(correction -> new StoryView.Correction(
                            correction.label(), correction.datetime(), shortening.to(limit, correction.text())))
                    .toList();
            left.cut(Cut.Part.CORRECTIONS, left.corrections);
        }));
    }

    private void shortenNames(int from, int to) {
        removals.add(new Removal(Math.max(0, from - to), (left, removed) -> {
            int limit = from - (int) removed;
            replaceNames(left, name -> shortening.to(limit, name));
            left.language = withoutLongTag(left.language, Math.max(limit, LONGEST_TAG));
        }));
    }

    /** {@return a language without its tag, where that is too long: a part of it would name another language} */
    static BriefView.Language withoutLongTag(BriefView.Language language, int limit) {
        return language.tag().length() <= limit
                ? language
                : new BriefView.Language("", language.script(), language.isRightToLeft());
    }

    private static int longestName(Remains whole) {
        int[] longest = {whole.language.tag().length()};
        replaceNames(whole, name -> {
            longest[0] = Math.max(longest[0], name.length());
            return name;
        });
        return longest[0];
    }

    private static void replaceNames(Remains in, UnaryOperator<String> by) {
        BriefView.Disclosure disclosure = disclosure(in.disclosure, by);
        BriefView.Original original = original(in.original, by);
        StoryView.Meta meta = meta(in.meta, by);
        if (!disclosure.equals(in.disclosure)) {
            in.cut(Cut.Part.DISCLOSURE, disclosure);
            in.disclosure = disclosure;
        }
        if (!original.equals(in.original)) {
            in.cut(Cut.Part.ORIGINAL, original);
            in.original = original;
        }
        if (!meta.equals(in.meta)) {
            in.cut(Cut.Part.TOPIC, meta.topic());
            in.meta = meta;
        }
    }

    private static BriefView.Disclosure disclosure(BriefView.Disclosure disclosure, UnaryOperator<String> by) {
        return new BriefView.Disclosure(
                disclosure.key(),
                phrase(disclosure.label(), by),
                phrase(disclosure.statement(), by),
                disclosure.reviewed(),
                disclosure.tool() == null ? null : phrase(disclosure.tool(), by),
                disclosure.responsible() == null ? null : phrase(disclosure.responsible(), by),
                disclosure.noteLabel(),
                disclosure.note() == null ? null : by.apply(disclosure.note()));
    }

    private static BriefView.Original original(BriefView.Original original, UnaryOperator<String> by) {
        return new BriefView.Original(
                phrase(original.call(), by),
                link(original.link(), by),
                original.label(),
                original.publisher() == null ? null : link(original.publisher(), by),
                original.publishedAt());
    }

    private static StoryView.Meta meta(StoryView.Meta meta, UnaryOperator<String> by) {
        StoryView.Topic topic = meta.topic();
        return topic == null
                ? meta
                : new StoryView.Meta(
                        new StoryView.Topic(
                                by.apply(topic.name()), topic.emoji() == null ? null : by.apply(topic.emoji())),
                        meta.freshness(),
                        meta.changesAt(),
                        meta.collected(),
                        meta.collectedIn(),
                        meta.updated(),
                        meta.readingTime());
    }

    private static BriefView.Phrase phrase(BriefView.Phrase phrase, UnaryOperator<String> by) {
        return new BriefView.Phrase(phrase.before(), by.apply(phrase.name()), phrase.after());
    }

    /** An address that may not be followed is a text too. A part of it would be another address, so it goes as a whole. */
    private static BriefView.Link link(BriefView.Link link, UnaryOperator<String> by) {
        String address = link.address();
        boolean isTooLong = address != null && !by.apply(address).equals(address);
        return new BriefView.Link(by.apply(link.text()), isTooLong ? null : link.target());
    }
}
