package dev.storybrief.model.address;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.IDNA;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Processes domain names by ICU, with the options of the WHATWG URL standard: the judge of {@link DomainName}. */
final class Uts46 {
    private static final IDNA ICU =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /** What ICU always checks, and the standard does not. */
    private static final Set<IDNA.Error> OF_LENGTHS_AND_HYPHENS = EnumSet.of(
            IDNA.Error.EMPTY_LABEL,
            IDNA.Error.LABEL_TOO_LONG,
            IDNA.Error.DOMAIN_NAME_TOO_LONG,
            IDNA.Error.LEADING_HYPHEN,
            IDNA.Error.TRAILING_HYPHEN,
            IDNA.Error.HYPHEN_3_4);

    private Uts46() {}

    /** {@return the name in ASCII, or {@code null} where it is none} */
    static @Nullable String toAscii(String name) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder ascii = new StringBuilder();
        ICU.nameToASCII(name, ascii, info);
        return OF_LENGTHS_AND_HYPHENS.containsAll(info.getErrors()) ? ascii.toString() : null;
    }

    /** {@return whether the JDK knows the code point, and as ICU does: a later Unicode made marks of Brahmic scripts letters} */
    static boolean isKnown(int c) {
        boolean isMarkToJdk = Character.getDirectionality(c) == Character.DIRECTIONALITY_NONSPACING_MARK;
        boolean isMarkToIcu = UCharacter.getDirection(c) == UCharacterDirection.DIR_NON_SPACING_MARK;
        return Character.isDefined(c) && isMarkToJdk == isMarkToIcu;
    }
}
