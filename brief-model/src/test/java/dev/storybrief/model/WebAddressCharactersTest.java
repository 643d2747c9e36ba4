package dev.storybrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is taken for an address: its ASCII form is one by {@link URI} too, with the same meaning and nothing added. */
class WebAddressCharactersTest {
    private static final String[] PIECES = {
        "http://",
        "https://",
        "HTTP://",
        "ftp://",
        "javascript:",
        "//",
        "/",
        "\\",
        "@",
        ":",
        ":80",
        ":65535",
        ":65536",
        "?",
        "#",
        "&",
        "=",
        "%",
        "%2",
        "%41",
        "%zz",
        "%C3%A9",
        "[",
        "]",
        "[::1]",
        "[::]",
        "(",
        ")",
        ";",
        "!",
        "'",
        "\"",
        "<",
        ">",
        " ",
        "\t",
        "\n",
        "\u0000",
        "a",
        "example",
        ".com",
        ".",
        "..",
        "-",
        "xn--",
        "1.2.3.4",
        "127.0.0.1",
        "0x7f",
        "user",
        "\u00E9",
        "\u0430",
        "\u4F8B",
        "\u3002",
        "\uFF0F",
        "\u2488",
        "\u202E",
        "\uD83D\uDE00",
        "\uD83D",
        "\uFEFF",
    };

    @Test
    @Tag("exhaustive")
    void every_code_point_in_every_part_gives_a_sound_address_or_none() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String character = Character.toString(c);
            isSoundOrNone("https://example.org/a" + character + "b");
            isSoundOrNone("https://example.org?a" + character);
            isSoundOrNone("https://example.org#" + character + "a");
            isSoundOrNone("https://a" + character + "b.example/");
            isSoundOrNone("https://example.org" + character);
            isSoundOrNone(character + "https://example.org/");
        }
    }

    @Test
    void every_ascii_character_in_every_part_is_taken_or_not_as_rfc_3986_says() {
        for (char c = 0; c < 0x80; c++) {
            isTakenAsByUri("https://example.org/a" + c + "b");
            isTakenAsByUri("https://example.org/%" + c + "0");
            isTakenAsByUri("https://example.org/%0" + c);
            isTakenAsByUri("https://a" + c + "b.example/");
            isTakenAsByUri("https://" + c + ".example/");
            isTakenAsByUri("https://example.a" + c + "b");
            isTakenAsByUri("https://1.2.3." + c);
            isTakenAsByUri("https://1.2.25" + c + ".4/");
            isTakenAsByUri("https://example.org:8" + c + "8/");
            isTakenAsByUri("https://[::" + c + "]/");
            isTakenAsByUri("http" + c + "//example.org/");
            if (c != '[' && c != ']') { // which we take there, as browsers do
                isTakenAsByUri("https://example.org?a" + c + "b");
                isTakenAsByUri("https://example.org#a" + c + "b");
            }
        }
    }

    private static void isTakenAsByUri(String text) {
        boolean isTaken;
        try {
            URI uri = new URI(text);
            isTaken = Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getPort() <= 65535;
        } catch (URISyntaxException e) {
            isTaken = false;
        }
        assertThat(WebAddress.parse(text).isPresent()).as(text).isEqualTo(isTaken);
    }

    @Test
    void every_code_point_that_text_may_hold_beyond_ascii_is_percent_encoded_in_a_path() throws URISyntaxException {
        for (int c : List.of(0xA1, 0x7FF, 0x800, 0xFFFD, 0x10000, 0x10FFFD)) {
            String character = Character.toString(c);
            String ascii = WebAddress.parse("https://example.org/" + character)
                    .orElseThrow()
                    .ascii();
            assertThat(new URI(ascii).getPath()).isEqualTo("/" + character);
            assertThat(ascii).hasSize(20 + 3 * character.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    @Tag("exhaustive")
    void whatever_is_spliced_of_addresses_is_sound_or_none() {
        SplittableRandom random = new SplittableRandom(3986);
        int taken = 0;
        for (int i = 0; i < 300_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "https://example.org");
            for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            taken += isSoundOrNone(text.toString()) ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(10_000);
    }

    private static boolean isSoundOrNone(String text) {
        Optional<WebAddress> address = WebAddress.parse(text);
        if (address.isEmpty()) {
            return false;
        }
        String ascii = address.get().ascii();
        // java.net.URI takes no brackets in a query; browsers do, and they mean nothing there
        int rest = ascii.indexOf(']') > 0 && ascii.startsWith("[", ascii.indexOf('/') + 2) ? ascii.indexOf(']') + 1 : 0;
        URI uri = URI.create(ascii.substring(0, rest)
                + ascii.substring(rest).replace("[", "%5B").replace("]", "%5D"));
        boolean isSound = uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getPort() <= 65535
                && (uri.getScheme().equalsIgnoreCase("http") || uri.getScheme().equalsIgnoreCase("https"))
                && ascii.chars().allMatch(c -> c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0)
                && text.regionMatches(0, ascii, 0, ascii.indexOf('/') + 2);
        if (!isSound) {
            throw new AssertionError(text + " became " + ascii);
        }
        return true;
    }

    @Test
    void addresses_are_equal_when_they_lead_to_the_same_place() {
        WebAddress one = WebAddress.parse("https://b\u00FCcher.example/\u00E9").orElseThrow();
        WebAddress same =
                WebAddress.parse("https://xn--bcher-kva.example/%C3%A9").orElseThrow();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("https://xn--bcher-kva.example/%C3%A9");
        assertThat(one)
                .isNotEqualTo(WebAddress.parse("https://b\u00FCcher.example/").orElseThrow());
    }
}
