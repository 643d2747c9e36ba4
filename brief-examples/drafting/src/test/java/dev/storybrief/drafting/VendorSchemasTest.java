package dev.storybrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.storybrief.model.draft.DraftContract;
import dev.storybrief.model.json.BriefSchema;
import dev.storybrief.model.json.Vendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The validators in the client libraries of OpenAI and Anthropic, which check a schema before it is sent. */
class VendorSchemasTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static List<String> drafts(Vendor vendor) throws IOException {
        String facts = Files.readString(Path.of("sample/facts.json"));
        String withoutSources = facts.replaceFirst("(?s)\"sources\": \\[.*\\],", "");
        return List.of(
                DraftContract.parse(facts).schema(vendor),
                DraftContract.parse(withoutSources).schema(vendor));
    }

    private static List<String> openAiErrors(String schema) throws JsonProcessingException {
        return com.openai.core.JsonSchemaValidator.Companion.create()
                .validate(MAPPER.readTree(schema))
                .errors();
    }

    private static List<String> anthropicErrors(String schema) throws JsonProcessingException {
        return com.anthropic.core.JsonSchemaValidator.Companion.create()
                .validate(MAPPER.readTree(schema))
                .errors();
    }

    @Test
    void openai_takes_drafts_and_whole_briefs() throws IOException {
        for (String schema : drafts(Vendor.OPENAI)) {
            assertThat(openAiErrors(schema)).isEmpty();
        }
        assertThat(openAiErrors(BriefSchema.structuredOutput(Vendor.OPENAI))).isEmpty();
    }

    @Test
    void anthropic_takes_drafts_and_whole_briefs() throws IOException {
        for (String schema : drafts(Vendor.ANTHROPIC)) {
            assertThat(anthropicErrors(schema)).isEmpty();
        }
        assertThat(anthropicErrors(BriefSchema.structuredOutput(Vendor.ANTHROPIC)))
                .isEmpty();
    }

    @Test
    void neither_takes_the_full_schema() throws IOException {
        assertThat(openAiErrors(BriefSchema.json())).isNotEmpty();
        assertThat(anthropicErrors(BriefSchema.json())).isNotEmpty();
    }
}
