package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.storybrief.model.StoryBrief;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BriefWriterTest {
    private static final StoryBrief SAMPLE = read(Samples.all().get(0));

    private final BriefWriter writer = BriefWriter.create();

    @Test
    void what_is_written_is_read_as_an_equal_brief() {
        for (String json : Samples.all()) {
            StoryBrief brief = read(json);

            assertThat(read(writer.write(brief))).isEqualTo(brief);
            assertThat(read(BriefWriter.indented().write(brief))).isEqualTo(brief);
        }
    }

    @Test
    void both_ways_to_write_give_the_same_and_leave_the_stream_open_and_unflushed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = new FilterOutputStream(bytes) {
            @Override
            public void flush() {
                throw new AssertionError("flushed");
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        writer.write(SAMPLE, out);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(writer.write(SAMPLE));
    }

    @Test
    void extensions_come_last_in_their_own_order_and_under_no_name_of_the_format() {
        StoryBrief brief = StoryBrief.builder()
                .id("own")
                .schema("x")
                .extension("_b", Arrays.asList(1, null, Map.of("c", "\u202E\uD83D\uDE00\uDC00")))
                .extension("headline", "not the headline")
                .extension("_a", true)
                .build();

        assertThat(writer.write(brief))
                .isEqualTo("{\"id\":\"own\",\"$schema\":\"x\",\"_b\":[1,null,{\"c\":\"\\u202e\uD83D\uDE00\\udc00\"}],"
                        + "\"_a\":true}");
    }

    @Test
    void an_error_of_the_stream_is_thrown_as_it_came() {
        IOException full = new IOException("full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> writer.write(SAMPLE, out))
                .isSameAs(full);
        assertThatNullPointerException()
                .isThrownBy(() -> writer.write(null, out))
                .withMessage("brief");
    }

    private static StoryBrief read(String json) {
        return BriefReader.create().read(json).orElseThrow();
    }
}
