package dev.storybrief.render.outline;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import java.util.stream.Collectors;

/**
 * Keeps the texts of one line in the order in which they are written, in formats without markup for directions: it puts
 * the isolates of the Unicode Bidirectional Algorithm (UAX #9, section 2.4) around a text that runs, in part at least,
 * against the direction of the brief. A brief in one direction is written without any.
 */
public final class LineOrder {
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    /** Below it no character is written from right to left. */
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;

    private final boolean isRightToLeft;
    private final boolean areLabelsInOtherDirection;

    /** Orders the lines of a view, by the directions of its texts and of its labels. */
    public LineOrder(BriefView view) {
        isRightToLeft = view.language().isRightToLeft();
        areLabelsInOtherDirection = view.wording().language().isRightToLeft() != isRightToLeft;
    }

    /** {@return a name, a title or an entry of a list, in a direction of its own} */
    public String unit(String text) {
        return isIsolated(text) ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;
    }

    /** {@return a label around a name} */
    public String phrase(BriefView.Phrase phrase) {
        return phrase.before() + unit(phrase.name()) + phrase.after();
    }

    /** {@return the groups of an audience, each in a direction of its own} */
    public String groups(SectionView.Audience audience) {
        return audience.groups().stream().map(this::unit).collect(Collectors.joining(audience.separator()));
    }

    /**
     * {@return sentences in the direction of the brief, which stand after a label}
     *
     * @param text the sentences
     * @param isLast whether nothing follows them in the line
     */
    String sentences(String text, boolean isLast) {
        if (!isIsolated(text) || (isLast && !areLabelsInOtherDirection)) {
            return text;
        }
        char isolate = isRightToLeft ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
        return isolate + text + POP_DIRECTIONAL_ISOLATE;
    }

    /**
     * {@return sentences in the direction of the brief, which start a line and are followed by something} The direction of
     * a line is that of its first letter outside of isolates; so a mark stands before them.
     */
    String sentencesAtStart(String text) {
        if (!isIsolated(text)) {
            return text;
        }
        return (isRightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK) + sentences(text, false);
    }

    private boolean isIsolated(String text) {
        if (areLabelsInOtherDirection) {
            return !text.isEmpty();
        }
        return isRightToLeft ? hasLeftToRight(text) : hasRightToLeft(text);
    }

    private static boolean hasLeftToRight(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    private static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT && isRightToLeft(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
