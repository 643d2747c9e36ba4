package dev.storybrief.model.constraint;

import dev.storybrief.model.text.Characters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists the kinds of strings that a regular expression describes. */
public enum Syntax {
    /** The id of a brief: letters and digits of ASCII, {@code . _ ~ -}, starting with a letter or digit. */
    BRIEF_ID("{dev.storybrief.invalid-id.brief}", 120, "[A-Za-z0-9][A-Za-z0-9_.~-]*"),
    /** The id of a source, where it is given and where it is cited: letters and digits of ASCII, {@code _ -}. */
    SOURCE_ID("{dev.storybrief.invalid-id.source}", 40, "[A-Za-z0-9_-]+"),
    /**
     * A well-formed language tag (RFC 5646, section 2.1), of any length, with at most 199 variants, 200 subtags of
     * extensions and 199 of private use.
     */
    LANGUAGE_TAG("{dev.storybrief.invalid-language}", Integer.MAX_VALUE, Bcp47.TAG);

    private final String messageTemplate;
    private final int maxLength;
    private final Pattern pattern;

    /** The characters of ASCII that match by themselves. A text of such characters matches too, as nearly all ids do. */
    @SuppressWarnings("ImmutableEnumChecker") // not written to after the constructor
    private final boolean[] alone = new boolean[0x80];

    Syntax(String messageTemplate, int maxLength, String expression) {
        this.messageTemplate = messageTemplate;
        this.maxLength = maxLength;
        this.pattern = Pattern.compile("^" + expression + "$");
        for (char c = 0; c < alone.length; c++) {
            alone[c] = pattern.matcher(Character.toString(c)).matches();
        }
    }

    /** {@return the regular expression, which means the same in Java and, with the flag u, in ECMA-262} */
    public String pattern() {
        return pattern.pattern();
    }

    /** {@return the greatest number of characters, which is {@link Integer#MAX_VALUE} where there is no limit} */
    public int maxLength() {
        return maxLength;
    }

    String messageTemplate() {
        return messageTemplate;
    }

    boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= alone.length || !alone[c]) {
                return pattern.matcher(text).matches();
            }
        }
        return !text.isEmpty();
    }

    boolean matches(@Nullable String text) {
        return text != null && !Characters.isLonger(text, maxLength) && isIn(text);
    }

    /** Describes language tags. Every loop has a bound, since Java's matcher recurses with each turn of a loop. */
    private static final class Bcp47 {
        private static final String SINGLETON = "[0-9A-WY-Za-wy-z]";
        private static final String PRIVATE_USE = "[Xx](?:-[A-Za-z0-9]{1,8}){1,199}";

        /** The tags that are well-formed only because RFC 5646 lists them. */
        private static final String IRREGULAR = inAnyCase("en-gb-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon"
                + "|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-be-fr|sgn-be-nl|sgn-ch-de");

        static final String TAG = "(?:"
                + "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})" // language
                + "(?:-[A-Za-z]{4})?" // script
                + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?" // region
                + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3})){0,199}" // variants
                + "(?:-" + SINGLETON + "-[A-Za-z0-9]{2,8}(?:-(?:" + SINGLETON
                + "-)?[A-Za-z0-9]{2,8}){0,199})?" // extensions
                + "(?:-" + PRIVATE_USE + ")?"
                + "|" + PRIVATE_USE
                + "|" + IRREGULAR
                + ")";

        private static String inAnyCase(String tags) {
            return Pattern.compile("[a-z]")
                    .matcher(tags)
                    .replaceAll(letter -> "[" + letter.group().toUpperCase(Locale.ROOT) + letter.group() + "]");
        }
    }
}
