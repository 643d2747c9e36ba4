package dev.storybrief.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a piece of markup that is written again and again, encoded once for a renderer. These stand for what is known only
 * when a brief is written:
 *
 * <ul>
 *   <li><code>{}</code> for a text, which is escaped
 *   <li><code>{label}</code> in a tag around a label, for the attributes of its language, where that is not the brief's
 *   <li><code>{dir}</code> in a tag around a text of the brief, for the attribute of its direction
 * </ul>
 *
 * <p>And these stand for the renderer's options: <code>{headline}</code>, <code>{heading}</code> and
 * <code>{subheading}</code> for the names of elements, <code>{rel}</code> for the attribute of links that lead away.
 * Classes and ids that start with {@code brief} start with the renderer's prefix instead.
 */
final class Markup {
    /** Stands for a text among the pieces; compared by identity. */
    static final byte[] TEXT = {};

    /** Stands for the attributes of the language of labels. */
    static final byte[] LABEL = {};

    /** Stands for the attribute of the direction of the brief's texts. */
    static final byte[] DIRECTION = {};

    private static final Pattern HOLE = Pattern.compile("\\{(label|dir)?\\}");

    private final byte[][] pieces;
    private final byte[][] piecesWithLanguage;

    private Markup(byte[][] pieces, byte[][] piecesWithLanguage) {
        this.pieces = pieces;
        this.piecesWithLanguage = piecesWithLanguage;
    }

    /** {@return the markup of a literal that holds no more options} */
    static Markup of(String literal) {
        return new Markup(split(literal.replace("{label}", "")), split(literal));
    }

    /** {@return the markup and what stands in its holes, in order} */
    byte[][] pieces(boolean areLabelsForeign) {
        return areLabelsForeign ? piecesWithLanguage : pieces;
    }

    private static byte[][] split(String literal) {
        List<byte[]> pieces = new ArrayList<>();
        Matcher hole = HOLE.matcher(literal);
        int end = 0;
        while (hole.find()) {
            add(literal.substring(end, hole.start()), pieces);
            String name = hole.group(1);
            pieces.add(name == null ? TEXT : name.equals("label") ? LABEL : DIRECTION);
            end = hole.end();
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
