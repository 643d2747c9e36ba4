package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class TokenGuardTest {
    private static final HttpServletResponse RESPONSE = answering(HttpServletResponse.class, Map.of());

    private static HttpServletRequest post(String authorization) {
        return answering(HttpServletRequest.class, Map.of("getMethod", "POST", "getHeader", authorization));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void where_no_token_is_set_none_is_accepted(String none) {
        TokenGuard guard = new TokenGuard(none);

        for (String authorization : new String[] {"Bearer ", "Bearer", "Bearer null", "Bearer " + none}) {
            assertThatThrownBy(() -> guard.preHandle(post(authorization), RESPONSE, guard))
                    .isInstanceOfSatisfying(
                            ResponseStatusException.class,
                            e -> assertThat(e.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN));
        }
    }

    @Test
    void the_token_is_accepted_and_reading_needs_none() {
        TokenGuard guard = new TokenGuard("secret");

        assertThat(guard.preHandle(post("Bearer secret"), RESPONSE, guard)).isTrue();
        assertThat(guard.preHandle(answering(HttpServletRequest.class, Map.of("getMethod", "GET")), RESPONSE, guard))
                .isTrue();
    }
}
