package dev.storybrief.model.draft;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts untrusted text between two lines of backticks, as a fenced code block of CommonMark (0.31, section 4.5). There are
 * more backticks in these lines than anywhere in the text, so that nothing in it can end the block.
 */
final class Fence {
    private static final Pattern BACKTICKS = Pattern.compile("`++");

    private Fence() {}

    static String around(String text) {
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + "\n" + text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + fence + "\n";
    }
}
