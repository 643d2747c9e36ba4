package dev.storybrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.model.text.Characters;
import dev.storybrief.testing.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares {@link WebAddress} with the URL parser of Chromium: which addresses are taken, and how they are serialized.
 */
class AddressBrowserTest {
    private static final int COUNT = Effort.of(20_000);
    private static final long SEED = Effort.seed(20260302);
    private static final int AT_A_TIME = 10_000;
    private static final String NONE = "none";
    private static final String PARSE = """
            return arguments[0].map(text => {
              try {
                const url = new URL(text);
                return [url.protocol, url.username + url.password, url.hostname, url.href];
              } catch (error) {
                return null;
              }
            });
            """;

    private static final Pattern START = Pattern.compile("(?i)https?://([^/?#]+)");
    private static final Pattern PATH = Pattern.compile("^[^?#]*");
    private static final Pattern WHITE_SPACE_CONTROL_OR_BACKSLASH =
            Pattern.compile("[\\p{IsWhite_Space}\\p{IsControl}\\\\]");
    private static final Pattern IPV4 = Pattern.compile("[0-9]+(\\.[0-9]+){3}");

    /** Hosts for which Chromium departs from the standard. Unit tests and ICU check them. */
    private static final Pattern OTHERWISE_IN_CHROMIUM = Pattern.compile(String.join(
            "|",
            "[*\\uFE61\\uFF0A]|%2[Aa]", // it encodes an asterisk, even before the host in Punycode
            "[<>].*\\u0338", // it refuses an angle bracket with a mark that composes to another character
            "\\|.*\\p{M}", // it accepts a vertical bar before a mark
            "\\[.*(?:[:.]0[0-9]+\\.|\\.0[0-9])")); // it accepts leading zeros in the numbers of IPv4 in IPv6

    private static Browser browser;
    private static int taken;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
    }

    @Test
    void each_character_of_ascii_in_each_kind_of_place_is_taken_and_written_as_chromium_does() {
        compare(SplicedAddresses.withEachCharacterOfAscii());
    }

    @Test
    void spliced_addresses_are_taken_and_written_as_chromium_does() {
        int takenBefore = taken;
        for (int from = 0; from < COUNT; from += AT_A_TIME) {
            compare(SplicedAddresses.of(SEED + from, Math.min(AT_A_TIME, COUNT - from)));
        }
        assertThat(taken - takenBefore).isBetween(COUNT / 10, COUNT * 9 / 10);
    }

    @Test
    void each_code_point_in_a_host_is_taken_and_written_as_chromium_does() {
        List<String> addresses = new ArrayList<>();
        for (int c : Effort.codePoints(0x80, 0xE0200).toArray()) {
            if (SplicedAddresses.isComparable(c)) {
                String character = Character.toString(c);
                addresses.add("https://a" + character + "b.example/");
                addresses.add("https://" + character + ".example/" + character + "?" + character + "#" + character);
            }
            if (addresses.size() >= AT_A_TIME) {
                compare(addresses);
                addresses.clear();
            }
        }
        compare(addresses);
    }

    private static void compare(List<String> all) {
        List<String> addresses =
                all.stream().filter(text -> !hasHostOfItsOwn(text)).toList();
        List<String> asked =
                addresses.stream().map(AddressBrowserTest::validated).toList();
        List<?> answers = (List<?>) browser.run(PARSE, asked);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            String expected = expected(addresses.get(i), (List<?>) answers.get(i));
            String actual = WebAddress.parse(addresses.get(i))
                    .map(WebAddress::href)
                    .map(AddressBrowserTest::asChromium)
                    .orElse(NONE);
            taken += actual.equals(NONE) ? 0 : 1;
            if (!actual.equals(expected)) {
                differences.add(quoted(addresses.get(i)) + " is " + quoted(expected) + " but was " + quoted(actual));
            }
        }
        assertThat(differences.stream().limit(40)).isEmpty();
    }

    /** {@return an address that Chromium parses, or none if the format does not accept it} */
    private static String expected(String text, List<?> url) {
        if (url == null || !isWithinTheFormat(text, url)) {
            return NONE;
        }
        // Chromium keeps a space in a host, which the standard forbids
        return url.get(2).toString().contains("%20") ? NONE : (String) url.get(3);
    }

    /** {@return the address with each vertical bar of its path encoded, as Chromium does and the standard does not} */
    private static String asChromium(String ascii) {
        Matcher path = PATH.matcher(ascii);
        return path.replaceFirst(found -> Matcher.quoteReplacement(found.group().replace("|", "%7C")));
    }

    private static boolean hasHostOfItsOwn(String text) {
        Matcher start = START.matcher(text);
        return start.lookingAt()
                && OTHERWISE_IN_CHROMIUM.matcher(start.group(1)).find();
    }

    /** Applies the limits that README.md of brief-model names under "Web address". */
    private static boolean isWithinTheFormat(String text, List<?> url) {
        boolean isShort = text.codePointCount(0, text.length()) <= 2048;
        boolean isHttp = List.of("http:", "https:").contains(url.get(0));
        boolean hasNoCredentials = url.get(1).equals("");
        boolean holdsNoneOfTheCharacters =
                !WHITE_SPACE_CONTROL_OR_BACKSLASH.matcher(text).find() && Characters.firstUnsafe(text) < 0;
        Matcher start = START.matcher(text);
        boolean beginsWithItsHost = start.lookingAt()
                && start.group(1).charAt(0) != ':'
                && start.group(1).indexOf('@') < 0;
        return isShort
                && isHttp
                && hasNoCredentials
                && holdsNoneOfTheCharacters
                && beginsWithItsHost
                && isNoNumberInDisguise(start.group(1), (String) url.get(2));
    }

    private static boolean isNoNumberInDisguise(String written, String host) {
        return !IPV4.matcher(host).matches() || written.matches(Pattern.quote(host) + "(:.*)?");
    }

    /**
     * {@return the address with a letter x before each {@code n--} in another form} While a host is in ASCII, Chromium
     * does not validate its labels in Punycode, though the standard does; the other form leads to the same host.
     */
    private static String validated(String text) {
        Matcher start = START.matcher(text);
        return start.lookingAt()
                ? text.substring(0, start.start(1))
                        + start.group(1).replaceAll("(?i)xn--", "\uFF58n--")
                        + text.substring(start.end(1))
                : text;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints()
                .forEach(c -> quoted.append(c > ' ' && c < 0x7F ? Character.toString(c) : String.format("{%X}", c)));
        return quoted.toString();
    }
}
