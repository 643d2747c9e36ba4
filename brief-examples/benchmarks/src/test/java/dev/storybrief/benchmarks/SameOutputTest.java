package dev.storybrief.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameOutputTest {

    @ParameterizedTest
    @EnumSource(Sample.class)
    void all_peers_write_and_read_the_same(Sample sample) throws Exception {
        assertThat(SameOutput.differences(sample)).isEmpty();
    }
}
