package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static final int BLOCK = LineReader.BLOCK;

    @Test
    void lines_are_those_that_the_jdk_finds_wherever_a_block_ends() throws IOException {
        for (int length : new int[] {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK - 1, 2 * BLOCK, 3 * BLOCK + 1}) {
            for (int next : new int[] {0, 1, BLOCK - 1, BLOCK, BLOCK + 1}) {
                String text = "a".repeat(length) + "\n" + "b".repeat(next) + "\n\nend";

                assertThat(lines(stream(text), 4 * BLOCK))
                        .isEqualTo(text.lines().toList());
            }
        }
    }

    @Test
    void lines_do_not_depend_on_how_much_a_stream_gives_at_a_time() throws IOException {
        Random random = new Random(19);
        String text = random.ints(2000, 0, 300)
                .mapToObj(length -> "x".repeat(length) + length)
                .collect(Collectors.joining("\n"));
        InputStream inPieces = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(400)));
            }
        };

        assertThat(lines(inPieces, BLOCK)).isEqualTo(text.lines().toList());
    }

    @Test
    void a_line_feed_at_the_end_starts_no_line_and_a_carriage_return_stays() throws IOException {
        assertThat(lines(stream(""), 9)).isEmpty();
        assertThat(lines(stream("\n"), 9)).containsExactly("");
        assertThat(lines(stream("a\r\nb\n"), 9)).containsExactly("a\r", "b");
        assertThat(lines(stream("a\n\n"), 9)).containsExactly("a", "");
    }

    @Test
    void a_line_is_cut_at_the_limit_wherever_a_block_ends_and_the_next_is_whole() throws IOException {
        for (int limit : new int[] {1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK}) {
            for (int excess : new int[] {0, 1, BLOCK - 1, BLOCK, BLOCK + 1}) {
                String start = "a".repeat(limit);

                assertThat(lines(stream(start + "b".repeat(excess) + "\nc\n"), limit))
                        .containsExactly(start, "c");
            }
        }
    }

    @Test
    void a_line_of_more_bytes_than_an_array_can_have_is_cut() throws IOException {
        InputStream long3Gib = new InputStream() {
            private long left = 3L << 30;

            @Override
            public int read() {
                throw new UnsupportedOperationException("blocks are read");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int count = (int) Math.min(left, length);
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        byte[] line = new LineReader(long3Gib, 100).next();

        assertThat(line).hasSize(100);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(InputStream in, int maxBytes) throws IOException {
        LineReader reader = new LineReader(in, maxBytes);
        List<String> lines = new ArrayList<>();
        for (byte[] line = reader.next(); line != null; line = reader.next()) {
            lines.add(new String(line, StandardCharsets.UTF_8));
        }
        return lines;
    }
}
