package dev.storybrief.render.chat;

import dev.storybrief.model.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Escapes texts for the Markdown of Discord, by a backslash before each character that can start markup, a mention, an emoji
 * or a link. Discord reads a backslash before any mark as that mark.
 */
final class DiscordText {
    private static final String MARKS = "\\*_~`|<>[]@&#";
    /** Start a small line or a list at the start of a line, where any text may come to stand. */
    private static final String MARKS_AT_START = "-+";
    /** In UTF-16 code units of a text. With escapes no piece is longer than a description may be. */
    private static final int LONGEST_PIECE = 1000;

    /** A text in which each bracket has its other half: in the text of a link, Discord counts escaped ones too. */
    private static final Pattern BALANCED = Pattern.compile("(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*+");

    private DiscordText() {}

    /** {@return a link, which has an arrow for a text where its own text may not be that of a link} */
    static String link(String text, String address) {
        String target = "](" + encoded(address) + ")";
        String escaped = escaped(text);
        return BALANCED.matcher(text).matches() ? "[" + escaped + target : escaped + " [\u2197" + target;
    }

    /** {@return an address as it stands in the parentheses of a link} */
    static String encoded(String address) {
        return address.replace("(", "%28").replace(")", "%29");
    }

    /** {@return a text in pieces, between which a line may be continued elsewhere} */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            String rest = text.substring(from, Math.min(text.length(), from + LONGEST_PIECE + 2));
            int to = from + Characters.clusterStart(rest, LONGEST_PIECE);
            pieces.add(escaped(text.substring(from, to)));
            from = to;
        }
        return pieces;
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        boolean isStart = true;
        boolean isStartOrNumber = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0
                    || (isStart && MARKS_AT_START.indexOf(c) >= 0)
                    || (isStartOrNumber && (c == '.' || c == ')'))
                    || (c == ':' && mayContinue(text, i + 1))) {
                escaped.append('\\');
            }
            escaped.append(c);
            isStart = isStart && Characters.isWhiteSpace(c);
            isStartOrNumber = isStart || (isStartOrNumber && c >= '0' && c <= '9');
        }
        return escaped.toString();
    }

    /** {@return whether an emoji or an address may continue after a colon, in this text or in the next} */
    private static boolean mayContinue(String text, int afterColon) {
        return afterColon == text.length() || !Characters.isWhiteSpace(text.charAt(afterColon));
    }
}
