package dev.storybrief.backcatalogue;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.report.Problem;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Makes a row of each line that is not blank. The reader and the renderers are made once for each partition, on the
 * executor: they cannot be sent there. The time is sent there, so that a repeated task gives the same rows.
 */
final class Rendering implements MapPartitionsFunction<byte[], Row> {
    private static final long serialVersionUID = 1;

    static final StructType PROBLEM = new StructType()
            .add("severity", DataTypes.StringType, false)
            .add("code", DataTypes.StringType, false)
            .add("pointer", DataTypes.StringType, false)
            .add("message", DataTypes.StringType, false)
            .add("column", DataTypes.IntegerType);

    /** A row: only a valid brief is rendered, and of an invalid one the line is kept, for who will correct it. */
    static final StructType ROW = new StructType()
            .add("id", DataTypes.StringType)
            .add("valid", DataTypes.BooleanType, false)
            .add("problems", new ArrayType(PROBLEM, false), false)
            .add("html", DataTypes.StringType)
            .add("markdown", DataTypes.StringType)
            .add("json", DataTypes.BinaryType);

    private final Instant now;

    /**
     * Holds the options.
     *
     * @param now the time from which the age of a brief is counted
     */
    Rendering(Instant now) {
        this.now = now;
    }

    @Override
    public Iterator<Row> call(Iterator<byte[]> lines) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Presentation presentation = Presentation.builder().clock(clock).build();
        BriefReader reader = BriefReader.builder().clock(clock).build();
        BriefRenderer html = HtmlRenderer.builder().presentation(presentation).build();
        BriefRenderer markdown =
                MarkdownRenderer.builder().presentation(presentation).build();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false)
                .filter(line -> !isBlank(line))
                .map(line -> row(line, reader.read(line), html, markdown))
                .iterator();
    }

    private static Row row(byte[] line, BriefResult result, BriefRenderer html, BriefRenderer markdown) {
        StoryBrief brief = result.brief().orElse(null);
        return RowFactory.create(
                result.readable().map(StoryBrief::id).orElse(null),
                result.isValid(),
                result.report().problems().stream().map(Rendering::row).toArray(Row[]::new),
                brief == null ? null : html.render(brief),
                brief == null ? null : markdown.render(brief),
                brief == null ? line : null);
    }

    private static Row row(Problem problem) {
        return RowFactory.create(
                problem.severity().key(), problem.code().key(), problem.pointer(), problem.message(), problem.column());
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
