package dev.storybrief.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

class ScriptEscapesTest {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new ScriptEscapes()).build();
    private static final JsonMapper READER = JsonMapper.builder().build();

    @Test
    void what_could_end_a_script_or_a_string_is_escaped_and_all_other_characters_are_not() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                continue;
            }
            String text = "a" + (char) c + "b";
            String json = written(text);
            boolean isEscaped = c < ' ' || "<>&'\"\\".indexOf(c) >= 0;
            if (isEscaped ? !json.matches("\"a\\\\[\\w\"\\\\]+b\"") : !json.equals('"' + text + '"')) {
                throw new AssertionError(json);
            }
            if (isEscaped) {
                assertThat(READER.readValue(json, String.class)).isEqualTo(text);
            }
        }
    }

    @Test
    void a_pair_of_surrogates_stays() {
        String ends = "\uD800\uDC00\uD83D\uDE00\uDBFF\uDFFF";
        assertThat(written(ends)).isEqualTo('"' + ends + '"');
    }

    private static String written(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeString(text);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
