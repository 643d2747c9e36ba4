import static java.nio.charset.StandardCharsets.US_ASCII;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UCharacter.IndicConjunctBreak;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the classes of characters from which grapheme clusters follow (UAX 29, table 2), so that they are the same on
 * every Java: each Java has those of another version of Unicode. Run by the build.
 *
 * <p>Argument: the file to write.
 */
public final class GraphemeClassWriter {
    private static final char OTHER = '-';

    private GraphemeClassWriter() {}

    public static void main(String[] args) throws IOException {
        StringBuilder table = new StringBuilder("# Ranges of code points and their class, for GraphemeClusters.\n")
                .append("# From the Unicode Character Database, version ")
                .append(UCharacter.getUnicodeVersion())
                .append(".\n# Copyright (c) Unicode, Inc.; terms of use: https://www.unicode.org/terms_of_use.html\n");
        int first = 0;
        for (int c = 1; c <= Character.MAX_CODE_POINT + 1; c++) {
            if (c > Character.MAX_CODE_POINT || classOf(c) != classOf(first)) {
                if (classOf(first) != OTHER) {
                    table.append(String.format("%X %X %c\n", first, c - 1, classOf(first)));
                }
                first = c;
            }
        }
        Path file = Path.of(args[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, table, US_ASCII);
    }

    /** {@return the letter of a class in GraphemeClusters; syllables of Hangul are computed there, and are others here} */
    private static char classOf(int c) {
        int conjunct = UCharacter.getIntPropertyValue(c, UProperty.INDIC_CONJUNCT_BREAK);
        boolean isLinker = conjunct == IndicConjunctBreak.LINKER.ordinal();
        boolean extendsConjunct = conjunct == IndicConjunctBreak.EXTEND.ordinal();
        boolean isConsonant = conjunct == IndicConjunctBreak.CONSONANT.ordinal();
        boolean isPictographic = UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
        return switch (UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK)) {
            case GraphemeClusterBreak.CONTROL, GraphemeClusterBreak.CR, GraphemeClusterBreak.LF -> 'C';
            case GraphemeClusterBreak.EXTEND -> isLinker ? 'K' : extendsConjunct ? 'E' : 'N';
            case GraphemeClusterBreak.ZWJ -> 'J';
            case GraphemeClusterBreak.SPACING_MARK -> 'S';
            case GraphemeClusterBreak.PREPEND -> 'P';
            case GraphemeClusterBreak.L -> 'L';
            case GraphemeClusterBreak.V -> 'V';
            case GraphemeClusterBreak.T -> 'T';
            case GraphemeClusterBreak.REGIONAL_INDICATOR -> 'R';
            case GraphemeClusterBreak.LV, GraphemeClusterBreak.LVT -> OTHER;
            default -> isPictographic ? 'X' : isConsonant ? 'I' : isLinker ? 'M' : OTHER;
        };
    }
}
