package dev.storybrief.newsdesk;

import dev.storybrief.model.WebAddress;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Holds the settings of the owner, which {@code application.properties} describes. */
@ConfigurationProperties("newsdesk")
record Settings(
        String baseUrl,
        @Nullable String token,
        boolean samples,
        Duration cacheFor,
        int bodiesAtOnce,
        int checksAtOnce,
        Duration bodyWithin,
        ZoneId zone,
        List<Locale> languages,
        Map<String, String> headers) {
    Settings {
        if (WebAddress.parse(baseUrl).isEmpty() || baseUrl.endsWith("/")) {
            throw new IllegalArgumentException("newsdesk.base-url is \"" + baseUrl
                    + "\"; write an address with http:// or https:// and without a slash at its end");
        }
    }
}
