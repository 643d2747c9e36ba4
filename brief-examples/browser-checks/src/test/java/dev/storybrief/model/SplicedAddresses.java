package dev.storybrief.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Makes addresses of every kind, and texts that nearly are addresses, most of them with something unusual in a part.
 */
final class SplicedAddresses {
    private static final String[] SCHEMES = pieces(
            "https:// https:// https:// https:// https:// https:// http:// http:// HTTPS:// hTTp:// https:/ https:/// "
                    + "https: https:\\\\ ftp:// javascript: //",
            "",
            " https://");
    private static final String[] USERS = {"user@", "user:word@", "@", ":@", "a@b@"};
    private static final String[] NAMES =
            pieces("example.org www.Example.com localhost a a.b.c.d.example a_b.example -a-.example a--b a. a.. .a . "
                    + "1a.example a.1b b\u00fccher.example stra\u00dfe.de \u4f8b\u3048\u3002\u30c6\u30b9\u30c8 "
                    + "\u0645\u062B\u0627\u0644.\u0625\u062E\u062A\u0628\u0627\u0631 "
                    + "\u0646\u0627\u0645\u0647\u200C\u0627\u06CC.example \u0DC1\u0DCA\u200D\u0DBB\u0DD3.example "
                    + "xn--bcher-kva.example XN--MGBA3GCH31F060K.example xn--10cl1a0b660p xn--a xn-- xn--zca.xn--e28h");
    private static final String[] LABEL_PIECES = pieces(
            "a Z 0 9 - -- _ . \u3002 \uFF0E \uFF61 \u2024 \u00E9 e\u0301 \u00DF \u1E9E \u03C2 \u03A3 \u0130 \u0131 "
                    + "\u0301 \u00AD \u200B \u200C \u200D \uFF21 \uFF11 \uFB01 \u00BD \u212B \u0439 \u13A0 \uAB70 \u10A0 \u05D0 "
                    + "\u05D1\u05B0 \u0627 \u0628 \u0644\u064E \u06CC \u0661 \u06F1 \u0712 \u0915\u094D \u0937 \u0BB2\u0BCD "
                    + "\u1820 \uA872 \uFF76\uFF9E \uD55C \u1112\u1161\u11AB \u3164 \u20AC \u2764\uFE0F \uD83D\uDE00 "
                    + "\uD83D\uDC68\u200D\uD83D\uDC69 \uD835\uDD38 \u2260 \u0338 %41 %2e %2E %C3%A9 %c3 % %00 %ef%bc%8e "
                    + "%E2%80%8D ! $ & ' ( ) * + , ; = ~ \" ` { } < > ^ | [ ] \\ \u00A0",
            " ");
    private static final String[] NUMBER_PIECES =
            pieces("0 1 127 255 256 08 010 0x 0x7f 0XFF 2130706433 4294967296 . . . . 1.2.3.4 a %31 \uFF11 \u00B2");
    private static final String[] IPV6_PIECES = pieces(
            "0 0 0:0 1 ff ABCD 0001 12345 g : : : : :: 1.2.3.4 255.255.255.255 1.2.3 01.2.3.4 1:2:3:4:5:6 %25eth0 .",
            "");
    private static final String[] PORTS =
            pieces(": :80 :443 :8080 :0 :00080 :0443 :65535 :65536 :99999999999 :8a :-1 :: :\uFF11");
    private static final String[] PATH_PIECES = pieces(
            "/ / / . .. /. /.. /../ %2e %2E .%2e %2e%2e ... a B index.html % %4 %41 %zz %7E %c3%bc \u00fc \u4e2d "
                    + "\uD83D\uDE00 ? # \\ @ : // a=b&c &amp; | ^ ` { } [ ] \" ' < > ~ ! $ ( ) * + , ;");

    private final SplittableRandom random;

    /** {@return the pieces of a text that are separated by spaces, and further ones} */
    private static String[] pieces(String spaced, String... more) {
        return Stream.concat(Arrays.stream(spaced.split(" ", -1)), Arrays.stream(more))
                .toArray(String[]::new);
    }

    private SplicedAddresses(SplittableRandom random) {
        this.random = random;
    }

    static List<String> of(long seed, int count) {
        SplicedAddresses addresses = new SplicedAddresses(new SplittableRandom(seed));
        return Stream.generate(addresses::next).limit(count).toList();
    }

    /** {@return addresses with each character of ASCII in each kind of place} */
    static List<String> withEachCharacterOfAscii() {
        List<String> addresses = new ArrayList<>();
        for (char c = 0; c < 0x80; c++) {
            for (String place : List.of(
                    "*https://a.example/",
                    "h*ttps://a.example/",
                    "https*://a.example/",
                    "https:*//a.example/",
                    "https:/*/a.example/",
                    "https://*a.example/",
                    "https://a*b.example/",
                    "https://a*",
                    "https://*",
                    "https://1.2.3.*",
                    "https://\u00e9*.example/",
                    "https://[::*]/",
                    "https://[::1]*/",
                    "https://a.example*/",
                    "https://a.example:*/",
                    "https://a.example:8*8/",
                    "https://a.example:8*",
                    "https://a.example/*",
                    "https://a.example/a*b",
                    "https://a.example/.*/b",
                    "https://a.example/%*1",
                    "https://a.example/%2*",
                    "https://a.example?*",
                    "https://a.example/?a*b",
                    "https://a.example#*",
                    "https://a.example/#a*b",
                    "https://a.example/\u00e9*")) {
                addresses.add(place.replace('*', c));
            }
        }
        return addresses;
    }

    private String next() {
        StringBuilder address = new StringBuilder(pick(SCHEMES));
        if (random.nextInt(20) == 0) {
            address.append(pick(USERS));
        }
        address.append(host());
        if (random.nextInt(4) == 0) {
            address.append(pick(PORTS));
        }
        if (random.nextInt(4) != 0) {
            address.append(pick("/", "/", "/", "?", "#")).append(spliced(PATH_PIECES, 8));
        }
        if (random.nextInt(4) == 0) {
            insert(address, Character.toString(random.nextInt(0x80)));
        }
        if (random.nextInt(4) == 0) {
            insert(address, anyCharacter());
        }
        return address.toString();
    }

    private String host() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> pick(NAMES);
            case 3, 4 -> spliced(LABEL_PIECES, 6) + pick("", ".", ".example");
            case 5 -> pick("", "a.", ".") + spliced(NUMBER_PIECES, 8);
            case 6 -> "[" + spliced(IPV6_PIECES, 9) + pick("]", "]", "]", "]", "", "]a", "]]");
            case 7 -> pick(NAMES) + anyCharacter() + pick(NAMES);
            case 8 -> anyCharacter() + pick("", "a", anyCharacter(), anyCharacter() + anyCharacter());
            default -> pick(LABEL_PIECES).repeat(random.nextInt(1, 80)) + pick(NAMES);
        };
    }

    private String spliced(String[] pieces, int most) {
        StringBuilder spliced = new StringBuilder();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            spliced.append(pick(pieces));
        }
        return spliced.toString();
    }

    private void insert(StringBuilder address, String character) {
        int at = random.nextInt(address.length() + 1);
        boolean splitsPair = at > 0 && at < address.length() && Character.isLowSurrogate(address.charAt(at));
        address.insert(splitsPair ? at + 1 : at, character);
    }

    /** {@return a code point that every JDK knows; half of them are of the planes with scripts} */
    private String anyCharacter() {
        while (true) {
            int c = random.nextInt(random.nextBoolean() ? 0x3000 : 0x20000);
            if (isComparable(c)) {
                return Character.toString(c);
            }
        }
    }

    /**
     * {@return whether Chromium's version of Unicode and the JDK's agree on a code point: it is assigned, and none
     * of the marks that became letters after Unicode 13}
     */
    static boolean isComparable(int c) {
        boolean isChangedMark = c == 0x1734 || c == 0x1B3A || c == 0x1B3C || c == 0x1B42 || c == 0x1171E;
        return Character.isDefined(c) && Character.getType(c) != Character.SURROGATE && !isChangedMark;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
