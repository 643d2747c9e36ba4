package dev.storybrief.model.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {
    private static final String[] PIECES = {
        "a",
        "Z",
        "0",
        "9",
        "-",
        "--",
        "_",
        ".",
        "..",
        "xn--",
        "XN--",
        "xn",
        "bcher-kva",
        "\u00E9",
        "e\u0301",
        "\u00DF",
        "\u1E9E",
        "\u03C2",
        "\u03A3",
        "\u0130",
        "\u0131",
        "\u0301",
        "\u0345",
        "\u00AD",
        "\u200B",
        "\u200C",
        "\u200D",
        "\u3002",
        "\uFF0E",
        "\uFF61",
        "\u2024",
        "\u2488",
        "\uFF21",
        "\uFF11",
        "\uFB01",
        "\u00BD",
        "\u2126",
        "\u212B",
        "\u0439",
        "\u1C80",
        "\u13A0",
        "\uAB70",
        "\u10A0",
        "\u1C90",
        "\u05D0",
        "\u05D1\u05B0",
        "\u05BF",
        "\u0627",
        "\u0628",
        "\u0644",
        "\u0645\u064E",
        "\u06CC",
        "\u0640",
        "\u0661",
        "\u06F1",
        "\u0712",
        "\u0710",
        "\u0915",
        "\u0915\u094D",
        "\u0937",
        "\u0DC1\u0DCA",
        "\u0DBB\u0DD3",
        "\u0BB2",
        "\u0BCD",
        "\u1820",
        "\uA840",
        "\uA872",
        "\u4F8B",
        "\u3048",
        "\u30FC",
        "\uFF76\uFF9E",
        "\uD55C",
        "\u1112\u1161\u11AB",
        "\u115F",
        "\u3164",
        "\u20AC",
        "\u2764\uFE0F",
        "\uD83D\uDE00",
        "\uD83D\uDC68\u200D\uD83D\uDC69",
        "\uD835\uDD38",
        "\uD87E\uDC68",
        "\uFFFD",
        "\uD83A\uDD00",
        "\uD802\uDED7",
        "\u2260",
        "=",
        "\u0338",
        "!",
        "*",
        "|",
        "<",
        ">",
        "&",
        "\u00A0",
        "%",
        "\u061C",
        "\u202E",
        "\uFEFF"
    };
    private static final int COUNT = Effort.of(50_000);
    private static final long SEED = Effort.seed(46);

    private static void agreesWithIcu(String name) {
        String expected = Uts46.toAscii(name);
        String actual = toAscii(name);
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError(quoted(name) + " became " + actual + " and not " + expected);
        }
    }

    private static @Nullable String toAscii(String name) {
        try {
            return DomainName.toAscii(name);
        } catch (InvalidAddressException e) {
            return null;
        }
    }

    private static String quoted(String name) {
        StringBuilder quoted = new StringBuilder();
        name.codePoints()
                .forEach(c -> quoted.append(c > ' ' && c < 0x7F ? Character.toString(c) : String.format("{%X}", c)));
        return quoted.toString();
    }

    @Test
    @Tag("exhaustive")
    void every_code_point_that_the_jdk_knows_gives_the_host_that_icu_gives_or_none() {
        String[][] neighbours = {
            {"", ""},
            {"a", ""},
            {"", "a"},
            {"a", "b"},
            {"\u05D0", "\u05D0"},
            {"\u0915\u094D", "\u0915"},
            {"\u05D0.", ".b"}
        };
        for (int c : Effort.codePoints(0x80, 0xF0000).filter(Uts46::isKnown).toArray()) { // private use follows
            String character = Character.toString(c);
            for (String[] around : neighbours) {
                agreesWithIcu(around[0] + character + around[1] + ".example");
            }
            agreesWithIcu(character + "\u200D\u05D0");
            agreesWithIcu("\u0628\u200C" + character + "\u0628");
            agreesWithIcu("\u0628" + character + "\u200C\u0628");
            agreesWithIcu(character + "\u200C\u0628");
            agreesWithIcu("\u0628\u200C" + character);
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                agreesWithIcu("xn--" + Punycode.encode(character) + ".example");
            }
        }
    }

    @Test
    void code_points_at_either_end_of_a_range_give_the_host_that_icu_gives_or_none() {
        int[] ends = {
            0x80, 0xAD, 0x34F, 0x345, 0x115F, 0x1160, 0x13A0, 0x13FD, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x1C80, 0x1C88,
            0x200B, 0x2060, 0x2064, 0x206A, 0x206F, 0x2FF0, 0x2FFF, 0x31EF, 0xAB70, 0xABBF, 0xFE00, 0xFE0F, 0xFEFF,
            0xFFFC, 0xFFFD, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0100, 0xE01EF
        };
        for (int end : ends) {
            for (int c = end - 1; c <= end + 1; c++) {
                if (Uts46.isKnown(c)) {
                    agreesWithIcu("a" + Character.toString(c) + "b.example");
                    agreesWithIcu(Character.toString(c) + ".example");
                    agreesWithIcu("\u0628\u200C" + Character.toString(c) + "\u0628");
                }
            }
        }
    }

    @Test
    void a_code_point_that_the_jdk_does_not_know_makes_no_host_unless_it_is_ignored() {
        assertThat(IntStream.rangeClosed(0x80, Character.MAX_CODE_POINT)
                        .filter(c -> !Character.isDefined(c))
                        .mapToObj(c -> toAscii("a" + Character.toString(c)))
                        .filter(host -> host != null && !host.equals("a")))
                .isEmpty();
    }

    @Test
    void names_spliced_of_every_kind_of_character_give_the_host_that_icu_gives_or_none() {
        SplittableRandom random = new SplittableRandom(SEED);
        int names = 0;
        for (int i = 0; i < COUNT; i++) {
            StringBuilder name = new StringBuilder();
            for (int pieces = random.nextInt(1, 8); pieces > 0; pieces--) {
                name.append(PIECES[random.nextInt(PIECES.length)]);
            }
            agreesWithIcu(name.toString());
            names += toAscii(name.toString()) == null ? 0 : 1;
            String label = name.toString().replace(".", "");
            if (random.nextInt(4) == 0 && !label.isEmpty() && label.codePoints().anyMatch(c -> c >= 0x80)) {
                agreesWithIcu("xn--" + Punycode.encode(label) + ".example");
            }
        }
        assertThat(names).isGreaterThan(COUNT / 20);
    }

    @Test
    void punycode_spliced_at_random_gives_the_host_that_icu_gives_or_none() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int i = 0; i < COUNT; i++) {
            StringBuilder name = new StringBuilder("xn--");
            for (int length = random.nextInt(8); length > 0; length--) {
                name.append("abcdefghijklmnopqrstuvwxyz0123456789-".charAt(random.nextInt(37)));
            }
            String decoded = Punycode.decode(name.substring(4));
            if (decoded == null || decoded.codePoints().allMatch(Uts46::isKnown)) {
                agreesWithIcu(name.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "b\u00FCcher.example, xn--bcher-kva.example",
        "B\u00DCCHER.Example, xn--bcher-kva.example",
        "stra\u00DFe.example, xn--strae-oqa.example",
        "\u03B2\u03CC\u03BB\u03BF\u03C2.example, xn--nxasmm1c.example",
        "\u0130stanbul.example, xn--istanbul-o0e.example",
        "\u13A0.example, xn--58d.example",
        "\uAB70.example, xn--58d.example",
        "\u65E5\u672C\u8A9E\u3002jp, xn--wgv71a119e.jp",
        "\uFF41\uFF42\uFF43.\uFF44, abc.d",
        "a\u00ADb.example, ab.example",
        "a\u180Fb.example, ab.example", // which Java 17 does not know
        "\u0646\u0627\u0645\u0647\u200C\u0627\u06CC.example, xn--mgba3gch31f060k.example", // between joining letters
        "\u0DC1\u0DCA\u200D\u0DBB\u0DD3.example, xn--10cl1a0b660p.example", // after a virama
        "xn--mgba3gch31f060k.example, xn--mgba3gch31f060k.example",
        "XN--BCHER-KVA.example, xn--bcher-kva.example",
        "\u00E9_a.example, xn--_a-9ia.example",
        "-\u00E9-.example, xn-----bja.example",
        "\u00E9..example., xn--9ca..example.",
        "A_B.Example, a_b.example",
        "\uD83D\uDE00.example, xn--e28h.example",
    })
    void name_becomes_the_one_that_browsers_look_up(String name, String ascii) throws InvalidAddressException {
        assertThat(DomainName.toAscii(name)).isEqualTo(ascii).isEqualTo(Uts46.toAscii(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200Cb.example", // no script needs it there
                "a\u200Db.example",
                "\u0628\u200D\u0628.example",
                "\u200C\u0628.example",
                "\u0627\u200C\u0628.example", // the first joins only the letter before it
                "\u0301a.example", // a mark that follows nothing
                "\u05D0a.example", // of two directions
                "1\u05D0.example",
                "\u05D01a.1b",
                "\u0661\u05D01.example",
                "xn--\u00E9.example",
                "\uFF58\uFF4E--\u00E9.example",
                "xn--.example",
                "xn--a.example",
                "xn--a-.example",
                "xn--99999999.example",
                "xn--bcher-kv.example",
                "a\u2024com", // a dot that only the mapping makes
                "a\u2488com",
                "a\u33C7b",
                "a\u202Eb",
                "a\uE000b",
                "a\uFFFDb",
            })
    void what_browsers_do_not_look_up_is_no_name(String name) {
        assertThat(toAscii(name)).isNull();
        assertThat(Uts46.toAscii(name)).isNull();
    }

    @Test
    void a_label_as_long_as_an_address_may_be_is_encoded() {
        StringBuilder label = new StringBuilder();
        for (int c = 0x4E00; label.length() < 2040; c++) {
            label.appendCodePoint(c);
        }
        String ascii = toAscii(label.toString());
        assertThat(ascii).startsWith("xn--");
        assertThat(Punycode.decode(ascii.substring(4))).isEqualTo(label.toString());
    }
}
