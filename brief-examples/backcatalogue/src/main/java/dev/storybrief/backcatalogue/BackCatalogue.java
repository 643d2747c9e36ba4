package dev.storybrief.backcatalogue;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Validates and renders the briefs of files with one on each line, and writes a row for each to Parquet. */
public final class BackCatalogue {
    private static final String USAGE = "Usage: INPUT OUTPUT [NOW], such as 'briefs/*.jsonl' rendered "
            + "2026-03-30T12:00:00Z. INPUT is files of lines, OUTPUT a folder that does not exist yet.";

    private BackCatalogue() {}

    /**
     * Runs the job on the master that {@code spark-submit} names, or else on all processors of this machine.
     *
     * @param arguments the input, the output, and the time from which ages are counted; by default the clock's
     */
    public static void main(String[] arguments) throws IOException {
        Instant now;
        try {
            now = arguments.length == 3 ? Instant.parse(arguments[2]) : Instant.now();
        } catch (DateTimeParseException e) {
            now = null;
        }
        if (now == null || arguments.length < 2 || arguments.length > 3) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        try (SparkSession spark = SparkSession.builder().config(conf()).getOrCreate()) {
            write(lines(spark, arguments[0]), new Rendering(now), arguments[1]);
            print(spark.read().parquet(arguments[1]));
        }
    }

    /** {@return what Spark was started with, and the job's own defaults} */
    static SparkConf conf() {
        return new SparkConf()
                .setIfMissing("spark.app.name", "back catalogue")
                .setIfMissing("spark.master", "local[*]")
                // a quarter of Spark's default, so that no processor waits long for the last task
                .setIfMissing("spark.sql.files.maxPartitionBytes", "32m");
    }

    /** {@return the lines of files, as their bytes: as a string, a line that is not UTF-8 would lose what is wrong} */
    static Dataset<byte[]> lines(SparkSession spark, String input) {
        return spark.read()
                .option("lineSep", "\n") // otherwise a CR within a line would end it too
                .text(input)
                .select(col("value").cast("binary"))
                .as(Encoders.BINARY());
    }

    /** Writes the rows. Where a task fails and is repeated, only what its last attempt wrote becomes visible. */
    static void write(Dataset<byte[]> lines, MapPartitionsFunction<byte[], Row> rendering, String output) {
        lines.mapPartitions(rendering, Encoders.row(Rendering.ROW)).write().parquet(output);
    }

    /**
     * {@return how many problems there are of each code, the most frequent first} They are counted from what was
     * written: counters of the tasks would count the problems of a repeated task twice.
     */
    static List<Row> problems(Dataset<Row> rows) {
        return rows.select(explode(col("problems")).as("problem"))
                .groupBy("problem.severity", "problem.code")
                .count()
                .orderBy(col("count").desc(), col("code"))
                .collectAsList();
    }

    private static void print(Dataset<Row> rows) {
        long valid = rows.filter(col("valid")).count();
        System.out.println(rows.count() + " briefs, " + valid + " of them valid");
        for (Row problem : problems(rows)) {
            System.out.println(problem.getLong(2) + " " + problem.getString(0) + " " + problem.getString(1));
        }
    }
}
