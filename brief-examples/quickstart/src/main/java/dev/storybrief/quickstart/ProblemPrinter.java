package dev.storybrief.quickstart;

import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.Problem;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Describes the problems of briefs in UTF-8: a line a problem, or a JSON object a brief. */
final class ProblemPrinter {
    private static final JsonFactory JSON = new JsonFactory();

    private ProblemPrinter() {}

    static byte[] lines(BriefInput.Item item, BriefReport report) {
        return text(item, report).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static StringBuilder text(BriefInput.Item item, BriefReport report) {
        StringBuilder lines = new StringBuilder();
        Columns columns = new Columns(item);
        for (Problem problem : report.problems()) {
            lines.append(Printable.path(item.file()));
            Integer line = line(item, problem);
            if (line != null) {
                lines.append(':').append(line).append(':').append(columns.of(problem));
            }
            lines.append(": ");
            lines.append(problem.severity().key())
                    .append(' ')
                    .append(problem.code().key());
            lines.append(' ')
                    .append(Printable.of(problem.pointer()))
                    .append(' ')
                    .append(Printable.of(problem.message()))
                    .append('\n');
        }
        return lines;
    }

    /** {@return the lines of all problems, and one more where there are more problems than these} */
    static byte[] allLines(BriefInput.Item item, BriefReport report) {
        return text(item, report).append(more(item, report)).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** {@return a line where there are more problems than a report holds, otherwise nothing} */
    static String more(BriefInput.Item item, BriefReport report) {
        return report.truncated() ? item.place() + ": there are more problems than these\n" : "";
    }

    static byte[] json(BriefInput.Item item, BriefReport report) {
        StringWriter object = new StringWriter();
        Columns columns = new Columns(item);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), object)) {
            json.writeStartObject();
            string(json, "file", item.file());
            if (item.line() > 0) {
                json.writeNumberProperty("line", item.line());
            }
            json.writeBooleanProperty("valid", report.isValid());
            json.writeArrayPropertyStart("problems");
            for (Problem problem : report.problems()) {
                json.writeStartObject();
                json.writeStringProperty("severity", problem.severity().key());
                string(json, "pointer", problem.pointer());
                json.writeStringProperty("code", problem.code().key());
                string(json, "message", problem.message());
                number(json, "line", line(item, problem));
                number(json, "column", columns.of(problem));
                json.writeEndObject();
            }
            json.writeEndArray();
            if (report.truncated()) {
                json.writeBooleanProperty("truncated", true);
            }
            json.writeEndObject();
        }
        return object.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the line of a problem in the file: that of the brief if each line of the file holds one} */
    private static @Nullable Integer line(BriefInput.Item item, Problem problem) {
        return item.line() > 0 ? Integer.valueOf(item.line()) : problem.line();
    }

    private static void string(JsonGenerator json, String name, String value) {
        json.writeName(name);
        json.writeRawValue(Printable.json(value));
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer number) {
        if (number != null) {
            json.writeNumberProperty(name, number);
        }
    }

    /**
     * Finds the columns of problems in the lines of a file that holds one brief a line, within which a CR, which ends a line
     * of a brief, is a character as others are. Counts on from the problem before, since they are in document order.
     */
    private static final class Columns {
        private final BriefInput.Item item;
        private int at;
        private int line = 1;
        private int before;

        Columns(BriefInput.Item item) {
            this.item = item;
        }

        @Nullable
        Integer of(Problem problem) {
            Integer wanted = problem.line();
            Integer column = problem.column();
            if (item.line() == 0 || wanted == null || column == null) {
                return column;
            }
            if (wanted < line) { // not in order after all
                at = 0;
                line = 1;
                before = 0;
            }
            for (; line < wanted && at < item.json().length; at++) {
                byte b = item.json()[at];
                line += b == '\r' ? 1 : 0;
                before += (b & 0xC0) == 0x80 ? 0 : 1; // a character has one byte that continues no other
            }
            return before + column;
        }
    }
}
