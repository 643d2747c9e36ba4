package dev.storybrief.model.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a/",
                "https://z/",
                "https://az.za/",
                "https://0.9a.a0/",
                "https://9-0_.z9/",
                "https://a-/",
                "https://a/!$%&'()*+,-./09:;=@AZ[]_az|~",
                "https://a/a.b/c%2e?/.?/%2e{}^`|#/.?#'^{}",
            })
    void an_address_that_is_written_as_it_is_serialized_is_recognized(String text) throws InvalidAddressException {
        assertThat(PlainAddress.isOne(text)).isTrue();
        assertThat(AddressParser.parse(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://a/",
                "https://",
                "https://a",
                "https://a-",
                "https:///",
                "https://A/",
                "https://a`/",
                "https://a{/",
                "https://a//../",
                "https://a:80/",
                "https://-a/",
                "https://a./",
                "https://a.0/",
                "https://a.9/",
                "https://xn--a/",
                "https://a/.",
                "https://a/%2e",
                "https://a/\\",
                "https://a/?\\",
                "https://a/#\\",
                "https://a/ ",
                "https://a/\u007F",
                "https://a/\u0080",
                "https://a/{",
                "https://a/?'",
                "https://a/#`",
            })
    void an_address_is_parsed_if_it_could_be_serialized_otherwise(String text) {
        assertThat(PlainAddress.isOne(text)).isFalse();
    }
}
