package dev.storybrief.model.constraint;

/**
 * Looks for emphasis, strong emphasis and strikethrough as CommonMark 0.31 reads them (section 6.2, and the same for
 * {@code ~~}): runs of marks of which one can open and a later one can close. Marks within links and code count like
 * others, since either is markup. Linear in the text.
 */
final class EmphasisMarks {
    private final String text;
    private final int start;
    private final char mark;

    /** A set of the runs so far that can open: bit {@code length % 3} for each, and three bits higher if it can close too. */
    private int openers;

    private boolean doubleOpener;

    private EmphasisMarks(String text, int start, char mark) {
        this.text = text;
        this.start = start;
        this.mark = mark;
    }

    /**
     * {@return whether a text holds emphasis}
     *
     * @param start where its paragraph starts, after marks of lists and quotes
     */
    static boolean arePresentIn(String text, int start) {
        return new EmphasisMarks(text, start, '*').arePresent()
                || new EmphasisMarks(text, start, '_').arePresent()
                || new EmphasisMarks(text, start, '~').arePresent();
    }

    private boolean arePresent() {
        if (text.indexOf(mark, start) < 0) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += isEscape(i) ? 1 : 0;
            } else if (c == mark) {
                int end = i + runLength(i);
                if (closes(i, end)) {
                    return true;
                }
                i = end - 1;
            }
        }
        return false;
    }

    /** {@return how many of the same mark there are from an index on} */
    private int runLength(int from) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end - from;
    }

    /** {@return whether a backslash escapes the ASCII punctuation after it} */
    private boolean isEscape(int backslash) {
        int next = backslash + 1;
        return next < text.length() && text.charAt(next) < 0x80 && isPunctuation(text.charAt(next));
    }

    /** {@return whether a run closes what an earlier one opened; if not, it is kept as one that may open} */
    private boolean closes(int from, int end) {
        int before = from == start ? ' ' : text.codePointBefore(from);
        int after = end == text.length() ? ' ' : text.codePointAt(end);
        boolean isSpaceBefore = isSpace(before);
        boolean isSpaceAfter = isSpace(after);
        boolean isLeftFlanking = !isSpaceAfter && (!isPunctuation(after) || isSpaceBefore || isPunctuation(before));
        boolean isRightFlanking = !isSpaceBefore && (!isPunctuation(before) || isSpaceAfter || isPunctuation(after));
        int length = end - from;
        if (mark == '~') {
            return length == 2 && closesOrOpens(isLeftFlanking, isRightFlanking, 0);
        }
        if (mark == '_') {
            boolean canOpen = isLeftFlanking && (!isRightFlanking || isPunctuation(before));
            boolean canClose = isRightFlanking && (!isLeftFlanking || isPunctuation(after));
            return closesOrOpens(canOpen, canClose, length);
        }
        return closesOrOpens(isLeftFlanking, isRightFlanking, length)
                || (length >= 2 && closesDouble(!isSpaceAfter, !isSpaceBefore));
    }

    /**
     * Two runs of which one can both open and close do not match if their lengths add up to a multiple of three, unless
     * both are multiples of three (rules 9 and 10 of the section).
     */
    private boolean closesOrOpens(boolean canOpen, boolean canClose, int length) {
        int rest = length % 3;
        if (canClose) {
            int forbidden = rest == 0 || mark == '~' ? 0 : 1 << (3 - rest);
            boolean anyOpenerFits = ((openers & 7) & (canOpen ? ~forbidden : ~0)) != 0;
            boolean anyClosingOpenerFits = ((openers >> 3) & ~forbidden) != 0;
            if (anyOpenerFits || anyClosingOpenerFits) {
                return true;
            }
        }
        if (canOpen) {
            openers |= 1 << (canClose ? rest + 3 : rest);
        }
        return false;
    }

    /**
     * Detects strong emphasis that CommonMark misses where a bracket or a full stop is inside the marks and a letter
     * outside, as in scripts without spaces.
     */
    private boolean closesDouble(boolean canOpen, boolean canClose) {
        if (canClose && doubleOpener) {
            return true;
        }
        doubleOpener |= canOpen;
        return false;
    }

    private static boolean isSpace(int c) {
        return (c >= '\t' && c <= '\r') || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** CommonMark takes symbols for punctuation too. */
    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
