package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts with too many characters and lists with too many entries. */
class LengthProblemsTest {
    private static final Draft CLEAN = Draft.CLEAN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"Bridge opens after three years\" | 200  | /headline",
                "\"The detour is over\"             | 280  | /hook",
                "\"Traffic\"                        | 60   | /topic/name",
                "\"\uD83C\uDF09\"                   | 16   | /topic/emoji",
                "\"The bridge is open\"             | 300  | /original/title",
                "\"A bridge\"                       | 300  | /image/alt",
                "\"Jo\"                             | 200  | /image/credit",
                "\"The bridge opened.\", \"citations\"  | 600  | /tldr/whatChanged/text",
                "\"Drivers\"                        | 80   | /tldr/whoShouldCare/0",
                "\"It was late.\"                   | 600  | /insight/takeaways/0/text",
                "\"Shops return.\"                  | 300  | /insight/implications/0/prediction",
                "\"They said so.\"                  | 600  | /insight/implications/0/rationale",
                "\"Work began.\"                    | 400  | /insight/timeline/0/event",
                "\"City notice\"                    | 300  | /sources/0/title",
                "\"City\"                           | 120  | /sources/0/publisher",
                "\"Tunnel closes\"                  | 200  | /related/0/headline",
                "\"The week\"                       | 120  | /digest/title",
                "\"All of it.\"                     | 280  | /digest/text",
                "\"ExampleModel 3\"                 | 120  | /disclosure/tool",
                "\"Kim\"                            | 120  | /disclosure/reviewer",
                "\"Lee\"                            | 120  | /disclosure/responsible",
                "\"Read twice.\"                    | 280  | /disclosure/note",
                "\"All rights remain.\"             | 500  | /rights/notice",
                "{\"name\": \"News\"               | 120  | /original/publisher/name",
                "\"publisher\": \"News\"           | 120  | /related/0/publisher",
                "\"holder\": \"News\"              | 120  | /rights/holder",
                "\"The name was wrong.\"            | 600  | /corrections/0/text",
            })
    void text_may_have_so_many_code_points_and_not_one_more(String part, int limit, String pointer) {
        String start = part.contains(": ") ? part.substring(0, part.indexOf(": ") + 2) : "";
        String rest = part.endsWith("\"citations\"") ? ", \"citations\"" : "";
        for (String character : List.of("a", "\uD83D\uDE00", "語")) {
            BriefReader reader = BriefReader.builder().editorial(false).build();
            String longest = start + "\"" + character.repeat(limit) + "\"" + rest;
            String over = start + "\"" + character.repeat(limit + 1) + "\"" + rest;
            assertThat(Draft.lines(reader.read(CLEAN.with(part, longest).json()).report()))
                    .isEmpty();
            assertThat(Draft.lines(reader.read(CLEAN.with(part, over).json()).report()))
                    .singleElement()
                    .asString()
                    .endsWith(" error too-long " + pointer);
        }
    }

    @Test
    void emoji_of_several_code_points_counts_each_of_them() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"; // 5 code points
        assertThat(CLEAN.with("\uD83C\uDF09", family.repeat(3)).problems()).isEmpty();
        assertThat(CLEAN.with("\uD83C\uDF09", family.repeat(3) + "ab").problems())
                .containsExactly("7:41 error too-long /topic/emoji");
    }

    @Test
    void text_that_is_too_long_is_not_unsafe_as_well() {
        assertThat(CLEAN.with("The detour is over", "\\u202e" + "a".repeat(279)).problems())
                .containsExactly("6:11 error unsafe-text /hook");
        assertThat(CLEAN.with("The detour is over", "\\u202e" + "a".repeat(280)).problems())
                .containsExactly("6:11 error too-long /hook");
    }

    @Test
    void id_or_address_that_is_too_long_is_not_invalid_as_well() {
        assertThat(CLEAN.with("\"bridge-1\"", "\"" + "a".repeat(120) + "\"").problems())
                .isEmpty();
        assertThat(CLEAN.with("\"bridge-1\"", "\"" + "!".repeat(121) + "\"").problems())
                .containsExactly("2:9 error too-long /id");
        assertThat(CLEAN.with("[\"city\", \"press\"]", "[\"" + "a".repeat(41) + "\", \"press\"]")
                        .problems())
                .containsExactly("19:72 error too-long /tldr/whyItMatters/citations/0");
        String address = "https://news.example/" + "a".repeat(2048 - 21);
        assertThat(CLEAN.with("https://news.example/bridge", address).problems())
                .isEmpty();
        assertThat(CLEAN.with("https://news.example/bridge", address + " ").problems())
                .containsExactly("10:12 error too-long /original/url");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "[\"Drivers\", \"Shops\"] | \"a\" | 8 | 21:22 error too-many /tldr/whoShouldCare",
                "[\"city\", \"press\"]    | \"city\" | 10 | 19:71 error too-many /tldr/whyItMatters/citations",
            })
    void list_may_have_so_many_entries_and_not_one_more(String part, String entry, int limit, String expected) {
        assertThat(CLEAN.with(part, Collections.nCopies(limit, entry).toString())
                        .problems())
                .isEmpty();
        assertThat(CLEAN.with(part, Collections.nCopies(limit + 1, entry).toString())
                        .problems())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "The bridge opened.\", \"citations\": [\"city\"  | city  | /tldr/whatChanged/citations",
                "It was late.\", \"citations\": [\"press\"  | press | /insight/takeaways/0/citations",
                "They said so.\", \"citations\": [\"press\" | press | /insight/implications/0/citations",
                "Work began.\", \"citations\": [\"city\"    | city  | /insight/timeline/0/citations",
            })
    void each_statement_may_have_ten_citations_and_not_one_more(String part, String id, String pointer) {
        String more = ", \"" + id + "\"";
        assertThat(CLEAN.with(part, part + more.repeat(9)).problems()).isEmpty();
        assertThat(CLEAN.with(part, part + more.repeat(10)).problems())
                .singleElement()
                .asString()
                .endsWith(" error too-many " + pointer);
    }

    @Test
    void each_list_of_parts_has_its_limit() {
        assertTooMany(12, "/insight/takeaways", "{\"text\": \"It was late.\", \"citations\": [\"press\"]}");
        assertTooMany(
                8,
                "/insight/implications",
                "{\"prediction\": \"Shops return.\", \"rationale\": \"They said so.\", \"citations\": [\"press\"], \"likelihood\": \"likely\", \"horizon\": \"2026-12\"}");
        assertTooMany(30, "/insight/timeline", "{\"date\": \"2026-03-29\", \"event\": \"The bridge opened.\"}");
        assertTooMany(
                20,
                "/related",
                "{\"headline\": \"Tunnel closes\", \"url\": \"https://news.example/tunnel\", \"publisher\": \"News\"}");
        assertTooMany(20, "/corrections", "{\"at\": \"2026-03-29T09:15:00Z\", \"text\": \"The name was wrong.\"}");
    }

    private static void assertTooMany(int limit, String pointer, String entry) {
        int already = pointer.endsWith("timeline") ? 1 : 0;
        String allowed = String.join(",", Collections.nCopies(limit - already, entry));
        assertThat(CLEAN.with(entry, allowed).problems()).isEmpty();
        assertThat(CLEAN.with(entry, allowed + "," + entry).problems())
                .singleElement()
                .asString()
                .endsWith(" error too-many " + pointer);
    }

    @Test
    void fifty_sources_are_allowed_and_not_one_more() {
        StoryBrief brief = CLEAN.readable();
        StoryBriefBuilder builder = brief.toBuilder();
        Stream.iterate(3, i -> i + 1)
                .limit(48)
                .forEach(i -> builder.source(Source.of("s" + i, "Source " + i, "https://s.example/" + i, "P" + i)));
        assertThat(Draft.problems(builder.build()))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("warning unused-source"));
        assertThat(Draft.problems(builder.source(Source.of("s", "S", "https://s.example/", "P"))
                        .build()))
                .contains("error too-many /sources");
    }
}
