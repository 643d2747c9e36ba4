package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ShareTargetTest {
    @Test
    void every_character_of_ascii_is_encoded_unless_it_is_unreserved() {
        for (char c = 0; c < 0x80; c++) {
            String text = Character.toString(c);
            boolean isUnreserved = text.matches("[A-Za-z0-9._~-]"); // RFC 3986, section 2.3
            assertThat(ShareTarget.encode(text)).isEqualTo(isUnreserved ? text : String.format("%%%02X", (int) c));
        }
    }

    @Test
    void a_text_comes_back_whole() {
        String text = "a & b = 100 %? \u00FC\u4E2D\uD83D\uDE00/~#";
        assertThat(URLDecoder.decode(ShareTarget.encode(text), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }
}
