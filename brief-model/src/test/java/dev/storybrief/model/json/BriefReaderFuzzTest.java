package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.InvalidBriefException;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.model.validation.BriefValidator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads whatever a fuzzer comes up with. A normal run reads the seeds and what once broke the reader; with {@code
 * JAZZER_FUZZ=1} in the environment the fuzzer looks for more, guided by the code that an input reaches.
 */
class BriefReaderFuzzTest {
    private static final Set<ProblemCode> ALONE = Set.of(ProblemCode.MALFORMED_JSON, ProblemCode.TOO_LARGE);
    private static final BriefReader READER = BriefReader.create();
    private static final BriefReader INDULGENT_READER =
            BriefReader.builder().surroundingText(true).build();
    private static final BriefValidator VALIDATOR = BriefValidator.create();
    private static final JsonMapper JACKSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(1 << 20)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static Stream<byte[]> seeds() {
        return Stream.concat(Stream.of(Draft.CLEAN.json()), Samples.all().stream())
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> answers() {
        return Stream.of("Sure!\n```json\n" + Draft.CLEAN.json() + "\n```\nAnything else?", "{\"a\":}{}", "} {")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @DictionaryEntries({"\"citations\"", "\"_x\"", "\"url\":\"https://", "\\uD800", "2026-03-29T08:15:00Z", "null", "{}"
    })
    @FuzzTest(maxDuration = "10m")
    void any_bytes_are_a_brief_or_problems(byte[] json) {
        BriefResult result = READER.read(json);
        assertSound(result);
        String text = new String(json, StandardCharsets.UTF_8);
        boolean isUtf8 = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), json);
        if (isUtf8) {
            assertThat(READER.read(text).report()).isEqualTo(result.report());
        }
        if (!codes(result).contains(ProblemCode.TOO_LARGE)) {
            assertThat(codes(result).contains(ProblemCode.MALFORMED_JSON)).isEqualTo(!isUtf8 || !isJson(text));
        }
        result.brief().ifPresent(BriefReaderFuzzTest::survives);
        result.readable().ifPresent(BriefReaderFuzzTest::canBeValidated);
    }

    @MethodSource("answers")
    @FuzzTest(maxDuration = "10m")
    void any_text_around_a_brief_is_passed_over_or_a_problem(byte[] answer) {
        BriefResult result = INDULGENT_READER.read(answer);
        assertSound(result);
        BriefResult strict = READER.read(answer);
        if (!codes(strict).contains(ProblemCode.MALFORMED_JSON)) {
            assertThat(result.report()).isEqualTo(strict.report());
        }
    }

    private static void assertSound(BriefResult result) {
        BriefReport report = result.report();
        assertThat(result.isValid()).isEqualTo(report.errors().isEmpty());
        assertThat(result.brief().isPresent()).isEqualTo(result.isValid());
        for (Problem problem : report.problems()) {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.pointer()).matches("(?s)(/.*)?");
            assertThat(problem.toString()).doesNotContain("\n", "\r");
            assertThat(problem.message()).endsWith(".");
        }
        if (codes(result).stream().anyMatch(ALONE::contains)) {
            assertThat(report.problems()).hasSize(1);
        }
        assertThat(new InvalidBriefException(report).getMessage()).hasSizeLessThan(20_000);
        assertThat(report.repairRequest()).hasSizeLessThan(30_000);
    }

    private static void survives(StoryBrief brief) {
        String written = JACKSON.writeValueAsString(brief);
        assertThat(READER.read(written).orElseThrow()).isEqualTo(brief);
        assertThat(JACKSON.readValue(written, StoryBrief.class)).isEqualTo(brief);
        assertThat(VALIDATOR.validate(brief).errors()).isEmpty();
    }

    private static void canBeValidated(StoryBrief brief) {
        assertThatCode(() -> VALIDATOR.validate(brief)).doesNotThrowAnyException();
    }

    /** Judges by data binding, which reads a text by another way than the reader does. */
    private static boolean isJson(String text) {
        try {
            return !JACKSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .isMissingNode();
        } catch (JacksonException e) {
            return false;
        }
    }

    private static List<ProblemCode> codes(BriefResult result) {
        return result.report().problems().stream().map(Problem::code).toList();
    }
}
