package dev.storybrief.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds markup that is encoded to UTF-8 once, when a renderer is built. These placeholders are filled when a brief is
 * written:
 *
 * <ul>
 *   <li><code>{}</code> for a text, which is escaped
 *   <li><code>{label}</code> in a tag around a label, for the attributes of its language, where that is not the brief's
 *   <li><code>{dir}</code> in a tag around a text of the brief, for the attribute of its direction
 * </ul>
 *
 * <p>These are replaced by the options of the renderer: <code>{headline}</code>, <code>{heading}</code> and
 * <code>{subheading}</code> for the names of elements, <code>{rel}</code> for the attribute of links that lead away.
 * Classes and ids that start with {@code brief} start with the renderer's prefix instead.
 */
final class Markup {
    /** The placeholder of a text. The three placeholders are empty arrays, which are compared by identity. */
    static final byte[] TEXT = {};

    /** The placeholder of the attributes for the language of labels. */
    static final byte[] LABEL = {};

    /** The placeholder of the attribute for the direction of the brief's texts. */
    static final byte[] DIRECTION = {};

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(label|dir)?\\}");

    private final byte[][] pieces;
    private final byte[][] piecesWithLanguage;

    private Markup(byte[][] pieces, byte[][] piecesWithLanguage) {
        this.pieces = pieces;
        this.piecesWithLanguage = piecesWithLanguage;
    }

    /** {@return the markup of a literal in which the options of the renderer have been replaced already} */
    static Markup of(String literal) {
        return new Markup(split(literal.replace("{label}", "")), split(literal));
    }

    /** {@return the literal parts in UTF-8, and between them {@link #TEXT}, {@link #LABEL} or {@link #DIRECTION}, in order} */
    byte[][] pieces(boolean areLabelsInOtherLanguage) {
        return areLabelsInOtherLanguage ? piecesWithLanguage : pieces;
    }

    private static byte[][] split(String literal) {
        List<byte[]> pieces = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(literal);
        int end = 0;
        while (placeholder.find()) {
            add(literal.substring(end, placeholder.start()), pieces);
            String name = placeholder.group(1);
            pieces.add(name == null ? TEXT : name.equals("label") ? LABEL : DIRECTION);
            end = placeholder.end();
        }
        add(literal.substring(end), pieces);
        return pieces.toArray(new byte[0][]);
    }

    private static void add(String piece, List<byte[]> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(piece.getBytes(StandardCharsets.UTF_8));
        }
    }
}
