package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "/x", "//h.example/", "HTTPS:x", " https://x", ""})
    void a_link_of_another_kind_than_web_and_mail_is_refused(String href) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoryView.ShareLink("Share", href))
                .withMessage("href is \"" + href + "\"; give an address that starts with https://, http:// or mailto:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://h.example/", "http://h.example/", "mailto:?subject=A"})
    void a_link_to_the_web_or_to_mail_is_kept_as_it_is(String href) {
        assertThat(new StoryView.ShareLink("Share", href).href()).isEqualTo(href);
    }

    @Test
    void a_target_that_is_named_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presentation.builder().share(ShareTarget.X, ShareTarget.BLUESKY, ShareTarget.X))
                .withMessage("targets has X twice; name it once");
    }

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
