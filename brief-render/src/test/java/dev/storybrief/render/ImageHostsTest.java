package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.storybrief.model.Image;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHostsTest {
    @Test
    void pictures_are_links_unless_their_host_was_named() {
        StoryBrief brief = Briefs.small()
                .image(new Image(WebAddress.of("https://img.example.org/a.jpg"), "The probe", "Agency", 640, 480))
                .build();

        assertThat(image(Presentation.create(), brief).src()).isNull();
        assertThat(image(Presentation.create(), brief).link())
                .isEqualTo(new BriefView.Link("Image: The probe", WebAddress.of("https://img.example.org/a.jpg")));
        assertThat(image(Presentation.builder().imagesFrom("IMG.example.org").build(), brief)
                        .src())
                .hasToString("https://img.example.org/a.jpg");
        assertThat(image(Presentation.builder().imagesFrom("example.org").build(), brief)
                        .src())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "b\u00FCcher.example, https://xn--bcher-kva.example/a.png",
        "xn--bcher-kva.example, https://B\u00DCCHER.example:8443/a.png",
        "[::1], http://[0:0:0:0:0:0:0:1]/a.png",
        "127.0.0.1, http://127.0.0.1:8080/a.png",
    })
    void a_host_of_pictures_can_be_named_in_any_form_that_leads_there(String host, String address) {
        StoryBrief brief = Briefs.small()
                .image(new Image(WebAddress.of(address), "A picture", null, null, null))
                .build();

        assertThat(image(Presentation.builder().imagesFrom(host).build(), brief).src())
                .isEqualTo(WebAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://img.example.org",
                "img.example.org:443",
                "img.example.org/",
                "*.example.org",
                "127.1",
                "a b"
            })
    void what_is_no_host_of_pictures_is_refused_with_what_to_write(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presentation.builder().imagesFrom("img.example.org", host))
                .withMessage(
                        "imagesFrom is \"%s\"; give the host alone, such as images.example.org,"
                                + " without https://, port, path or *",
                        host);
    }

    private static StoryView.Image image(Presentation presentation, StoryBrief brief) {
        return Briefs.story(presentation, brief).head().image();
    }
}
