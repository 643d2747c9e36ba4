package dev.storybrief.newsdesk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses changes from clients without the token, before their bodies are read. */
final class TokenGuard implements HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final byte @Nullable [] expected;

    TokenGuard(@Nullable String token) {
        expected = token == null || token.isBlank() ? null : ("Bearer " + token).getBytes(UTF_8);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (READING.contains(request.getMethod())) {
            return true;
        }
        if (expected == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "This desk takes nothing in: it has no token.");
        }
        String given = request.getHeader(HttpHeaders.AUTHORIZATION);
        // isEqual takes as long for a token with one wrong byte as for one that is all wrong.
        if (given == null || !MessageDigest.isEqual(expected, given.getBytes(UTF_8))) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Send the desk's token as a bearer token.");
        }
        return true;
    }
}
