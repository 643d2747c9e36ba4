package dev.storybrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.IDNA;
import java.net.IDN;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
    private static final IDNA UTS_46 = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);

    /** What a browser refuses though we make a link of it leads nowhere. It must not lead anywhere else. */
    private static final Set<IDNA.Error> LEADS_NOWHERE = EnumSet.of(IDNA.Error.BIDI, IDNA.Error.DISALLOWED);

    @Test
    @Tag("exhaustive")
    void every_character_gives_the_host_that_browsers_ask_or_none() {
        String[][] neighbours = {
            {"", ""}, {"a", ""}, {"", "a"}, {"a", "b"}, {"\u05D0", "\u05D0"}, {"\u0915\u094D", "\u0915"}
        };
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
            for (String[] around : neighbours) {
                if (Character.isDefined(c)) {
                    leadsWhereBrowsersGo(around[0] + Character.toString(c) + around[1] + ".example");
                }
            }
        }
    }

    /** The edges of what is passed over or folded in a way of its own, and what stands next to them. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0xAD, 0x131, 0x34F, 0x345, 0x115F, 0x1160, 0x13A0, 0x13F5, 0x13F8, 0x13FD, 0x17B4, 0x17B5, 0x180B,
                0x180D, 0x180F, 0x1C80, 0x1C88, 0xAB70, 0xABBF, 0xFE00, 0xFE0F, 0xE0100, 0xE01EF
            })
    void what_nobody_sees_is_passed_over_and_case_is_folded_as_browsers_do(int edge) {
        leadsWhereBrowsersGo("a\u00E9" + Character.toString(edge - 1) + ".example");
        leadsWhereBrowsersGo("a\u00E9" + Character.toString(edge + 1) + ".example");
        String name = "a\u00E9" + Character.toString(edge) + ".example";
        StringBuilder browsers = new StringBuilder();
        UTS_46.nameToASCII(name, browsers, new IDNA.Info());
        assertThat(HostName.parse(name)).isNotNull();
        assertThat(HostName.parse(name).ascii()).isEqualTo(browsers.toString());
    }

    private static void leadsWhereBrowsersGo(String name) {
        HostName host = HostName.parse(name);
        if (host == null) {
            return;
        }
        IDNA.Info info = new IDNA.Info();
        StringBuilder browsers = new StringBuilder();
        UTS_46.nameToASCII(name, browsers, info);
        if (info.hasErrors()) {
            if (!LEADS_NOWHERE.containsAll(info.getErrors()) || !host.ascii().contains("xn--")) {
                throw new AssertionError(name + " became " + host.ascii() + " in spite of " + info.getErrors());
            }
        } else if (!host.ascii().contentEquals(browsers)) {
            throw new AssertionError(name + " became " + host.ascii() + " and not " + browsers);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b\u00FCcher.example",
                "B\u00DCCHER.Example",
                "\u4F8B\u3048.\u30C6\u30B9\u30C8",
                "\u65E5\u672C\u8A9E\u3002\u65E5\u672C\uFF0E\u8A9E\uFF61jp",
                "\u0645\u062B\u0627\u0644.\u0625\u062E\u062A\u0628\u0627\u0631",
                "\u0938\u0902\u0917\u0920\u0928.\u092D\u093E\u0930\u0924",
                "\uD55C\uAD6D.\uD55C\uAD6D",
                "a\u00ADb.\u00E9",
                "e\u0301.example",
                "\uFF41\uFF42\uFF43.\u00E9",
                "\u00E9.xn--bcher-kva.example",
                "\u00E9.example.",
            })
    void host_is_that_of_java_net_idn_where_idna_2003_and_2008_agree(String name) {
        assertThat(HostName.parse(name)).isNotNull();
        assertThat(HostName.parse(name).ascii()).isEqualTo(IDN.toASCII(name).toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "stra\u00DFe.example, xn--strae-oqa.example",
        "\u03B2\u03CC\u03BB\u03BF\u03C2.example, xn--nxasmm1c.example",
        "\u0130stanbul.example, xn--istanbul-o0e.example",
        "\u13A0.example, xn--58d.example",
        "\uAB70.example, xn--58d.example",
        "\uD835\uDEB8.example, xn--nxa.example",
        "\u1F80.example, xn--uxa09b.example",
    })
    void host_is_not_the_one_that_idna_2003_or_mere_small_letters_would_give(String name, String ascii) {
        assertThat(HostName.parse(name)).isNotNull();
        assertThat(HostName.parse(name).ascii()).isNotEqualTo(name.toLowerCase(Locale.ROOT));
        IDNA.Info info = new IDNA.Info();
        StringBuilder browsers = new StringBuilder();
        UTS_46.nameToASCII(name, browsers, info);
        assertThat(HostName.parse(name).ascii()).isEqualTo(browsers.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u2488com",
                "a\u2024com",
                "a\uFE52com",
                "a\u33C7b",
                "a\u2100b",
                "a\uFF0Fb.example",
                "a\uFF20b.example",
                "a\uFF1Ab.example",
                "a\uFF3Cb.example",
                "a\uFF05b.example",
                "\u0301a.example",
                "\u0903a.example",
                "xn--\u00E9.example",
                "XN--\u00E9.example",
                "\uFF58\uFF4E--\u00E9.example",
                "a\u200Cb.example",
                "a\u200Db.example",
                "a\u200Bb.example",
                "\u00E9..example",
                ".\u00E9",
                "\u00E9-.example",
                "-\u00E9.example",
                "\u00AD.\u00E9",
                "\u3002",
                "01.2.3.4",
                "1.2.3.04",
                "1.2.3.4.",
                "1.2.3.256",
                "1.2.3.1000",
                "1.2.3.4a",
                "1..3.4",
                "a_b.example",
                "a b.example",
                "",
                ".",
            })
    void what_browsers_would_not_take_or_take_for_another_is_no_host(String name) {
        assertThat(HostName.parse(name)).as(name).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "255.255.255.255", "10.0.100.9", "1.2.3.a", "a.1.b", "a", "a.", "A-b.C"})
    void ascii_host_stays_as_it_was_given(String name) {
        assertThat(HostName.parse(name)).isNotNull();
        assertThat(HostName.parse(name).ascii()).isEqualTo(name);
        assertThat(HostName.parse(name).display()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00E9_.example",
                "\u00E9a_b.example",
                "\u00E9\u20AC.example",
                "\u00E9\u2010a.example",
                "a.\u00E9_",
                "a.\u00E9-",
                "a.-\u00E9",
                "a.\u0301e",
                "a.xn--\u00E9",
                "a.\u00AD",
                "a\u2024\u00E9.example",
                "\u2024\u00E9.example",
                "\u00E9 .example",
                "\u00E9/.example",
                "\u00E9..example",
                "1.2.3.\u00B2\u2075\u2076"
            })
    void a_label_that_breaks_a_rule_makes_no_host_wherever_it_stands(String name) {
        assertThat(HostName.parse(name)).isNull();
    }

    @Test
    void labels_and_hosts_of_any_script_have_their_bounds_in_ascii() {
        assertThat(HostName.parse("\u00E9".repeat(57) + ".example")).isNotNull();
        assertThat(HostName.parse("\u00E9".repeat(58) + ".example")).isNull();
        String label = "\u00E9".repeat(57) + ".";
        assertThat(HostName.parse(label.repeat(3) + "a".repeat(61))).isNotNull();
        assertThat(HostName.parse(label.repeat(3) + "a".repeat(62))).isNull();
        assertThat(HostName.parse("\u00E9".repeat(63) + ".example")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p\u0430ypal.example", // Cyrillic a among Latin letters
                "\u0430\u0440\u0440\u04CF\u0435.example", // Cyrillic that reads as Latin
                "\u03B1\u03B9\u03BA.example", // Greek that does
                "\u03B1bc.example",
                "\u0561\u0430.example",
                "\u0261oogle.example", // a phonetic g
                "a\u01C0b.example", // clicks, which look like bars and exclamation marks
                "a\u01C3b.example",
                "a\u0250b.example", // letters for linguists, at the edges of their blocks
                "a\u02AFb.example",
                "a\u1D00b.example",
                "a\u1D79b.example",
                "a\u2C61b.example",
                "a\uAB64b.example",
                "example.com\u30CEb\u00E9.example", // a syllable that passes for a slash
                "a\u4E00b.example",
                "l\u00B7l.example",
                "a\u30FBb.example",
                "\u2764.example",
                "\u05D0\u0430.example",
                "\u4F8B\u0431.example",
            })
    void host_that_misleads_is_shown_in_ascii(String name) {
        HostName host = HostName.parse(name);
        assertThat(host).isNotNull();
        assertThat(host.display()).isEqualTo(host.ascii()).contains("xn--");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b\u00FCcher.example",
                "\u043F\u0440\u0438\u043C\u0435\u0440.example",
                "\u03C0\u03B1\u03C1\u03AC\u03B4\u03B5\u03B9\u03B3\u03BC\u03B1.example",
                "\u4F8B\u3048.\u30C6\u30B9\u30C8",
                "web\u30C6\u30B9\u30C8.example",
                "\u30CE\u30FC\u30C8.example",
                "\uD55C\uAD6Dkbs.example",
                "\u4F8Babc\u3105.example",
                "\u0645\u062B\u0627\u0644.example",
                "caf\u00E9-2.example",
                "a\u01BFb.example", // Latin beside what is for linguists
                "a\u024Fb.example",
                "a\u1E01b.example",
                "a\u1EFFb.example",
                "\u05D0\u05D11.example",
            })
    void host_of_one_language_is_shown_in_its_own_script(String name) {
        HostName host = HostName.parse(name);
        assertThat(host).isNotNull();
        assertThat(host.display()).isEqualTo(name);
    }
}
