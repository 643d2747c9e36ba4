package dev.storybrief.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class JsonStringsTest {
    private static final String TEXT = "Any text~ that is [only] ASCII";

    private final JsonStrings strings =
            new JsonStrings(new JsonFactory().createGenerator(ObjectWriteContext.empty(), new ByteArrayOutputStream()));

    @Test
    void ascii_with_nothing_to_escape_is_written_as_it_is() {
        for (int length = 0; length <= TEXT.length(); length++) {
            String text = TEXT.substring(0, length);
            assertThat(strings.isWrittenAsItIs(text, length)).as(text).isTrue();
        }
    }

    @Test
    void a_control_a_quotation_mark_or_a_backslash_is_seen_wherever_it_stands() {
        for (int place = 0; place < TEXT.length(); place++) {
            for (char c = 0; c < 0x80; c++) {
                String text = TEXT.substring(0, place) + c + TEXT.substring(place + 1);
                assertThat(strings.isWrittenAsItIs(text, text.length()))
                        .as("U+%04X at %d", (int) c, place)
                        .isEqualTo(c >= ' ' && c != '"' && c != '\\' && c != 0x7F);
            }
        }
    }
}
