package dev.storybrief.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final String ENCODED = "xn--";
    private static final Pattern IDEOGRAPHIC_DOT = Pattern.compile("[\u3002\uFF0E\uFF61]");
    private static final Map<UnicodeScript, String> LATIN_LOOKING = Map.of(
            UnicodeScript.CYRILLIC, "асԁеһіјӏорԛѕԝхуъьв",
            UnicodeScript.GREEK, "αικνρυωηοτ");
    /** Syllables and strokes that pass for a slash or a hyphen beside Latin letters. */
    private static final String MARK_LOOKING = "ノンソゾー一丶〆";

    private static final String DOTS = "\u00B7\u30FB\u0375\u05F3\u05F4";
    private static final int FINAL_SIGMA = 0x3C2;
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
        String dotted = isAscii ? host : IDEOGRAPHIC_DOT.matcher(host).replaceAll(".");
        StringBuilder ascii = new StringBuilder(host.length());
        StringBuilder display = new StringBuilder(host.length());
        boolean misleads = false;
        List<String> labels = new ArrayList<>();
        for (String label : labels(dotted)) {
            String mapped = isAscii ? label : map(label);
            String encoded = encode(mapped);
            if (encoded == null) {
                return null;
            }
            misleads |= !isAscii && misleads(mapped);
            labels.add(encoded);
            ascii.append(ascii.isEmpty() ? "" : ".").append(encoded);
            display.append(display.isEmpty() ? "" : ".").append(mapped);
        }
        if (ascii.length() > MAX_LENGTH || !endsLikeAHost(labels, dotted.endsWith("."))) {
            return null;
        }
        if (dotted.endsWith(".")) {
            ascii.append('.');
            display.append('.');
        }
        return new HostName(ascii.toString(), misleads ? ascii.toString() : display.toString());
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

    /** Maps a label; a dot that only the mapping would make is none that separates labels, and is found later. */
    private static String map(String label) {
        StringBuilder mapped = new StringBuilder(label.length());
        label.codePoints().forEach(c -> {
            if (c == FINAL_SIGMA) {
                mapped.appendCodePoint(c); // but one that only the mapping makes is folded
            } else {
                // apart first, so that no mark and no form of a capital hides it
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(part -> !isIgnored(part))
                        .map(HostName::fold)
                        .forEach(mapped::appendCodePoint);
            }
        });
        return Normalizer.normalize(mapped, Normalizer.Form.NFKC);
    }

    /** Folds case as UTS 46 does, which leaves sharp s and final sigma as they are. */
    private static int fold(int c) {
        boolean isCherokee = (c >= 0x13A0 && c <= 0x13FD) || (c >= 0xAB70 && c <= 0xABBF);
        if (isCherokee) {
            return Character.toUpperCase(c);
        }
        boolean isOldCyrillic = c >= 0x1C80 && c <= 0x1C88;
        if (isOldCyrillic || c == 0x345 || c == FINAL_SIGMA) { // variants of letters, and the iota below a letter
            return Character.toLowerCase(Character.toUpperCase(c));
        }
        return Character.toLowerCase(c);
    }

    /** Tells what nobody sees and UTS 46 passes over: soft hyphen, fillers, variation selectors. */
    private static boolean isIgnored(int c) {
        return c == 0xAD
                || c == 0x34F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** {@return the labels of a host; the empty one after a dot at its end is none} */
    private static List<String> labels(String host) {
        String[] labels = host.split("\\.", -1);
        boolean endsInDot = labels.length > 1 && host.endsWith(".");
        return Arrays.asList(labels).subList(0, endsInDot ? labels.length - 1 : labels.length);
    }

    /** {@return the label in ASCII, or {@code null} where it is none} */
    private static @Nullable String encode(String label) {
        if (label.isEmpty() || label.startsWith("-") || label.endsWith("-") || label.length() > MAX_LABEL) {
            return null;
        }
        if (isMark(label.codePointAt(0))) {
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
        if (!isAscii && label.startsWith(ENCODED)) {
            return null;
        }
        String encoded = isAscii ? label : ENCODED + Punycode.encode(label);
        return encoded.length() > MAX_LABEL ? null : encoded;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean mayStandInLabel(int c) {
        if (c < 0x80) {
            return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetterOrDigit(c)
                || DOTS.indexOf(c) >= 0
                || isMark(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** A name ends in a label that starts with no digit; anything else is four numbers, an IPv4 address. */
    private static boolean endsLikeAHost(List<String> labels, boolean endsInDot) {
        char first = labels.get(labels.size() - 1).charAt(0);
        if (first < '0' || first > '9') {
            return true;
        }
        return labels.size() == 4 && !endsInDot && labels.stream().allMatch(HostName::isOctet);
    }

    /** Takes no zero before other digits: some read octal then, and reach another host. */
    private static boolean isOctet(String label) {
        return label.length() <= 3
                && (label.length() == 1 || label.charAt(0) != '0')
                && label.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(label) <= 255;
    }

    /** {@return whether a label mixes scripts, or looks like a Latin one or like marks (UTS 39, sections 4 and 5)} */
    private static boolean misleads(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        boolean looksLatin = true;
        boolean looksLikeMarks = false;
        for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
            int c = label.codePointAt(i);
            UnicodeScript script = UnicodeScript.of(c);
            if (script == UnicodeScript.LATIN && isPhonetic(c)) {
                return true;
            }
            if (DOTS.indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_SYMBOL) {
                return true; // dots look like dots, and symbols like each other
            }
            looksLikeMarks |= MARK_LOOKING.indexOf(c) >= 0;
            if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                scripts.add(script);
                looksLatin &= LATIN_LOOKING.getOrDefault(script, "").indexOf(c) >= 0;
            }
        }
        return scripts.size() > 1
                ? SCRIPTS_OF_ONE_LANGUAGE.stream().noneMatch(language -> language.containsAll(scripts))
                        || (looksLikeMarks && scripts.contains(UnicodeScript.LATIN))
                : looksLatin && !scripts.isEmpty();
    }

    /** Letters for linguists, clicks among them, which look like others or like marks. */
    private static boolean isPhonetic(int c) {
        return (c >= 0x1C0 && c <= 0x1C3)
                || (c >= 0x250 && c <= 0x2AF)
                || (c >= 0x1D00 && c <= 0x1DBF)
                || (c >= 0x2C60 && c <= 0xABFF);
    }
}
