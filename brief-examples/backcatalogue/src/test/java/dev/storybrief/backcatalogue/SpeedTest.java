package dev.storybrief.backcatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the job on one thread and on two, in turns. */
@Tag("measurement")
class SpeedTest {
    private static final int BRIEFS = Integer.getInteger("briefs", 100_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    @TempDir
    private Path folder;

    @Test
    void one_thread_and_two_write_every_brief() throws IOException {
        Path input = folder.resolve("briefs.jsonl");
        Catalogue.writeGood(input, BRIEFS);
        seconds("local[2]", input, folder.resolve("warm-up"));
        for (int round = 1; round <= ROUNDS; round++) {
            double one = seconds("local[1]", input, folder.resolve("one-" + round));
            double two = seconds("local[2]", input, folder.resolve("two-" + round));
            System.out.printf("local[1] %.1f s, local[2] %.1f s, ratio %.2f%n", one, two, one / two);
        }
    }

    private static double seconds(String master, Path input, Path output) throws IOException {
        SparkSession.Builder session = SparkSession.builder()
                .config(BackCatalogue.conf())
                .master(master)
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1");
        try (SparkSession spark = session.getOrCreate()) {
            long start = System.nanoTime();
            BackCatalogue.write(
                    BackCatalogue.lines(spark, input.toString()), new Rendering(Instant.now()), output.toString());
            double seconds = (System.nanoTime() - start) / 1e9;
            assertThat(spark.read().parquet(output.toString()).filter("valid").count())
                    .isEqualTo(BRIEFS);
            return seconds;
        }
    }
}
