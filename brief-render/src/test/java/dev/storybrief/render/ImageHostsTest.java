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

        assertThat(Presentation.create().view(brief).image().src()).isNull();
        assertThat(Presentation.create().view(brief).image().link())
                .isEqualTo(new BriefView.Link("Image: The probe", "https://img.example.org/a.jpg", null));
        assertThat(Presentation.builder()
                        .imagesFrom("IMG.example.org")
                        .build()
                        .view(brief)
                        .image()
                        .src())
                .isEqualTo("https://img.example.org/a.jpg");
        assertThat(Presentation.builder()
                        .imagesFrom("example.org")
                        .build()
                        .view(brief)
                        .image()
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

        assertThat(Presentation.builder()
                        .imagesFrom(host)
                        .build()
                        .view(brief)
                        .image()
                        .src())
                .isEqualTo(WebAddress.parse(address).orElseThrow().href());
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
                        "\"%s\" is no host to show pictures from; give the host alone, such as images.example.org,"
                                + " without https://, port, path or *",
                        host);
    }
}
