package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.json.BriefSchema;
import dev.storybrief.model.json.Vendor;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {
    @Test
    void the_schema_is_printed_whole() {
        Run run = Run.of("schema");

        assertThat(run.exit()).isZero();
        assertThat(run.out().strip()).isEqualTo(BriefSchema.json().strip());
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void for_structured_output_it_is_the_subset_of_a_vendor_in_one_line(Vendor vendor) {
        Run run = Run.of("schema", "--structured-output", "--for", vendor.name().toLowerCase(Locale.ROOT));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(BriefSchema.structuredOutput(vendor) + "\n");
    }

    @Test
    void the_vendor_is_openai_by_default() {
        assertThat(Run.of("schema", "--structured-output").out())
                .isEqualTo(BriefSchema.structuredOutput(Vendor.OPENAI) + "\n");
    }

    @Test
    void another_vendor_or_one_without_structured_output_is_wrong_usage() {
        Run another = Run.of("schema", "--structured-output", "--for", "OpenAI");
        Run alone = Run.of("schema", "--for", "openai");

        assertThat(another.err()).contains("use openai, anthropic or gemini");
        assertThat(alone.err()).contains("--for needs --structured-output or --draft");
        assertThat(another.exit()).isEqualTo(2);
        assertThat(alone.exit()).isEqualTo(2);
    }
}
