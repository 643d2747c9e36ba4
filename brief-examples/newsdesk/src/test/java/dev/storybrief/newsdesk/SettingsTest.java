package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static Settings settings(String baseUrl) {
        Duration second = Duration.ofSeconds(1);
        return new Settings(
                baseUrl, null, false, second, 1, 1, second, ZoneOffset.UTC, List.of(Locale.ENGLISH), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://www.example.org/desk"})
    void an_address_to_which_paths_can_be_added_is_taken(String baseUrl) {
        assertThat(settings(baseUrl).baseUrl()).isEqualTo(baseUrl);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.example.org/", "https://www.example.org/desk/", "www.example.org", "/desk", ""})
    void an_address_without_scheme_or_with_a_slash_at_its_end_is_refused(String baseUrl) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(baseUrl))
                .withMessageContaining("newsdesk.base-url is \"" + baseUrl + "\"; write an address with http://");
    }
}
