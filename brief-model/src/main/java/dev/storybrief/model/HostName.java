package dev.storybrief.model;

import dev.storybrief.model.text.Characters;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
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

    private static final boolean[] IN_LABEL = new boolean[0x80];

    static {
        for (char c = 0; c < IN_LABEL.length; c++) {
            IN_LABEL[c] = Characters.isUnreserved(c) && "._~".indexOf(c) < 0;
        }
    }

    private final String ascii;
    private final String display;

    private HostName(String ascii, String display) {
        this.ascii = ascii;
        this.display = display;
    }

    /** {@return the host that a string names, or {@code null} where it names none} */
    static @Nullable HostName parse(String host) {
        if (Characters.isAscii(host)) {
            return isAsciiName(host, 0, host.length()) ? new HostName(host, host) : null;
        }
        String dotted = IDEOGRAPHIC_DOT.matcher(host).replaceAll(".");
        StringBuilder ascii = new StringBuilder(host.length());
        StringBuilder display = new StringBuilder(host.length());
        boolean misleads = false;
        for (String label : dotted.split("\\.", -1)) {
            String mapped = map(label);
            boolean isMadeByMapping = mapped.indexOf('.') >= 0 || (mapped.isEmpty() && !label.isEmpty());
            String encoded = Characters.isAscii(mapped) ? mapped : encode(mapped);
            if (isMadeByMapping || encoded == null) {
                return null;
            }
            misleads |= misleads(mapped);
            ascii.append(encoded).append('.');
            display.append(mapped).append('.');
        }
        ascii.setLength(ascii.length() - 1);
        display.setLength(display.length() - 1);
        String name = ascii.toString();
        return isAsciiName(name, 0, name.length()) ? new HostName(name, misleads ? name : display.toString()) : null;
    }

    String ascii() {
        return ascii;
    }

    String display() {
        return display;
    }

    /** Maps a label; a dot that only the mapping would make is none that separates labels. */
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

    /** {@return the label in ASCII, or {@code null} where it is none} */
    private static @Nullable String encode(String label) {
        if (label.startsWith("-")
                || label.endsWith("-")
                || label.startsWith(ENCODED)
                || label.length() > MAX_LABEL
                || isMark(label.codePointAt(0))) {
            return null;
        }
        for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
            if (!mayStandInLabel(label.codePointAt(i))) {
                return null;
            }
        }
        return ENCODED + Punycode.encode(label);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** What may stand in it of ASCII is seen to when the whole name is ASCII. */
    private static boolean mayStandInLabel(int c) {
        return c < 0x80
                || Character.isLetterOrDigit(c)
                || DOTS.indexOf(c) >= 0
                || isMark(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /**
     * {@return whether a part of a text names a host in ASCII: labels with dots between them, and maybe one at the end}
     *
     * <p>A name ends in a label that starts with no digit; anything else is four numbers, an IPv4 address. Looks at the
     * labels where they stand: nearly every address of every brief is only ASCII.
     */
    static boolean isAsciiName(String text, int from, int to) {
        boolean endsInDot = to > from && text.charAt(to - 1) == '.';
        int end = endsInDot ? to - 1 : to;
        int octets = 0;
        int labels = 1;
        int start = from;
        for (int dot = text.indexOf('.', from); dot >= 0 && dot < end; dot = text.indexOf('.', start)) {
            if (!isLabel(text, start, dot)) {
                return false;
            }
            octets += isOctet(text, start, dot) ? 1 : 0;
            labels++;
            start = dot + 1;
        }
        if (end - from > MAX_LENGTH || !isLabel(text, start, end)) {
            return false;
        }
        boolean isAddress = labels == 4 && octets == 3 && isOctet(text, start, end) && !endsInDot;
        return isAddress || !isDigit(text.charAt(start));
    }

    private static boolean isLabel(String host, int from, int to) {
        if (from == to || to - from > MAX_LABEL || host.charAt(from) == '-' || host.charAt(to - 1) == '-') {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = host.charAt(i);
            if (c >= IN_LABEL.length || !IN_LABEL[c]) {
                return false;
            }
        }
        return true;
    }

    /** Takes no zero before other digits: some read octal then, and reach another host. */
    private static boolean isOctet(String host, int from, int to) {
        int digits = to - from;
        if (digits > 3 || (digits > 1 && host.charAt(from) == '0')) {
            return false;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(host.charAt(i))) {
                return false;
            }
            number = number * 10 + host.charAt(i) - '0';
        }
        return number <= 255;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
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
