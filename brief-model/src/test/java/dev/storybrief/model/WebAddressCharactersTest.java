package dev.storybrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is taken for an address: it is serialized in printable ASCII, with nothing that ends a host added to it. */
class WebAddressCharactersTest {
    private static final int TEXTS = Effort.of(300_000);
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}");

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
        "%2e",
        "%2F",
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
        "|",
        "^",
        "{",
        "}",
        "`",
        " ",
        "\t",
        "\n",
        "\u0000",
        "a",
        "Example",
        ".com",
        ".",
        "..",
        "-",
        "_",
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
        "\u200C",
        "\u202E",
        "\uD83D\uDE00",
        "\uD83D",
        "\uFEFF"
    };

    @Test
    @Tag("exhaustive")
    void every_code_point_in_every_part_gives_a_sound_address_or_none() {
        // the planes from 4 to 13 are empty, and those past tags and variation selectors are for private use
        IntStream.concat(Effort.codePoints(0, 0x40000), Effort.codePoints(0xE0000, 0xE1000))
                .forEach(c -> {
                    String character = Character.toString(c);
                    assertSoundOrNone("https://example.org/a" + character + "b");
                    assertSoundOrNone("https://example.org?a" + character);
                    assertSoundOrNone("https://example.org#" + character + "a");
                    assertSoundOrNone("https://a" + character + "b.example/");
                    assertSoundOrNone("https://example.org" + character);
                    assertSoundOrNone("https://example.org:8" + character);
                    assertSoundOrNone(character + "https://example.org/");
                });
    }

    @Test
    @Tag("exhaustive")
    void whatever_is_spliced_of_addresses_is_sound_or_none() {
        SplittableRandom random = new SplittableRandom(Effort.seed(3986));
        int taken = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "https://example.org");
            for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            taken += assertSoundOrNone(text.toString()) ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(TEXTS / 30);
    }

    @Test
    @Tag("exhaustive")
    void whatever_punycode_a_host_holds_the_address_is_sound_or_none() {
        String[] starts = {"", "8c9b", "8c9bk9h", "a-", "l49b"}; // three of them encode a surrogate
        SplittableRandom random = new SplittableRandom(Effort.seed(3492));
        int taken = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder("https://xn--").append(starts[i % starts.length]);
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-".charAt(random.nextInt(43)));
            }
            taken += assertSoundOrNone(text.append(".example/").toString()) ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(TEXTS / 30);
    }

    private static boolean assertSoundOrNone(String text) {
        Optional<WebAddress> address = WebAddress.parse(text);
        if (address.isEmpty()) {
            return false;
        }
        String ascii = address.get().href();
        String host = address.get().host();
        int start = ascii.indexOf("//") + 2;
        int path = ascii.indexOf('/', start);
        String port = ascii.substring(start, path).replace(host, "");
        // a domain name may hold quotes: they are no forbidden code points of the URL standard
        boolean isSound = ascii.chars().allMatch(c -> c > ' ' && c < 0x7F && "<>\\".indexOf(c) < 0)
                && ascii.indexOf('"', path) < 0
                && text.regionMatches(true, 0, ascii, 0, start)
                && ascii.startsWith(host, start)
                && !host.isEmpty()
                && host.chars().noneMatch(c -> "@/?#|%".indexOf(c) >= 0)
                && (port.isEmpty() || PORT.matcher(port).matches())
                && ascii.equals(WebAddress.of(ascii).href());
        if (!isSound) {
            throw new AssertionError(text + " became " + ascii);
        }
        return true;
    }
}
