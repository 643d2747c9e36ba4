package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.validation.BriefValidator;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads texts whose names are long, many or equal. */
class HostileNamesTest {
    private static final BriefReader READER = BriefReader.create();

    @Test
    void pointer_with_names_of_usual_length_is_exact() {
        String name = "member_" + "n".repeat(300) + "/~";
        String json = "{\"_x\":{\"list\":[0,{\"" + name + "\":1,\"" + name + "\":2}]}}";
        assertThat(duplicatePointer(json)).isEqualTo("/_x/list/1/member_" + "n".repeat(300) + "~1~0");
        String levels =
                IntStream.range(0, 28).mapToObj(i -> "{\"settings" + i + "\":").collect(Collectors.joining());
        assertThat(duplicatePointer("{\"_x\":" + levels + "{\"a\":0,\"a\":0}" + "}".repeat(29)))
                .isEqualTo("/_x/"
                        + IntStream.range(0, 28)
                                .mapToObj(i -> "settings" + i + "/")
                                .collect(Collectors.joining())
                        + "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "/", "~", "\u8a9e", "\uD83D\uDE00", "\\u0000"})
    void pointer_with_long_names_is_cut(String unit) {
        String name = unit.repeat(10_000);
        for (String json : new String[] {
            "{\"" + name + "\":0}",
            "{\"_x" + name + "\":{\"a\":0,\"a\":0}}",
            "{\"_x\":[{\"" + name + "\":{\"" + name + "\":{\"a\":0,\"a\":0}}}]}",
            "{\"x\":" + ("{\"" + unit.repeat(50) + "\":").repeat(25) + "{\"a\":0,\"a\":0}" + "}".repeat(26),
        }) {
            BriefReport report = READER.read(json).report();
            assertThat(report.problems()).allSatisfy(problem -> {
                assertThat(problem.pointer()).hasSizeLessThanOrEqualTo(1000).matches("(?s)(/([^~/]|~[01])*)*");
                assertThat(problem.toString()).hasSizeLessThan(700);
            });
            assertThat(report.problems()).anyMatch(problem -> problem.pointer().contains("…"));
            assertThat(report.repairRequest()).hasSizeLessThan(10_000);
        }
    }

    @Test
    void cut_pointer_keeps_where_it_starts_and_ends() {
        String json = "{\"_config\":" + "{\"some_member\":".repeat(30) + "{\"last\":0,\"last\":0}" + "}".repeat(31);
        BriefReader deep = BriefReader.builder().maxDepth(100).build();
        String deeper = "{\"_config\":" + "{\"some_member\":".repeat(90) + "{\"last\":0,\"last\":0}" + "}".repeat(91);
        assertThat(duplicatePointer(json.replace("some_member", "m")))
                .startsWith("/_config/m/m/")
                .endsWith("/m/last");
        assertThat(duplicatePointer(deep, deeper))
                .startsWith("/_config/…/some_member/")
                .endsWith("/some_member/last");
    }

    @Test
    void pointer_of_a_brief_from_java_is_cut_too() {
        StoryBrief brief =
                StoryBrief.builder().extension("x".repeat(100_000), 1).build();
        assertThat(BriefValidator.create().validate(brief).problems())
                .last()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/" + "x".repeat(320) + "…"));
    }

    private static String duplicatePointer(String json) {
        return duplicatePointer(READER, json);
    }

    /** {@return the pointer of the first duplicate member in a text} */
    private static String duplicatePointer(BriefReader reader, String json) {
        return reader.read(json).report().problems().stream()
                .filter(problem -> problem.code().key().equals("duplicate-member"))
                .map(Problem::pointer)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void problems_past_the_bound_change_nothing_in_those_before_it() {
        String many =
                IntStream.range(0, 3000).mapToObj(i -> ",\"m" + i + "\":0").collect(Collectors.joining());
        for (String json : new String[] {
            "{\"id\":1" + many + "}", "{\"a\":0" + many + ",\"headline\":7,\"sources\":{},\"hook\":\"\"}"
        }) {
            BriefReport all =
                    BriefReader.builder().maxProblems(10_000).build().read(json).report();
            BriefReport some =
                    BriefReader.builder().maxProblems(500).build().read(json).report();
            assertThat(all.truncated()).isFalse();
            assertThat(some.truncated()).isTrue();
            assertThat(some.problems())
                    .isEqualTo(all.problems().stream()
                            .filter(problem -> problem.severity().key().equals("error"))
                            .limit(500)
                            .toList());
        }
    }

    @Test
    void nothing_of_a_text_outlives_its_result() {
        readHostileNames(0, 500);
        long before = usedHeap();
        readHostileNames(500, 3_500); // with names of 9 MB
        assertThat(usedHeap() - before).isLessThanOrEqualTo(4 << 20);
    }

    private static void readHostileNames(int from, int to) {
        for (int i = from; i < to; i++) {
            String name = i + "n".repeat(3000);
            String json = "{\"" + name + "\":0,\"_" + name + "\":{\"" + name + "\":1},\"tldr\":{\"a" + name + "\":0}}";
            assertThat(READER.read(json).report().problems()).isNotEmpty();
        }
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
