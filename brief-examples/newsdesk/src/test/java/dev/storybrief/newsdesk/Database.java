package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Names the databases on which the desk has to work. */
enum Database {
    H2,

    /**
     * A server, named by {@code -Dnewsdesk.test.postgresql=jdbc:postgresql://127.0.0.1:…/…}, with the user postgres.
     */
    POSTGRESQL;

    private static final String PROPERTY = "newsdesk.test.postgresql";
    private static final @Nullable String SERVER = System.getProperty(PROPERTY);

    static {
        if (SERVER == null && System.getenv("CI") == null) {
            System.out.println("-D" + PROPERTY + " names no server: the checks on PostgreSQL are skipped.");
        }
    }

    /** {@return settings for an empty database} */
    List<String> empty() {
        return this == H2 ? h2() : postgresql();
    }

    private static List<String> h2() {
        try {
            return List.of("spring.datasource.url=jdbc:h2:file:"
                    + Files.createTempDirectory("newsdesk").resolve("briefs") + ";WRITE_DELAY=0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Skips the test if there is no server, and fails it in CI. */
    private static List<String> postgresql() {
        Assumptions.assumeTrue(SERVER != null || System.getenv("CI") != null, "no PostgreSQL");
        assertThat(SERVER)
                .as("CI is set, and -D" + PROPERTY + " names a server")
                .isNotNull();
        String schema = "desk_" + UUID.randomUUID().toString().replace("-", "");
        return List.of(
                "spring.datasource.url=" + SERVER + "?currentSchema=" + schema,
                "spring.datasource.username=postgres",
                "spring.flyway.schemas=" + schema);
    }
}
