package dev.storybrief.render.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Holds markup that is encoded to UTF-8 once, when a renderer is built. These placeholders are filled when a brief is
 * written:
 *
 * <ul>
 *   <li><code>{}</code> for a text, which is escaped
 *   <li><code>{label}</code> in a tag around a label, for the attributes of its language, where that is not the brief's
 *   <li><code>{dir}</code> in a tag around a text of the brief, for the attribute of its direction
 *   <li><code>{start}</code> for the side at which a line of the brief starts, {@code left} or {@code right}
 * </ul>
 */
public final class Markup {
    private static final Pattern TEXT = Pattern.compile("\\{\\}");

    private final Literal[] leftToRight;
    private final Literal[] rightToLeft;

    private Markup(Literal[] leftToRight, Literal[] rightToLeft) {
        this.leftToRight = leftToRight;
        this.rightToLeft = rightToLeft;
    }

    /** {@return the markup of a literal in which the options of the renderer have been replaced already} */
    public static Markup of(String literal) {
        return new Markup(split(literal, "ltr", "left"), split(literal, "rtl", "right"));
    }

    /** {@return the literals before, between and after the texts: one more than there are texts} */
    Literal[] literals(boolean isRightToLeft) {
        return isRightToLeft ? rightToLeft : leftToRight;
    }

    private static Literal[] split(String literal, String direction, String start) {
        String directed = literal.replace("{dir}", " dir=\"" + direction + "\"").replace("{start}", start);
        return Arrays.stream(TEXT.split(directed, -1)).map(Literal::new).toArray(Literal[]::new);
    }

    /** Holds markup between two texts. */
    static final class Literal {
        /** The markup without the attributes for the language of labels. */
        final byte[] utf8;

        /** The indexes in the markup at which these attributes are inserted where they are needed. */
        final int[] labels;

        private Literal(String markup) {
            String[] parts = markup.split("\\{label\\}", -1);
            labels = new int[parts.length - 1];
            int end = 0;
            for (int i = 0; i < labels.length; i++) {
                end += parts[i].length();
                labels[i] = end;
            }
            utf8 = String.join("", parts).getBytes(StandardCharsets.US_ASCII);
        }
    }
}
