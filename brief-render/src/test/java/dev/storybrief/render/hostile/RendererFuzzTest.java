package dev.storybrief.render.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.storybrief.testing.Effort;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Renders whatever a fuzzer comes up with, as every text of a brief at once: same shape, same text. A normal run renders
 * some of the seeds and what once broke a format; with {@code JAZZER_FUZZ=1} in the environment the fuzzer looks for more, guided
 * by the code that a text reaches.
 */
class RendererFuzzTest {
    private static final int LONGEST = 200;
    private static final boolean IS_WHOLE = Effort.isWhole() || System.getenv("JAZZER_FUZZ") != null;
    private static final Map<Output, Oracle> ORACLES = new EnumMap<>(Output.class);

    static Stream<byte[]> seeds() {
        List<String> examples = SpecificationExamples.sources();
        int step = IS_WHOLE ? 10 : 100;
        Stream<String> some = IntStream.range(0, examples.size() / step).mapToObj(i -> examples.get(i * step));
        return Stream.concat(SplicedTexts.of(3, IS_WHOLE ? 100 : 10).stream(), some)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void html(byte[] text) {
        check(Output.PAGE, text);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void markdown(byte[] text) {
        check(Output.MARKDOWN, text);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void markdown_without_autolinks(byte[] text) {
        check(Output.MARKDOWN_WITHOUT_AUTOLINKS, text);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void text(byte[] text) {
        check(Output.TEXT, text);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void json(byte[] text) {
        check(Output.JSON, text);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void json_ld(byte[] text) {
        check(Output.JSON_LD, text);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void json_feed(byte[] text) {
        check(Output.JSON_FEED, text);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void atom(byte[] text) {
        check(Output.ATOM, text);
    }

    private static Oracle oracle(Output output) {
        return new Oracle(Stream.of(JavaParsers.BRIEFS, JavaParsers.MAILS_AND_DIGESTS)
                .flatMap(List::stream)
                .filter(format -> format.output() == output)
                .toList());
    }

    private static void check(Output output, byte[] bytes) {
        // what is no UTF-8 stands for half a character, of which strings can be made and bytes cannot
        String decoded = new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
        String text = decoded.substring(0, Math.min(decoded.length(), LONGEST));
        for (int shift = 0; shift < 3; shift++) {
            ORACLES.computeIfAbsent(output, RendererFuzzTest::oracle).check(copies(text, shift));
        }
    }

    /** {@return the text for every third place of a brief; for the others longer ones, since a publisher that repeats its title is left out} */
    private static List<String> copies(String text, int shift) {
        return IntStream.range(0, BriefOfTexts.places(true))
                .mapToObj(place -> text + "x".repeat((place + shift) % 3))
                .toList();
    }
}
