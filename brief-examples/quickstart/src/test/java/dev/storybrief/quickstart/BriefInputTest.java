package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BriefInputTest {
    @Test
    void standard_input_stays_open_since_the_jvm_may_have_given_its_number_to_a_file_of_its_own() {
        AtomicBoolean isClosed = new AtomicBoolean();
        ByteArrayInputStream in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

        Main.run(new Streams(in, OutputStream.nullOutputStream(), err), "validate");

        assertThat(isClosed).isFalse();
    }
}
