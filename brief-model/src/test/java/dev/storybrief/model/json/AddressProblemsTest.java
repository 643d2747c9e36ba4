package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Cases;
import dev.storybrief.model.report.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressProblemsTest {
    private static List<Problem> problems(String address) {
        String value = "\"" + address.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return BriefReader.create()
                .read(Draft.CLEAN.with("\"https://news.example/bridge\"", value).json())
                .report()
                .problems();
    }

    private static List<String> problemsOfSources(String one, String other) {
        return Draft.CLEAN
                .with("City notice\", \"url\": \"https://city.example/1", "City notice\", \"url\": \"" + one)
                .with("Press review\", \"url\": \"https://press.example/2", "Press review\", \"url\": \"" + other)
                .problems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-host-underscore.json", "04-host-zwnj.json"})
    void hosts_with_an_underscore_or_a_joiner_where_the_script_needs_it_are_taken(String name) {
        assertThat(Draft.problems(Cases.text(name)))
                .filteredOn(problem -> problem.contains("error"))
                .isEmpty();
    }

    @Test
    void signs_that_browsers_take_are_taken_and_an_entity_in_an_address_is_a_warning() {
        assertThat(Draft.problems(Cases.text("05-address-signs.json")))
                .filteredOn(problem -> !problem.contains("unused-source"))
                .containsExactly("52:11 warning markup-in-text /sources/5/url");
    }

    @Test
    void the_same_address_spelt_twice_is_a_duplicate() {
        assertThat(Draft.problems(Cases.text("13-same-address-spelt-twice.json")))
                .containsExactly(
                        "38:11 warning duplicate-source-url /sources/1/url",
                        "48:11 warning duplicate-source-url /sources/3/url");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Press.Example/2, https://press.example/2",
        "https://press.example, https://press.example/",
        "https://press.example:443/2, https://press.example/2",
        "https://press.example/a/../2, https://press.example/2",
        "https://press.example/%2e/2, https://press.example/2",
        "https://press.example/%7Ea, https://press.example/~a",
        "https://press.example/%C3%BC, https://press.example/\u00fc",
        "https://press.example/%c3%bc, https://press.example/%C3%BC",
        "https://press.example/?a|b, https://press.example/?a%7Cb",
        "https://press.example/?{b}, https://press.example/?%7bb%7D",
        "https://press.example/2#, https://press.example/2",
        "https://\uff50ress.example/2, https://press.example/2",
        "https://stra\u00dfe.example/, https://xn--strae-oqa.example/",
        "https://pre%73s.example/2, https://press.example/2",
    })
    void addresses_that_lead_to_the_same_place_are_duplicates(String one, String other) {
        assertThat(problemsOfSources(one, other)).containsExactly("37:53 warning duplicate-source-url /sources/1/url");
    }

    @ParameterizedTest
    @CsvSource({
        "http://press.example/2, https://press.example/2",
        "https://press.example:80/2, https://press.example/2",
        "https://press.example/2/, https://press.example/2",
        "https://press.example/A, https://press.example/a",
        "https://press.example/2?, https://press.example/2",
        "https://press.example/#/2, https://press.example/#/3",
        "https://press.example/#2, https://press.example/#2#",
        "https://press.example/a%2Fb, https://press.example/a/b",
        "https://press.example/?a%26b, https://press.example/?a&b",
        "https://strasse.example/, https://stra\u00dfe.example/",
    })
    void addresses_that_may_lead_to_other_places_are_no_duplicates(String one, String other) {
        assertThat(problemsOfSources(one, other)).isEmpty();
    }

    @Test
    void addresses_that_are_none_are_not_compared() {
        assertThat(problemsOfSources("press", "press"))
                .containsExactly("36:51 error invalid-url /sources/0/url", "37:53 error invalid-url /sources/1/url");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = ';',
            value = {
                "news.example/bridge; begin with http:// or https://",
                "ftp://news.example/; begin with http:// or https://",
                "javascript:alert(1); begin with http:// or https://",
                "https:///news.example/; directly after it a host",
                "https://:80/; directly after it a host",
                "https://user:word@news.example/; user name",
                "https://@news.example/; user name",
                "https://news.example:65536/; 65535",
                "https://news.example:http/; port",
                "https://news.example/a b; %20",
                "https://news.example/a\u00a0b; white space",
                "https://news.example/a\\b; backslash",
                "https://news.example/\u202e; U+202E",
                "https://ne\uFEFFws.example/; U+FEFF",
                "https://2130706433/; number",
                "https://0x7f.1/; number",
                "https://0177.0.0.1/; number",
                "https://[::g]/; IPv6",
                "https://ne<ws.example/; domain name",
                "https://ne\u200Dws.example/; domain name",
            })
    void message_names_what_is_wrong_with_an_address(String address, String fault) {
        assertThat(problems(address)).singleElement().satisfies(problem -> {
            assertThat(problem.code().key()).isEqualTo("invalid-url");
            assertThat(problem.pointer()).isEqualTo("/original/url");
            assertThat(problem.message()).contains(fault).doesNotContain("news.example");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xn--8c9b", // U+D83D
                "xn--8c9bk9h", // U+D83D U+DE00, which are not U+1F600
                "xn--8c9bk9hhu6a", // U+D83D U+DE00 U+FF01
                "a.xn--l49bpakq",
                "xn--w19bzd6vtqcgpagf.example"
            })
    void a_host_whose_punycode_encodes_surrogates_is_an_error(String host) {
        assertThat(problems("https://" + host + ".example/"))
                .extracting(problem -> problem.code().key() + " " + problem.pointer())
                .containsExactly("invalid-url /original/url");
    }

    @Test
    void controls_and_unsafe_characters_are_named_and_white_space_at_an_end_is_white_space() {
        assertThat(messageOf("https://news.example/\\u0007")).contains("U+0007");
        assertThat(messageOf("\\u0007https://news.example/")).contains("U+0007");
        assertThat(messageOf("https://news.example/\\n")).contains("U+000A");
        assertThat(messageOf(" https://news.example/")).contains("white space");
        assertThat(messageOf("https://news.example/ ")).contains("white space");
    }

    private static String messageOf(String escaped) {
        return BriefReader.create()
                .read(Draft.CLEAN.with("https://news.example/bridge", escaped).json())
                .report()
                .problems()
                .get(0)
                .message();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/?a=1&amp;b=2",
                "https://news.example/?a=1&#038;b=2",
                "https://news.example/?a=1&#x26;b=2",
                "https://news.example/#a&quot;"
            })
    void html_entity_in_an_address_is_a_warning(String address) {
        assertThat(problems(address)).singleElement().satisfies(problem -> {
            assertThat(problem.code().key()).isEqualTo("markup-in-text");
            assertThat(problem.severity().key()).isEqualTo("warning");
            assertThat(problem.pointer()).isEqualTo("/original/url");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/?a=1&copy=1",
                "https://news.example/?a=1&lt",
                "https://news.example/?a&&b;",
                "https://news.example/a_b_c*d*#e",
                "https://news.example/[a](b)",
            })
    void ampersand_or_mark_that_is_no_entity_is_no_markup_in_an_address(String address) {
        assertThat(problems(address)).isEmpty();
    }

    @Test
    void every_address_of_a_brief_is_looked_over_for_entities() {
        String json = Draft.CLEAN.json().replaceAll("(https://[a-z]+\\.example/[^\"]*)", "$1?a&amp;b");
        assertThat(Draft.problems(json))
                .hasSize(8)
                .allMatch(problem -> problem.contains("warning markup-in-text") && problem.endsWith("/url"));
    }
}
