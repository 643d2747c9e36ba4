package dev.storybrief.model.json;

import static dev.storybrief.model.json.Draft.CLEAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.report.Note;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTest {
    private static final BriefReader TIDY = BriefReader.builder().tidy(true).build();

    private static List<String> notes(BriefResult result) {
        return result.notes().stream()
                .map(note -> note.line() + ":" + note.column() + " "
                        + (note.kind().name().toLowerCase(Locale.ROOT) + " " + note.pointer()).strip())
                .toList();
    }

    private static void assertTidied(Draft draft, String... notes) {
        BriefResult result = TIDY.read(draft.json());
        assertThat(notes(result)).containsExactly(notes);
        assertThat(result.orElseThrow()).isEqualTo(CLEAN.readable());
        assertThat(result.input()).isEqualTo(draft.json());
    }

    @Test
    void nothing_is_noted_where_nothing_is_repaired() {
        assertTidied(CLEAN);
        assertThat(BriefReader.create()
                        .read(CLEAN.with("\"likely\"", "\"Likely\"").json())
                        .notes())
                .isEmpty();
    }

    @Test
    void white_space_at_edges_is_left_out() {
        assertTidied(CLEAN.with("\"The detour is over\"", "\" \\t The detour is over\\n\""), "6:11 edge_space /hook");
        assertTidied(
                CLEAN.with("[\"city\", \"press\"]", "[\" city\", \"press \"]")
                        .with("\"2023\"", "\"2023 \"")
                        .with("\"usable\"", "\" usable\""),
                "4:13 edge_space /status",
                "19:72 edge_space /tldr/whyItMatters/citations/0",
                "19:81 edge_space /tldr/whyItMatters/citations/1",
                "31:16 edge_space /insight/timeline/0/date");
    }

    @Test
    void white_space_is_what_unicode_calls_so_and_no_control_character() {
        for (String space : List.of("\\u00a0", "\\u3000", "\\u0085", "\\u2028")) {
            assertTidied(
                    CLEAN.with("\"The detour is over\"", "\"" + space + "The detour is over" + space + "\""),
                    "6:11 edge_space /hook");
            assertTidied(CLEAN.with("\"usable\"", "\"" + space + "usable\""), "4:13 edge_space /status");
        }
        for (String control : List.of("\\u001c", "\\u001f", "\\u0000")) {
            String json = CLEAN.with("The detour is over", "The detour is over" + control)
                    .json();
            assertThat(TIDY.read(json).report())
                    .isEqualTo(BriefReader.create().read(json).report());
            assertThat(TIDY.read(json).isValid()).isFalse();
        }
    }

    @Test
    void the_address_of_the_schema_stays_as_it_is() {
        BriefResult result =
                TIDY.read(CLEAN.with("\"id\": \"bridge-1\"", "\"$schema\": \" a\\nb \", \"id\": \"bridge-1\"")
                        .json());

        assertThat(notes(result)).isEmpty();
        assertThat(result.orElseThrow().schema()).isEqualTo(" a\nb ");
    }

    @Test
    void line_breaks_that_json_takes_in_no_string_get_their_escape_in_members_of_the_hosts() {
        String json = CLEAN.with(
                        "\"id\": \"bridge-1\"", "\"id\": \"bridge-1\", \"_x\": [{\"a\": \"one\r\n\ttwo\\u2028three\"}]")
                .json();
        BriefResult result = TIDY.read(json);

        assertThat(notes(result)).containsExactly("2:34 unescaped_break /_x/0/a");
        assertThat(result.orElseThrow().extensions())
                .isEqualTo(Map.of("_x", List.of(Map.of("a", "one\r\n\ttwo\u2028three"))));
    }

    @Test
    void problem_names_the_line_break_that_the_text_has() {
        String address = CLEAN.with("https://press.example/2", "https://press.example/\n2")
                .json();

        assertThat(TIDY.read(address).report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("U+000A"));
    }

    @Test
    void name_that_goes_over_a_line_is_not_repaired() {
        for (String name : List.of("\"_\nx\"", "\u201C_\nx\u201D", "\"ho\nok\"")) {
            String json = CLEAN.with("\"id\": \"bridge-1\"", "\"id\": \"bridge-1\", " + name + ": 1")
                    .json();
            assertThat(TIDY.read(json).report())
                    .isEqualTo(BriefReader.create().read(json).report());
        }
    }

    @Test
    void line_breaks_within_a_text_become_one_space() {
        for (String space : List.of("\\n", "\\r\\n", " \\n\\n  ", "\\t", "\\u2028", "\\u0085", "\n", "\r\n \n", "\t")) {
            BriefResult result = TIDY.read(CLEAN.with("\"The detour is over\"", "\"The detour" + space + "is over\"")
                    .json());
            assertThat(notes(result)).containsExactly("6:11 line_break /hook");
            assertThat(result.orElseThrow()).isEqualTo(CLEAN.readable());
        }
    }

    @Test
    void values_of_closed_lists_get_the_case_of_the_format() {
        assertTidied(
                CLEAN.with("\"likely\"", "\"LIKELY \"").with("\"ai-assisted\"", "\"AI-Assisted\""),
                "28:107 edge_space /insight/implications/0/likelihood",
                "28:107 letter_case /insight/implications/0/likelihood",
                "43:28 letter_case /disclosure/origin");
        assertThat(TIDY.read(CLEAN.with("\"likely\"", "\"Very likely\"").json()).isValid())
                .isFalse();
    }

    @Test
    void repeated_citations_are_left_out() {
        assertTidied(
                CLEAN.with("[\"city\", \"press\"]", "[\"city\", \"press\", \"city\", \" press\"]"),
                "19:89 repeated_citation /tldr/whyItMatters/citations/2",
                "19:97 edge_space /tldr/whyItMatters/citations/3",
                "19:97 repeated_citation /tldr/whyItMatters/citations/3");
    }

    @Test
    void repeated_citations_do_not_count_towards_the_entries_that_are_read() {
        Draft repeated = CLEAN.with("[\"city\", \"press\"]", "[\"city\", \"press\"" + ", \"city\"".repeat(2000) + "]");
        BriefResult result = TIDY.read(repeated.json());
        assertThat(result.orElseThrow()).isEqualTo(CLEAN.readable());
        assertThat(result.report().truncated()).isFalse();
    }

    @Test
    void entries_after_a_list_with_many_repeated_citations_are_read() {
        String statement = "{\"text\": \"It rains.\", \"citations\": [\"city\"" + ", \"city\"".repeat(702) + "]}";
        String json = CLEAN.with("\"takeaways\": [", "\"takeaways\": [" + statement + ", " + statement + ", ")
                .json();
        assertThat(TIDY.read(json).orElseThrow().insight().takeaways())
                .hasSize(CLEAN.readable().insight().takeaways().size() + 2);
    }

    @Test
    void problems_after_a_repeated_citation_keep_their_place_in_the_text() {
        String json = CLEAN.with("[\"city\", \"press\"]", "[\"city\", \"city\", \"mine\", \"city\", null]")
                .json();
        assertThat(Draft.lines(TIDY.read(json).report()))
                .contains(
                        "19:88 error unknown-citation /tldr/whyItMatters/citations/2",
                        "19:104 error required /tldr/whyItMatters/citations/4");
    }

    @Test
    void typographic_quotes_around_strings_become_straight_ones() {
        String json = CLEAN.json();
        StringBuilder smart = new StringBuilder();
        boolean opens = true;
        for (int i = 0; i < json.length(); i++) {
            smart.append(json.charAt(i) != '"' ? json.charAt(i) : opens ? '\u201C' : '\u201D');
            opens ^= json.charAt(i) == '"';
        }
        assertTidied(new Draft(smart.toString()), "2:3 smart_quotes");
        assertTidied(CLEAN.with("\"usable\"", "\u201Eusable\u201C"), "4:13 smart_quotes");
    }

    @Test
    void typographic_quotes_within_straight_ones_stay() {
        BriefResult result = TIDY.read(CLEAN.with("The detour is over", "The \u201Cdetour\u201D is over")
                .json());
        assertThat(notes(result)).isEmpty();
        assertThat(result.orElseThrow().hook()).isEqualTo("The \u201Cdetour\u201D is over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201CThe \u201Cdetour\u201D is over\u201D",
                "\u201CThe \"detour\" is over\u201D",
                "\u201CThe detour is over\"",
                "\"The detour is over\u201D",
                "\u201CThe detour \\\" is over\u201D",
                "\u201CThe detour is over",
                "'The detour is over'",
                "The detour is over",
                "\"The detour is over\",,"
            })
    void what_has_more_readings_than_one_is_not_repaired(String hook) {
        String json = CLEAN.with("\"The detour is over\"", hook).json();
        BriefResult result = TIDY.read(json);
        assertThat(result.notes()).isEmpty();
        assertThat(result.report()).isEqualTo(BriefReader.create().read(json).report());
    }

    @Test
    void places_are_those_of_the_text_and_not_of_the_repaired_one() {
        String json = CLEAN.with("\"The detour is over\"", "\u201CThe\n\ndetour is over\u201D, \"hooks\": 1")
                .json();
        BriefResult result = TIDY.read(json);
        assertThat(notes(result)).containsExactly("6:11 smart_quotes", "6:11 line_break /hook");
        assertThat(Draft.lines(result.report())).containsExactly("8:27 error unknown-member /hooks");
    }

    @Test
    void text_with_many_braces_is_answered_with_its_problem() {
        for (String many : List.of("{".repeat(1 << 19), "{\u201C".repeat(1 << 17), "{\"\n".repeat(1 << 18))) {
            assertThat(Draft.lines(TIDY.read(many).report())).hasSize(1).allMatch(line -> line.contains("error "));
        }
    }

    @Test
    void noncharacter_is_no_line_break_that_was_replaced() {
        for (String mark : List.of("\uFDD0", "\uFDD1", "\uFDD2", "\\ufdd0", "\\uFDD1", "\\ufDd2")) {
            for (String broken : List.of("\u201CThe detour is over\u201D", "\"The detour\nis over\"")) {
                String json = CLEAN.with("\"The detour is over\"", broken)
                        .with("\"usable\"", "\"usable\", \"_x\": \"a" + mark + "b\"")
                        .json();
                BriefResult result = TIDY.read(json);
                assertThat(result.notes()).isEmpty();
                assertThat(result.report())
                        .isEqualTo(BriefReader.create().read(json).report());
            }
        }
    }

    @Test
    void notes_are_as_many_at_most_as_problems_and_all_is_repaired() {
        BriefReader reader = BriefReader.builder().tidy(true).maxProblems(3).build();
        BriefResult result =
                reader.read(CLEAN.with("[\"city\", \"press\"]", "[\"city\", \"press\"" + ", \"city \"".repeat(5) + "]")
                        .json());
        assertThat(notes(result))
                .containsExactly(
                        "19:89 edge_space /tldr/whyItMatters/citations/2",
                        "19:89 repeated_citation /tldr/whyItMatters/citations/2",
                        "19:98 edge_space /tldr/whyItMatters/citations/3");
        assertThat(result.orElseThrow()).isEqualTo(CLEAN.readable());
    }

    @Test
    void note_is_one_line() {
        Note note =
                TIDY.read(CLEAN.with("\"likely\"", "\"Likely\"").json()).notes().get(0);
        assertThat(note)
                .hasToString(
                        "28:107: /insight/implications/0/likelihood The letters of the value got the case that it has"
                                + " in the format.");
    }
}
