package dev.storybrief.render.markup;

import dev.storybrief.render.output.Escapes;
import java.util.Map;

/** Escapes texts for HTML: between tags and in double-quoted attribute values. */
public final class HtmlEscapes extends Escapes {
    static final HtmlEscapes ALL = new HtmlEscapes();

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private HtmlEscapes() {
        super(Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;"));
    }

    /**
     * {@inheritDoc} A byte is zero after the exclusive or with such a character, and subtracting one from it sets its
     * highest bit. {@code " & '} differ from each other in two bits, which are left out, as {@code <} and {@code >} do; so
     * some other characters are found too, such as {@code #}.
     */
    @Override
    protected boolean mayHold(long word) {
        long quotes = (word & 0xFAFAFAFAFAFAFAFAL) ^ ONES * '"';
        long brackets = (word & 0xFDFDFDFDFDFDFDFDL) ^ ONES * '<';
        return ((zeros(quotes) | zeros(brackets)) & HIGH_BITS) != 0;
    }

    private static long zeros(long word) {
        return (word - ONES) & ~word;
    }
}
