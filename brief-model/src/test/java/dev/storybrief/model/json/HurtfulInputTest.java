package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.InvalidBriefException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs of about 1 MiB that are made to hurt. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HurtfulInputTest {
    private static final int SIZE = 1 << 20;
    private static final BriefReader READER =
            BriefReader.builder().surroundingText(true).build();
    private static final BriefReader TIDYING =
            BriefReader.builder().surroundingText(true).tidy(true).build();

    /** A mark above and one below, which normalization puts in another order. */
    private static final String MARKS = "\u0301\u0316";

    @BeforeAll
    static void loadClasses() {
        READER.read(Draft.CLEAN.json());
    }

    static Stream<Named<String>> inputs() {
        return Stream.of(
                Named.of("one long string", within("{\"headline\":\"", "a", "\"}")),
                Named.of("one long string of emoji", within("{\"headline\":\"", "\uD83D\uDE00", "\"}")),
                Named.of("one long string of marks", within("{\"headline\":\"", "*_`[<&~", "\"}")),
                Named.of(
                        "one letter with marks above and below, a hook like the headline",
                        within("{\"headline\":\"a\",\"hook\":\"a", MARKS, "\"}")),
                Named.of(
                        "one letter with marks above and below, a publisher like another",
                        within("{\"sources\":[{\"publisher\":\"a\"},{\"publisher\":\"a", MARKS, "\"}]}")),
                Named.of("one long string of opening marks", within("{\"headline\":\"", " *a _b", "\"}")),
                Named.of("one long string of flags", within("{\"headline\":\"", "\uD83C\uDFF4\uDB40\uDC67", "\"}")),
                Named.of("one long string of escapes", within("{\"headline\":\"", "\\u0041", "\"}")),
                Named.of("an id of 40,000 characters", "{\"id\":\"" + "a".repeat(40_000) + "\"}"),
                Named.of("a long address", within("{\"image\":{\"url\":\"https://a.example/", "%41", "\"}}")),
                Named.of("an address of long host", within("{\"image\":{\"url\":\"https://", "a.", "example\"}}")),
                Named.of("an address of long port", within("{\"image\":{\"url\":\"https://a:", "0", "\"}}")),
                Named.of("a language of letters with two in lower case", within("{\"language\":\"", "\u0130", "\"}")),
                Named.of(
                        "an origin of letters with two in lower case",
                        within("{\"disclosure\":{\"origin\":\"", "\u0130", "\"}}")),
                Named.of("a long language tag", within("{\"language\":\"en", "-abcde", "\"}")),
                Named.of("a long timestamp", within("{\"collectedAt\":\"2026-03-29T08:15:00.", "1", "Z\"}")),
                Named.of("200,000 members of one name", within("{\"a\":1", ",\"\":1", "}")),
                Named.of("unknown members", members(i -> "\"m" + i + "\":0")),
                Named.of(
                        "unknown members with names alike in String.hashCode",
                        members(i -> "\"" + alike(i, "Aa", "BB") + "\":0")),
                Named.of("unknown members with names alike by 33", members(i -> "\"" + alike(i, "Ab", "BA") + "\":0")),
                Named.of(
                        "extensions with names alike in String.hashCode",
                        members(i -> "\"_" + alike(i, "Aa", "BB") + "\":0")),
                Named.of(
                        "members of an extension",
                        "{\"_x\":" + members(i -> "\"m" + i + "\":0").replaceAll(".$", "") + "}}"),
                Named.of("long unknown names", members(i -> "\"" + "whatChange".repeat(1000) + i + "\":0")),
                Named.of(
                        "deep lists under an extension",
                        "{\"_x\":" + "[".repeat(SIZE / 2) + "]".repeat(SIZE / 2 - 10) + "}"),
                Named.of("deep objects under an extension", within("{\"_x\":", "{\"a\":", "")),
                Named.of(
                        "lists at the allowed depth",
                        within("{\"_x\":[0", "," + "[".repeat(28) + "]".repeat(28), "]}")),
                Named.of("ten thousand errors", members(i -> "\"headline\":" + i)),
                Named.of("empty sources", within("{\"sources\":[{}", ",{}", "]}")),
                Named.of("empty citations", within("{\"tldr\":{\"whatChanged\":{\"citations\":[\"\"", ",\"\"", "]}}}")),
                Named.of("null takeaways", within("{\"insight\":{\"takeaways\":[null", ",null", "]}}")),
                Named.of("numbers for audiences", within("{\"tldr\":{\"whoShouldCare\":[1", ",1", "]}}")),
                Named.of("a number of a million digits", within("{\"image\":{\"width\":1", "0", "}}")),
                Named.of("a number of a million digits in an extension", within("{\"_x\":1", "1", "}")),
                Named.of("a fraction of a million digits", within("{\"image\":{\"width\":1.", "1", "}}")),
                Named.of("an exponent of a million digits", within("{\"image\":{\"width\":1e", "9", "}}")),
                Named.of("great exponents", within("{\"_x\":[1e999999999", ",1e-999999999", "]}")),
                Named.of("line breaks and one error", within("{", "\n", "}")),
                Named.of("spaces in a text", within("{\"hook\":\"a", " ", "b\"}")),
                Named.of("spaces and line breaks in a text", within("{\"hook\":\"a", "   \n", "b\"}")),
                Named.of("braces in chatter", within("", "{", "")),
                Named.of("objects in chatter", within("text ", "{\"a\":{\"b\":", "")),
                Named.of("cited sources", sources()));
    }

    private static String within(String start, String part, String end) {
        int bytes = part.getBytes(StandardCharsets.UTF_8).length;
        return start + part.repeat((SIZE - start.length() - end.length()) / bytes) + end;
    }

    private static String members(IntFunction<String> member) {
        StringBuilder members = new StringBuilder(SIZE).append('{').append(member.apply(0));
        for (int i = 1; members.length() < SIZE - 11_000; i++) {
            members.append(',').append(member.apply(i));
        }
        return members.append('}').toString();
    }

    /** Writes a number in two digits that have the same hash. */
    private static String alike(int number, String zero, String one) {
        return IntStream.range(0, 17)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? zero : one)
                .collect(Collectors.joining());
    }

    private static String sources() {
        String sources = IntStream.range(0, 5000)
                .mapToObj(i ->
                        "{\"id\":\"s" + i + "\",\"title\":\"T\",\"url\":\"https://a.example/\",\"publisher\":\"P\"}")
                .collect(Collectors.joining(","));
        return "{\"sources\":[" + sources + "]}";
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void hurtful_input_has_a_bounded_number_of_problems(String input) {
        assertThat(input.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(SIZE);
        for (BriefReader reader : List.of(READER, TIDYING)) {
            BriefResult result = reader.read(input.getBytes(StandardCharsets.UTF_8));
            assertThat(result.isValid()).isFalse();
            assertThat(new InvalidBriefException(result.report()).getMessage()).hasSizeLessThan(20_000);
            assertThat(result.report().repairRequest()).hasSizeLessThan(30_000);
            assertThat(result.report().problems()).hasSizeLessThanOrEqualTo(1000);
        }
    }

    @Test
    void report_that_is_cut_ends_with_a_note_that_there_is_more() {
        for (String input : new String[] {
            members(i -> "\"m" + i + "\":0"), members(i -> "\"headline\":" + i), within("{\"sources\":[{}", ",{}", "]}")
        }) {
            BriefResult result = READER.read(input);
            assertThat(result.report().truncated()).isTrue();
            assertThat(result.report().problems()).hasSize(1000);
        }
        BriefReport cut = READER.read(sources()).report(); // each source that is looked at has one problem
        assertThat(cut.truncated()).isTrue();
        assertThat(cut.problems()).hasSizeBetween(700, 1000);
    }

    @Test
    void list_that_is_not_read_to_its_end_hides_no_problem_of_another() {
        String many = "\"x\"" + ",\"x\"".repeat(700);
        assertThat(Draft.problems("{\"tldr\":{\"whatChanged\":{\"text\":\"A\",\"citations\":[" + many
                        + "]},\"whoShouldCare\":[" + many
                        + "]},\"insight\":{\"takeaways\":[{\"text\":\"A\",\"citations\":[" + many
                        + "]}],\"timeline\":[{\"date\":\"no\"}]},"
                        + "\"sources\":[{\"id\":\"x\",\"title\":\"\"}]}"))
                .anyMatch(problem -> problem.endsWith("blank /sources/0/title"))
                .anyMatch(problem -> problem.endsWith("invalid-date /insight/timeline/0/date"))
                .filteredOn(problem -> problem.contains("too-many"))
                .hasSize(3);
    }

    @Test
    void list_that_is_not_read_to_its_end_makes_no_warning_of_what_it_seems_to_lack() {
        for (int before = 680; before < 710; before++) {
            String many = "\"tldr\":{\"whoShouldCare\":[\"a\"" + ",\"a\"".repeat(before) + "]},";
            String source = "{\"id\":\"a\",\"publisher\":\"A\"}";
            String citations = "\"citations\":[\"a\",\"a\"]";
            assertThat(Draft.problems("{\"sources\":[" + source + "]," + many + "\"insight\":{\"takeaways\":[{"
                            + citations + "}],\"implications\":[{" + citations + "}]}}"))
                    .noneMatch(problem -> problem.contains("uncited") || problem.contains("unused"));
            assertThat(Draft.problems("{" + many + "\"sources\":[" + source + "," + source + ","
                            + source.replace("\"A\"", "\"B\"") + "]}"))
                    .noneMatch(problem -> problem.contains("single-publisher"));
        }
    }

    @Test
    void number_beyond_every_bound_is_out_of_range_however_long_it_is() {
        assertThat(Draft.problems(within("{\"image\":{\"width\":1", "0", "}}")))
                .contains("1:19 error out-of-range /image/width");
        assertThat(Draft.problems(within("{\"image\":{\"width\":-1", "0", "}}")))
                .contains("1:19 error out-of-range /image/width");
    }
}
