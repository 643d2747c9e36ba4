package dev.storybrief.model.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storybrief.model.Cases;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefWriter;
import dev.storybrief.model.json.Draft;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {
    private static StoryBrief brief(Object extension) {
        return StoryBrief.builder().extension("_x", extension).build();
    }

    private static void assertRefused(Object extension, String... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> brief(extension))
                .withMessageContaining("extension \"_x\"")
                .withMessageContainingAll(parts);
    }

    @Test
    void list_that_is_shared_forty_times_over_is_refused_with_the_bound() {
        Object list = List.of("a");
        for (int i = 0; i < 40; i++) {
            list = List.of(list, list);
        }
        assertRefused(list, "1000000 values");
        Object map = Map.of("a", 1);
        for (int i = 0; i < 40; i++) {
            map = Map.of("a", map, "b", map);
        }
        assertRefused(map, "1000000 values");
    }

    @Test
    void value_of_a_brief_that_is_shared_many_times_over_is_refused_too() {
        Object value = brief(List.of("a", "b")).extensions().get("_x");
        for (int i = 0; i < 16; i++) {
            value = brief(List.of(value, value)).extensions().get("_x");
        }
        Object large = value;
        assertRefused(Collections.nCopies(4, large), "1000000 values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoryBrief.builder()
                        .extension("_x", large)
                        .extension("_y", large)
                        .extension("_z", large)
                        .extension("_last", large)
                        .build())
                .withMessageContaining("extension \"_last\"");
    }

    @Test
    void values_past_the_bound_are_refused_however_they_come() {
        assertThat(brief(Collections.nCopies(999_999, 0)).extensions()).hasSize(1);
        assertRefused(Collections.nCopies(1_000_000, 0), "1000000 values");
        assertRefused(Collections.nCopies(1_000_000_000, 0), "1000000 values");
        assertRefused(Collections.nCopies(100_000, "a".repeat(10_000)), "1000000 values");
        assertRefused(Collections.nCopies(1000, Map.of("a".repeat(1_000_000), 0)), "1000000 values");
    }

    @Test
    void text_with_values_past_the_bound_is_too_large() {
        String json = "{\"_x\":[0" + ",0".repeat(999_998) + "]}";
        BriefReader reader = BriefReader.builder().maxBytes(1 << 22).build();
        assertThat(reader.read(json).readable()).isPresent();
        assertThat(Draft.lines(reader.read(json.replace("]", ",0]")).report()))
                .containsExactly("1:2000006 error too-large");
        assertThat(Draft.lines(reader.read(json.replace("]}", "],\"_y\":0}")).report()))
                .containsExactly("1:2000012 error too-large");
    }

    @Test
    void value_that_holds_itself_is_refused() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        list.add(list);
        assertRefused(list, "holds itself", "127 levels");
        Map<String, Object> map = new HashMap<>();
        map.put("a", List.of(map, map));
        assertRefused(map, "holds itself", "127 levels");
    }

    @Test
    void value_is_as_deep_as_a_reader_lets_it_be_and_no_deeper() {
        Object deepest = List.of();
        for (int i = 1; i < 127; i++) {
            deepest = List.of(deepest);
        }
        StoryBrief brief = brief(deepest);
        assertThat(brief.extensions().get("_x")).isEqualTo(deepest);
        assertRefused(List.of(deepest), "127 levels");
        assertRefused(Map.of("a", brief.extensions().get("_x")), "127 levels");
    }

    @Test
    void name_of_a_refused_extension_is_shortened_in_the_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoryBrief.builder()
                        .extension("_".repeat(100_000), new Object())
                        .build())
                .satisfies(e -> assertThat(e.getMessage()).contains("\"____").hasSizeLessThan(300));
    }

    @Test
    void values_are_equal_to_those_of_java_and_print_like_them() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            Object one = value(random, 5);
            Object other = i % 2 == 0 ? value(random, 2) : one;
            Object read = brief(one).extensions().get("_x");
            assertThat(read.equals(other)).isEqualTo(one.equals(other));
            assertThat(other.equals(read)).isEqualTo(other.equals(one));
            assertThat(read.equals(brief(other).extensions().get("_x"))).isEqualTo(one.equals(other));
            assertThat(read.hashCode()).isEqualTo(one.hashCode());
            assertThat(read).hasToString(one.toString());
        }
        assertThat(brief(List.of(1, 2)).extensions().get("_x").equals(List.of(1, 3)))
                .isFalse();
        assertThat(brief(Map.of("a", List.of())).extensions().get("_x").equals(Map.of("a", Map.of())))
                .isFalse();
        assertThat(brief(Map.of("a", 1)).extensions().get("_x").equals(Map.of(1, "a")))
                .isFalse();
        assertThat(brief(List.of()).extensions().get("_x").equals(null)).isFalse();
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> random.nextInt(3);
            case 1 -> "text" + random.nextInt(3);
            case 2 -> random.nextBoolean();
            case 3 -> new BigDecimal("0.10");
            case 4 -> list(random, depth);
            default -> map(random, depth);
        };
    }

    private static List<Object> list(Random random, int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(random.nextInt(9) == 0 ? null : value(random, depth - 1));
        }
        return list;
    }

    private static Map<String, Object> map(Random random, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put("name" + random.nextInt(4), random.nextInt(9) == 0 ? null : value(random, depth - 1));
        }
        return map;
    }

    @Test
    void values_cannot_be_changed() {
        StoryBrief brief = brief(new ArrayList<>(Arrays.asList(1, new HashMap<>(Map.of("a", 1)))));
        List<?> list = (List<?>) brief.extensions().get("_x");
        Map<?, ?> map = (Map<?, ?>) list.get(1);
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(null))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.keySet().remove("a")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void negative_zeros_are_kept() {
        StoryBrief brief =
                BriefReader.create().read(Cases.text("11-negative-zero.json")).orElseThrow();
        assertThat(brief.extensions()).hasToString("{_score=-0.0, _delta=-0}");
        assertThat(((Number) brief.extensions().get("_score")).doubleValue()).isEqualTo(-0.0);
        assertThat(brief.toBuilder().build()).isEqualTo(brief);
        assertThat(brief(-0.0).extensions()).hasToString("{_x=-0.0}");
        assertThat(brief(-0.0)).isNotEqualTo(brief(0.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "0.0",
                "-0e1",
                "0e-0",
                "1",
                "-1",
                "1.0",
                "1.00",
                "0.10",
                "1E5",
                "1e5",
                "1E+5",
                "1e-7",
                "0.0000001",
                "0.00000001",
                "1e400",
                "-1E-400",
                "2147483647",
                "2147483648",
                "9223372036854775808",
                "12345678901234567890123456789012345678901234567890",
                "3.14159265358979323846264338327950288419716939937510",
                "1e2147483647",
                "100e-2",
                "1.5E00005"
            })
    void number_survives_as_it_was_written(String literal) {
        StoryBrief brief = BriefReader.create()
                .read("{\"_x\":" + literal + ",\"_y\":[{\"z\":" + literal + "}]}")
                .readable()
                .orElseThrow();
        assertThat(brief.extensions()).hasToString("{_x=" + literal + ", _y=[{z=" + literal + "}]}");
        StoryBrief again = BriefReader.create()
                .read("{\"_y\":[{\"z\":" + literal + "}],\"_x\":" + literal + "}")
                .readable()
                .orElseThrow();
        assertThat(again).isEqualTo(brief).hasSameHashCodeAs(brief);
        assertThat(((Number) brief.extensions().get("_x")).doubleValue()).isEqualTo(Double.parseDouble(literal));
        assertThat(((Number) brief.extensions().get("_x")).intValue()).isEqualTo(new BigDecimal(literal).intValue());
        for (String written : List.of(
                BriefWriter.create().write(brief),
                BriefWriter.create().write(brief.toBuilder().build()),
                new tools.jackson.databind.ObjectMapper().writeValueAsString(brief.extensions()),
                jackson2(brief))) {
            assertThat(written).isEqualTo("{\"_x\":" + literal + ",\"_y\":[{\"z\":" + literal + "}]}");
        }
    }

    private static String jackson2(StoryBrief brief) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(brief.extensions());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void number_of_java_is_written_as_java_writes_it() {
        assertThat(brief(Arrays.asList(1, 2L, (short) 3, (byte) 4, 1e10, 0.1f, BigInteger.TEN, new BigDecimal("1E+5")))
                        .extensions())
                .hasToString("{_x=[1, 2, 3, 4, 1.0E10, 0.1, 10, 1E+5]}");
    }

    @Test
    void whole_number_comes_back_from_json_as_it_is_whatever_type_it_had() {
        for (Number number : List.of(
                new BigDecimal("5"),
                new BigDecimal("12345678901234567890"),
                new BigDecimal("5.0"),
                new BigInteger("7"),
                5L)) {
            StoryBrief brief =
                    Draft.CLEAN.readable().toBuilder().extension("_x", number).build();

            assertThat(BriefReader.create()
                            .read(BriefWriter.create().write(brief))
                            .orElseThrow())
                    .isEqualTo(brief);
        }
    }

    @Test
    void number_that_no_reader_accepts_is_refused() {
        assertRefused(new BigInteger("9".repeat(1001)), "1000 characters");
        assertRefused(BigInteger.ONE.shiftLeft(100_000_000), "1000 characters");
        assertRefused(new BigDecimal("0." + "9".repeat(999)), "1000 characters");
        assertRefused(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE), "too great an exponent");
        assertThat(brief(new BigInteger("9".repeat(1000))).extensions()).hasSize(1);
    }
}
