package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.validation.BriefValidator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamWriteException;

/** What the code of a host throws while the library calls it arrives as it is. */
class HostFailuresTest {
    private static final StoryBrief BRIEF =
            BriefReader.create().read(Draft.CLEAN.json()).orElseThrow();

    @Test
    void what_a_clock_throws_is_thrown_by_the_validation() {
        RuntimeException failure = new IllegalStateException("no time server");
        Clock broken = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                throw failure;
            }
        };
        BriefValidator validator = BriefValidator.builder().clock(broken).build();

        StoryBrief undisclosed = BRIEF.toBuilder().disclosure(null).build();

        assertThatThrownBy(() -> validator.validate(BRIEF)).isSameAs(failure);
        assertThatThrownBy(() -> validator.validate(undisclosed)).isSameAs(failure);
    }

    @Test
    void what_jackson_throws_within_a_stream_is_thrown_by_the_writer() {
        RuntimeException failure = new StreamWriteException(null, "of a document around the brief");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };

        assertThatThrownBy(() -> BriefWriter.create().write(BRIEF, broken)).isSameAs(failure);
    }
}
