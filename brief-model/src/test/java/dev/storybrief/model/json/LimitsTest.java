package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String CLEAN = Draft.CLEAN.json();
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static String nested(int depth) {
        return CLEAN.replaceFirst("\\{", "{\"_x\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + ",");
    }

    @Test
    void brief_of_one_mebibyte_is_read_and_one_byte_more_is_too_large() throws IOException {
        byte[] largest = (CLEAN + " ".repeat((1 << 20) - CLEAN.getBytes(StandardCharsets.UTF_8).length))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(largest).hasSize(1 << 20);
        BriefReader reader = BriefReader.create();
        assertThat(reader.read(largest).report().problems()).isEmpty();
        assertThat(reader.read(new ByteArrayInputStream(largest)).report().problems())
                .isEmpty();
        assertThat(reader.read(new String(largest, StandardCharsets.UTF_8))
                        .report()
                        .problems())
                .isEmpty();
        byte[] over = (new String(largest, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
        for (BriefResult result : new BriefResult[] {
            reader.read(over),
            reader.read(new ByteArrayInputStream(over)),
            reader.read(new String(over, StandardCharsets.UTF_8))
        }) {
            assertThat(Draft.lines(result.report())).containsExactly("1:1 error too-large");
            assertThat(result.report().problems().get(0).message()).contains("1048576");
            assertThat(result.readable()).isEmpty();
        }
    }

    @Test
    void of_a_stream_that_does_not_end_one_byte_more_is_read_than_a_brief_may_have() throws IOException {
        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                read[0] += length;
                return length;
            }
        };
        BriefResult result = BriefReader.builder().maxBytes(100_000).build().read(endless);
        assertThat(Draft.lines(result.report())).containsExactly("1:1 error too-large");
        assertThat(read[0]).isEqualTo(100_001);
    }

    @Test
    void size_is_counted_in_bytes_and_can_be_set() {
        BriefReader reader = BriefReader.builder().maxBytes(11).build();
        assertThat(Draft.lines(reader.read("{\"_\":\"\u8a9e\"}").report())).doesNotContain("1:1 error too-large");
        assertThat(Draft.lines(reader.read("{\"_\":\"\u8a9e\u8a9e\"}").report()))
                .containsExactly("1:1 error too-large");
        assertThat(Draft.lines(reader.read("not json at all").report())).containsExactly("1:1 error too-large");
    }

    @Test
    void of_bytes_that_are_too_many_only_those_are_decoded_that_a_brief_may_have_and_one_more() {
        BriefReader reader = BriefReader.create();
        byte[] json = new byte[60 << 20];
        Arrays.fill(json, (byte) 'a');
        System.arraycopy("\u20AC".getBytes(StandardCharsets.UTF_8), 0, json, 0, 3);
        String text = new String(json, StandardCharsets.UTF_8);

        assertThat(reader.read(json).input()).isEqualTo(text.substring(0, (1 << 20) - 1));
        assertThat(allocated(() -> reader.read(json))).isLessThan(8 << 20);
        assertThat(allocated(() -> reader.read(text))).isLessThan(8 << 20);
    }

    private static long allocated(Supplier<BriefResult> reading) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(Draft.lines(reading.get().report())).containsExactly("1:1 error too-large");
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void thirty_two_levels_are_read_and_one_more_is_too_large() {
        assertThat(Draft.problems(nested(32))).isEmpty();
        BriefResult result = BriefReader.create().read(nested(33));
        assertThat(Draft.lines(result.report())).containsExactly("1:38 error too-large");
        assertThat(result.report().problems().get(0).message()).contains("32");
    }

    @Test
    void depth_is_counted_wherever_it_is() {
        String deep = "[".repeat(40) + "]".repeat(40);
        for (String json : new String[] {
            deep,
            "{\"headline\":" + deep + "}",
            "{\"other\":" + deep + "}",
            "{\"sources\":" + deep + "}",
            "{\"tldr\":{\"whatChanged\":" + deep + "}}",
            "{\"id\":1,\"id\":" + deep + "}",
        }) {
            assertThat(Draft.problems(json)).as(json).singleElement().asString().endsWith(" error too-large");
        }
    }

    @Test
    void depth_can_be_set() {
        BriefReader shallow = BriefReader.builder().maxDepth(5).build();
        assertThat(shallow.read(CLEAN).report().problems()).isEmpty();
        assertThat(Draft.lines(shallow.read(nested(5)).report())).isEmpty();
        assertThat(Draft.lines(shallow.read(nested(6)).report())).containsExactly("1:11 error too-large");
        assertThat(BriefReader.builder()
                        .maxDepth(128)
                        .build()
                        .read(nested(128))
                        .report()
                        .problems())
                .isEmpty();
    }

    @Test
    void limits_out_of_bounds_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BriefReader.builder().maxBytes(0))
                .withMessageContaining("maxBytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BriefReader.builder().maxBytes((1 << 30) + 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BriefReader.builder().maxDepth(4))
                .withMessageContaining("maxDepth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BriefReader.builder().maxDepth(129));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BriefReader.builder().maxProblems(0))
                .withMessageContaining("maxProblems");
    }
}
