package dev.storybrief.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the host of a web address, in ASCII and for reading.
 *
 * <p>Follows UTS 46 without transitional processing, as browsers do, so that {@code straße} stays itself; {@link
 * java.net.IDN} knows only IDNA 2003 and would lead to another host. The mapping is case folding and NFKC, the labels
 * are encoded by Punycode (RFC 3492).
 */
final class HostName {
    private static final int MAX_LENGTH = 253;
    private static final int MAX_LABEL = 63;
    private static final String LATIN_LOOKING_CYRILLIC = "асԁеһіјӏорԛѕԝхуъьв";
    private static final String JOINERS_AND_DOTS = "\u200C\u200D\u00B7\u30FB\u0375\u05F3\u05F4";
    private static final List<Set<UnicodeScript>> SCRIPTS_OF_ONE_LANGUAGE = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    private final String ascii;
    private final String display;

    private HostName(String ascii, String display) {
        this.ascii = ascii;
        this.display = display;
    }

    static HostName ofAscii(String host) {
        return new HostName(host, host);
    }

    /** {@return the host that a string names, or {@code null} where it names none} */
    static @Nullable HostName parse(String host) {
        boolean isAscii = isAscii(host);
        String mapped = isAscii ? host : map(host);
        List<String> labels = labels(mapped);
        StringBuilder ascii = new StringBuilder(mapped.length());
        boolean misleads = false;
        for (String label : labels) {
            String encoded = encode(label);
            if (encoded == null) {
                return null;
            }
            misleads |= !isAscii && misleads(label);
            ascii.append(ascii.isEmpty() ? "" : ".").append(encoded);
        }
        if (labels.isEmpty() || ascii.length() > MAX_LENGTH || !endsLikeAHost(labels)) {
            return null;
        }
        if (mapped.endsWith(".")) {
            ascii.append('.');
        }
        return isAscii ? ofAscii(host) : new HostName(ascii.toString(), misleads ? ascii.toString() : mapped);
    }

    String ascii() {
        return ascii;
    }

    String display() {
        return display;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String map(String host) {
        StringBuilder lower = new StringBuilder(host.length());
        host.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC)
                .replace('\u3002', '.')
                .replace("\u00AD", "");
    }

    private static List<String> labels(String host) {
        List<String> labels = new ArrayList<>();
        int end = host.endsWith(".") ? host.length() - 1 : host.length();
        int start = 0;
        while (start <= end && end > 0) {
            int dot = host.indexOf('.', start);
            int stop = dot < 0 || dot > end ? end : dot;
            labels.add(host.substring(start, stop));
            start = stop + 1;
        }
        return labels;
    }

    /** {@return the label in ASCII, or {@code null} where it is none} */
    private static @Nullable String encode(String label) {
        if (label.isEmpty() || label.startsWith("-") || label.endsWith("-") || label.length() > MAX_LABEL) {
            return null;
        }
        boolean isAscii = true;
        for (int i = 0; i < label.length(); ) {
            int codePoint = label.codePointAt(i);
            if (!mayStandInLabel(codePoint)) {
                return null;
            }
            isAscii &= codePoint < 0x80;
            i += Character.charCount(codePoint);
        }
        String encoded = isAscii ? label : "xn--" + Punycode.encode(label);
        return encoded.length() > MAX_LABEL ? null : encoded;
    }

    private static boolean mayStandInLabel(int c) {
        if (c < 0x80) {
            return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetterOrDigit(c)
                || JOINERS_AND_DOTS.indexOf(c) >= 0
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    /** A name ends in a label that starts with no digit; anything else is four numbers, an IPv4 address. */
    private static boolean endsLikeAHost(List<String> labels) {
        char first = labels.get(labels.size() - 1).charAt(0);
        if (first < '0' || first > '9') {
            return true;
        }
        return labels.size() == 4 && labels.stream().allMatch(HostName::isOctet);
    }

    private static boolean isOctet(String label) {
        return label.length() <= 3
                && label.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(label) <= 255;
    }

    private static boolean misleads(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        boolean looksLatin = true;
        for (int i = 0; i < label.length(); i++) {
            int codePoint = label.codePointAt(i);
            i += Character.charCount(codePoint) - 1;
            if (JOINERS_AND_DOTS.indexOf(codePoint) >= 0 || Character.getType(codePoint) == Character.OTHER_SYMBOL) {
                return true; // nobody sees a joiner, and symbols look like each other
            }
            UnicodeScript script = UnicodeScript.of(codePoint);
            if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                scripts.add(script);
                looksLatin &= LATIN_LOOKING_CYRILLIC.indexOf(codePoint) >= 0;
            }
        }
        return scripts.size() > 1
                ? SCRIPTS_OF_ONE_LANGUAGE.stream().noneMatch(language -> language.containsAll(scripts))
                : looksLatin && scripts.contains(UnicodeScript.CYRILLIC);
    }
}
