package dev.storybrief.newsdesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/** Names the databases that the desk has to work with. */
enum Database {
    H2,

    /** A server that {@code -Dnewsdesk.test.postgresql=jdbc:postgresql://127.0.0.1:…/…} names; its user is postgres. */
    POSTGRESQL;

    private static final String SERVER = "newsdesk.test.postgresql";

    /** Settings for a database with nothing in it. */
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

    private static List<String> postgresql() {
        String server = System.getProperty(SERVER);
        Assumptions.assumeTrue(server != null, "not run on PostgreSQL: -D" + SERVER + " names no server");
        String schema = "desk_" + UUID.randomUUID().toString().replace("-", "");
        return List.of(
                "spring.datasource.url=" + server + "?currentSchema=" + schema,
                "spring.datasource.username=postgres",
                "spring.flyway.schemas=" + schema);
    }
}
