package dev.storybrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.draft.DraftContract;
import dev.storybrief.model.json.BriefSchema;
import dev.storybrief.model.json.BriefWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.ai.converter.BeanOutputConverter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What both libraries derive from the records, which the README of brief-model warns of. */
class DerivedSchemasTest {
    private static final String LANGCHAIN4J = JsonMapper.shared()
            .writeValueAsString(
                    JsonSchemaElementUtils.toMap(JsonSchemaElementUtils.jsonSchemaElementFrom(StoryBrief.class), true));
    private static final String SPRING_AI = new BeanOutputConverter<>(StoryBrief.class).getJsonSchema();

    @Test
    void neither_takes_a_valid_brief() throws IOException {
        DraftContract contract = DraftContract.parse(Files.readString(Path.of("sample/facts.json")));
        StoryBrief brief = contract.read(ScriptedModel.draft(3)).orElseThrow();
        JsonNode json = JsonMapper.shared().readTree(BriefWriter.create().write(brief));

        assertThat(schema(BriefSchema.json()).validate(json)).isEmpty();
        assertThat(schema(LANGCHAIN4J).validate(json)).isNotEmpty();
        assertThat(schema(SPRING_AI).validate(json)).isNotEmpty();
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }

    @Test
    void enums_are_those_of_java_and_times_are_objects() {
        assertThat(SPRING_AI).contains("\"HUMAN_ONLY\"").doesNotContain("\"human-only\"");
        assertThat(LANGCHAIN4J).contains("\"HUMAN_ONLY\"", "\"nanos\"").doesNotContain("\"human-only\"");
    }
}
