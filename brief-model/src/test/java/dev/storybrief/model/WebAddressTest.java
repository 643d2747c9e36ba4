package dev.storybrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example",
                "http://a.example/",
                "HTTPS://A.EXAMPLE/",
                "hTTp://a.example",
                "https://localhost",
                "https://localhost:8080/x",
                "https://a.example:443/",
                "https://a.example:65535/",
                "https://a.example:0/",
                "https://a.example:/",
                "https://a.example:00443/",
                "https://a.example?q=1",
                "https://a.example#f",
                "https://a.example/?",
                "https://a.example/#",
                "https://a.example/??a=?&b=/",
                "https://a.example/a/b;c=1,2/d.html?x=1&y=%20%C3%A9#top",
                "https://a.example/~user/(a)'b'!*$&+=:@",
                "https://a.example//b",
                "https://a.example/?a[]=1&b[c]=2",
                "https://a.example/#a[1]",
                "https://a.example/%2e%2E/",
                "https://a.example/../b",
                "https://127.0.0.1/",
                "https://1.2.3.4:80",
                "https://[::1]/",
                "https://[2001:db8::1]:8443/a",
                "https://[::ffff:1.2.3.4]/",
                "https://a.example./",
                "https://a-b.example/",
                "https://xn--bcher-kva.example/",
                "https://1a.example/",
                "https://123.example",
                "https://a.co.uk/a?b#c?d",
                "https://ba.example/b\u00fc",
                "https://b\u00fccher.example/",
                "https://\u4f8b\u3048.\u30c6\u30b9\u30c8/",
                "https://a.example/\uD83D\uDE00?\u00e9#\u4e2d",
                "https://a.example/%ff",
                "https://\u0645\u062B\u0627\u0644.\u0625\u062E\u062A\u0628\u0627\u0631/",
                "https://stra\u00dfe.example/",
            })
    void web_address(String text) {
        assertThat(WebAddress.parse(text)).isPresent();
        String ascii = WebAddress.parse(text).orElseThrow().ascii();
        assertThat(ascii.chars()).allMatch(c -> c > 0x20 && c < 0x7F);
        assertThat(WebAddress.parse(ascii)).contains(WebAddress.parse(text).orElseThrow());
        URI uri = URI.create(ascii.replace("[]", "%5B%5D"));
        assertThat(uri.getScheme()).isEqualToIgnoringCase(text.substring(0, text.indexOf(':')));
        assertThat(uri.getHost()).isNotNull();
        assertThat(uri.getUserInfo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a.example",
                "//a.example/",
                "/a",
                "a",
                "#a",
                "?a",
                "https",
                "https:",
                "https:/",
                "https://",
                "https:///a",
                "https://?a",
                "https://#a",
                "https:a.example",
                "https:/a.example",
                "https:\\\\a.example",
                "https:///",
                "http:///a.example",
                "https//a.example",
                "ftp://a.example/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,a",
                "mailto:a@a.example",
                "jar:https://a.example/a!/b",
                "view-source:https://a.example",
                "ws://a.example",
                "https://a\u0080.example/",
                "https://a.example.0/",
                "https://a.example.9/",
                "httpss://a.example",
                "xhttps://a.example",
                "https://user@a.example/",
                "https://user:word@a.example/",
                "https://@a.example/",
                "https://:@a.example/",
                "https://a.example@b.example/",
                "https://a.example%40b.example/",
                "https://a.example:65536/",
                "https://a.example:99999/",
                "https://a.example:-1/",
                "https://a.example:8o/",
                "https://a.example:80:80/",
                "https://a.example:123456789012/",
                "https://a.example: 80/",
                "https://:80/",
                "https://a b.example/",
                "https://a.example/a b",
                " https://a.example/",
                "https://a.example/ ",
                "https://a.example/\t",
                "https://a.example/\n",
                "ht\ntps://a.example/",
                "https://a.example\\b",
                "https://a.example/\\b",
                "https://a.example/<b>",
                "https://a.example/\"b\"",
                "https://a.example/`b`",
                "https://a.example/{b}",
                "https://a.example/a|b",
                "https://a.example/a^b",
                "https://a.example/a[b]",
                "https://a.example/%",
                "https://a.example/%4",
                "https://a.example/%zz",
                "https://a.example/#a#b",
                "https://a..example/",
                "https://.a.example/",
                "https://.",
                "https://..",
                "https://-a.example/",
                "https://a-.example/",
                "https://a_b.example/",
                "https://1.2.3/",
                "https://1.2.3.4.5/",
                "https://256.1.1.1/",
                "https://1.2.3.4./",
                "https://256.1.1.1./",
                "https://1.2.3.4../",
                "https://0x7f.1/",
                "https://2130706433/",
                "https://1.2.3.4a/",
                "https://[::1/",
                "https://::1/",
                "https://[]/",
                "https://[::1]a/",
                "https://[::g]/",
                "https://[fe80::1%25eth0]/",
                "https://[1.2.3.4]/",
                "https://a.example/\u0000",
                "https://a.example/\u007F",
                "https://a.example/\u0080",
                "https://a.example/\u0085",
                "https://a.example/\u00a0",
                "https://a.example/\u2028",
                "https://a.example/\u202Egpj.exe",
                "https://a.example/\u2066",
                "https://a.example/\uFEFF",
                "https://a.example/\uFFFF",
                "https://a.example/\uD83D",
                "https://a.example/\uDB40\uDC41",
                "https://a\u202E.example/",
                "https://a\u200B.example/",
                "https://a\uFF0Fb.example/",
                "https://a\u2044b.example/",
                "https://a\uFF20b.example/",
                "https://a\u3000b.example/",
                "https://\u00AD/",
                "https://a.example,b/",
                "https://a.example;b/",
                "https://a.example&b/",
                "https://*.example/",
                "https://a%2eexample/",
                "https://\u2100.example/",
            })
    void no_web_address(String text) {
        assertThat(WebAddress.parse(text)).isEmpty();
    }

    @Test
    void addresses_are_the_same_when_they_lead_to_the_same() {
        WebAddress address = WebAddress.parse("https://b\u00fccher.example/").orElseThrow();
        WebAddress same = WebAddress.parse("https://xn--bcher-kva.example/").orElseThrow();
        WebAddress other = WebAddress.parse("https://bucher.example/").orElseThrow();
        assertThat(address).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(address).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
    }

    @Test
    void length_is_limited_in_code_points() {
        String start = "https://a.example/";
        assertThat(WebAddress.parse(start + "a".repeat(2048 - start.length()))).isPresent();
        assertThat(WebAddress.parse(start + "\uD83D\uDE00".repeat(2048 - start.length())))
                .isPresent();
        assertThat(WebAddress.parse(start + "a".repeat(2049 - start.length()))).isEmpty();
        assertThat(WebAddress.parse(null)).isEmpty();
    }

    @Test
    void host_and_its_labels_are_limited_in_length() {
        assertThat(WebAddress.parse("https://" + "a".repeat(63) + ".example/")).isPresent();
        assertThat(WebAddress.parse("https://" + "a".repeat(64) + ".example/")).isEmpty();
        assertThat(WebAddress.parse("https://" + "a.".repeat(123) + "example/")).isPresent();
        assertThat(WebAddress.parse("https://" + "a.".repeat(123) + "examples/"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://b\u00fccher.example/\u00fc?\u00e9#\u4e2d, https://xn--bcher-kva.example/%C3%BC?%C3%A9#%E4%B8%AD, b\u00fccher.example",
        "https://B\u00dcCHER.example, https://xn--bcher-kva.example, b\u00fccher.example",
        "https://stra\u00dfe.example/, https://xn--strae-oqa.example/, stra\u00dfe.example",
        "https://\u4f8b\u3048\u3002\u30c6\u30b9\u30c8/, https://xn--r8jz45g.xn--zckzah/, \u4f8b\u3048.\u30c6\u30b9\u30c8",
        "https://a.EXAMPLE/A, https://a.EXAMPLE/A, a.EXAMPLE",
    })
    void address_outside_ascii_has_an_idna_host_and_percent_encoded_rest(String text, String ascii, String host) {
        WebAddress address = WebAddress.parse(text).orElseThrow();
        assertThat(address.ascii()).isEqualTo(ascii);
        assertThat(address).hasToString(ascii);
        assertThat(address.displayHost()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://p\u0430ypal.example/",
                "https://\u0430\u0440\u0440\u04cf\u0435.example/",
                "https://\u03b1bc.example/"
            })
    void host_that_looks_like_another_is_shown_in_ascii(String text) {
        assertThat(WebAddress.parse(text).orElseThrow().displayHost()).startsWith("xn--");
    }
}
