package dev.storybrief.model.report;

import java.util.ArrayList;
import java.util.List;

/** Writes a report for a language model to act on. */
final class RepairRequest {
    private static final int MAX_PROBLEMS = 50;

    private RepairRequest() {}

    static String of(BriefReport report) {
        if (report.problems().isEmpty()) {
            return "";
        }
        List<Problem> problems = new ArrayList<>(report.errors());
        problems.addAll(report.warnings());
        StringBuilder request = new StringBuilder(
                "The brief has the problems listed below. Each line gives a JSON Pointer, a code and the rule. Correct every"
                        + " error, correct the warnings where you can without inventing facts, leave the rest as it is, and"
                        + " answer with the whole brief as one JSON object and nothing else.\n");
        int shown = Math.min(problems.size(), MAX_PROBLEMS);
        for (Problem problem : problems.subList(0, shown)) {
            request.append("- ")
                    .append(problem.severity().key())
                    .append(' ')
                    .append(problem.code().key())
                    .append(" at ")
                    .append(problem.pointer().isEmpty() ? "the root" : OneLine.of(problem.pointer()))
                    .append(": ")
                    .append(problem.message())
                    .append('\n');
        }
        if (shown < problems.size() || report.truncated()) {
            request.append("There are more problems than these.\n");
        }
        return request.toString();
    }
}
