package dev.storybrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static String ascii(String text) {
        return WebAddress.parse(text).orElseThrow().href();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/",
                "http://a.example/",
                "https://localhost/",
                "https://localhost:8080/x",
                "http://a.example:443/",
                "https://a.example:80/",
                "https://a.example:65535/",
                "https://a.example:49/",
                "https://a.example:0/",
                "https://a.example/?q=1",
                "https://a.example/#f",
                "https://a.example/?",
                "https://a.example/#",
                "https://a.example/?#",
                "https://a.example/??a=?&b=/",
                "https://a.example/a/b;c=1,2/d.html?x=1&y=%20%C3%A9#top",
                "https://a.example/~user/(a)'b'!*$&+=:@",
                "https://a.example//b",
                "https://a.example/a//",
                "https://a.example/?a[]=1&b[c]=2",
                "https://a.example/#a[1]",
                "https://a.example/...",
                "https://a.example/.a/..b/a./b..",
                "https://a.example/?/../.#/../.",
                "https://a.example/%ff%zz%4%",
                "https://127.0.0.1/",
                "https://1.2.3.4:80/",
                "https://[::1]/",
                "https://[2001:db8::1]:8443/a",
                "https://a.example./",
                "https://a..example/",
                "https://.a.example/",
                "https://./",
                "https://a-b.example/",
                "https://-a-.example/",
                "https://a--b.example/",
                "https://a_b.example/",
                "https://xn--bcher-kva.example/",
                "https://1a.example/",
                "https://1.2.3.4a/",
                "https://a.0xg/",
                "https://a.example,b/",
                "https://a!$&'()*+,;=~`{}\"b/",
                "https://a.co.uk/a?b#c?d",
                "https://a.example/?ids=1|2", // CASES.md: 05
                "https://a.example/#/news#today",
                "https://a.example/sale-50%",
                "https://a.example/[draft]",
                "https://a.example/?a^b`c`{d}",
            })
    void address_that_is_written_as_browsers_write_it_stays(String text) {
        assertThat(ascii(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = ' ',
            value = {
                "HTTPS://A.EXAMPLE/ https://a.example/",
                "hTTp://a.example http://a.example/",
                "https://a.example?q https://a.example/?q",
                "https://a.example#f https://a.example/#f",
                "https://a.example:/ https://a.example/",
                "https://a.example:443/ https://a.example/",
                "http://a.example:080/ http://a.example/",
                "https://a.example:00444/ https://a.example:444/",
                "https://a.example/a/../b/./c https://a.example/b/c",
                "https://a.example/../.. https://a.example/",
                "https://a.example/a/.. https://a.example/",
                "https://a.example/a/b/.. https://a.example/a/",
                "https://a.example/a/. https://a.example/a/",
                "https://a.example/a//../b https://a.example/a/b",
                "https://a.example/a/%2e%2E/b/.%2e/%2E./c/%2e https://a.example/c/",
                "https://a.example/a?../b https://a.example/a?../b",
                "https://a.example/{id}<a>`b`^\" https://a.example/%7Bid%7D%3Ca%3E%60b%60%5E%22",
                "https://a.example/?'\"<>#'\"<>` https://a.example/?%27%22%3C%3E#'%22%3C%3E%60",
                "https://a.example/\u00e9?\u4e2d#\uD83D\uDE00 https://a.example/%C3%A9?%E4%B8%AD#%F0%9F%98%80",
                "https://[::FFFF:1.2.3.4] https://[::ffff:102:304]/",
                "https://[1:0:0:2:0:0:0:3]/ https://[1:0:0:2::3]/",
                "https://[1:0:0:2:3:0:0:4]/ https://[1::2:3:0:0:4]/",
                "https://[01:0:2:0:3:0:4:0]/ https://[1:0:2:0:3:0:4:0]/",
                "https://[1:2:3:4:5:6:7::]/ https://[1:2:3:4:5:6:7:0]/",
                "https://[::]/ https://[::]/",
                "https://[ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255] https://[ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]/",
                "https://a%2eexample/ https://a.example/",
                "https://%C3%A9.example/ https://xn--9ca.example/",
                "https://b\u00fccher.example/ https://xn--bcher-kva.example/",
                "https://stra\u00dfe.example/ https://xn--strae-oqa.example/",
                "https://\u4f8b\u3048\u3002\u30c6\u30b9\u30c8/ https://xn--r8jz45g.xn--zckzah/",
                "https://\uff41\uff0eExample https://a.example/",
                "https://\u0645\u062B\u0627\u0644.\u0625\u062E\u062A\u0628\u0627\u0631/ https://xn--mgbh0fb.xn--kgbechtv/",
            })
    void address_is_serialized_as_browsers_do(String text, String ascii) {
        assertThat(ascii(text)).isEqualTo(ascii);
        assertThat(ascii(ascii)).isEqualTo(ascii);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a.example",
                "//a.example/",
                "/a",
                "#a",
                "https",
                "https://",
                "https:///a",
                "https://?a",
                "https://#a",
                "https:a.example",
                "https:/a.example",
                "https:\\\\a.example",
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
                "httpss://a.example",
                "xhttps://a.example",
                "https://user@a.example/",
                "https://user:word@a.example/",
                "https://@a.example/",
                "https://:@a.example/",
                "https://a.example@b.example/",
                "https://a.example%40b.example/",
                "https://a.example:65536/",
                "https://a.example:123456789012/",
                "https://a.example:-1/",
                "https://a.example:8o/",
                "https://a.example:80:80/",
                "https://a.example: 80/",
                "https://:80/",
                "https://a b.example/",
                "https://a%20b.example/",
                "https://a.example/a b",
                " https://a.example/",
                "https://a.example/ ",
                "https://a.example/\t",
                "https://a.example/\n",
                "ht\ntps://a.example/",
                "https://a.example\\b",
                "https://a.example/\\b",
                "https://a.example/?\\b",
                "https://a<b>/",
                "https://a^b/",
                "https://a|b/",
                "https://a%b/",
                "https://a%00b/",
                "https://a%ffb/",
                "https://a[b]/",
                "https://2130706433/",
                "https://[::1/",
                "https://::1/",
                "https://[]/",
                "https://[::1]a/",
                "https://[::g]/",
                "https://[:::]/",
                "https://[1::2::3]/",
                "https://[1:2:3:4:5:6:7]/",
                "https://[1:2:3:4:5:6:7:8:9]/",
                "https://[1:2:3:4:5:6:7:8::]/",
                "https://[12345::]/",
                "https://[::1.2.3]/",
                "https://[::01.2.3.4]/",
                "https://[1.2.3.4::]/",
                "https://[1.2.3.4]/",
                "https://[fe80::1%25eth0]/",
                "https://a.example/\u0000",
                "https://a.example/\u007F",
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
                "https://a\uFF0Fb.example/",
                "https://a\uFF20b.example/",
                "https://a\u3000b.example/",
                "https://\u00AD/",
                "https://\u2100.example/",
                "https://xn--a.example/",
            })
    void what_no_browser_opens_or_what_could_mislead_is_no_web_address(String text) {
        assertThat(WebAddress.parse(text)).isEmpty();
    }

    @Test
    void addresses_are_equal_when_they_are_written_alike() {
        WebAddress address = WebAddress.parse("https://b\u00fccher.example").orElseThrow();
        WebAddress same = WebAddress.parse("HTTPS://xn--bcher-kva.Example:443/").orElseThrow();
        WebAddress other = WebAddress.parse("https://bucher.example/").orElseThrow();
        assertThat(address.href()).isEqualTo(same.href()).isEqualTo("https://xn--bcher-kva.example/");
        assertThat(address).isNotEqualTo(same).isNotEqualTo(other).isNotEqualTo(address.text());
        assertThat(address)
                .isEqualTo(WebAddress.of(address.text()))
                .hasSameHashCodeAs(WebAddress.of(address.text()))
                .hasToString("https://xn--bcher-kva.example/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "javascript:alert(1)", "//a.example/", "https://a@b.example/", "\uD800"})
    void any_string_is_kept_as_it_was_written_and_only_an_address_may_be_followed(String text) {
        WebAddress address = WebAddress.of(text);

        assertThat(address.text()).isEqualTo(text);
        assertThat(address.isFollowable()).isFalse();
        assertThat(address.href()).isNull();
        assertThat(address.host()).isNull();
    }

    @Test
    void length_is_limited_in_code_points_and_nothing_else_limits_it() {
        String start = "https://a.example/";
        assertThat(WebAddress.parse(start + "a".repeat(2048 - start.length()))).isPresent();
        assertThat(WebAddress.parse(start + "\uD83D\uDE00".repeat(2048 - start.length())))
                .isPresent();
        assertThat(WebAddress.parse(start + "a".repeat(2049 - start.length()))).isEmpty();
        assertThat(WebAddress.parse(null)).isEmpty();
        assertThat(WebAddress.parse("https://" + "a".repeat(2040))).isPresent();
        assertThat(WebAddress.parse("https://" + "\u00e9".repeat(2040))).isPresent();
    }

    @Test
    void address_that_is_written_as_browsers_write_it_is_the_same_string() {
        String text = "https://www.a-b.example/a/b.html?c=d%20#e";
        assertThat(ascii(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b, a.example",
        "https://A.Example:80/b:c@d/[e], a.example",
        "https://a.example?b, a.example",
        "https://127.0.0.1:8080/, 127.0.0.1",
        "http://[::1]/, [::1]",
        "http://[::1]:80/, [::1]",
        "http://[::1]:8080/:a], [::1]",
        "https://b\u00fccher.example/, xn--bcher-kva.example",
        // hosts that pass for others
        "https://p\u0430ypal.example/, xn--pypal-4ve.example",
        "https://\u0585\u0578\u0585.com/, xn--mbbzb.com",
        "https://\u03b1\u03b9\u03ba.example/, xn--mxaqd.example",
    })
    void host_is_in_ascii_and_without_port(String text, String host) {
        assertThat(WebAddress.parse(text).orElseThrow().host()).isEqualTo(host);
    }
}
