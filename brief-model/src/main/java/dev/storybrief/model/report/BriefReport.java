package dev.storybrief.model.report;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lists the problems of a brief, in document order. Immutable.
 *
 * @param problems what was found, errors and warnings; at most as many as the reader or validator may report
 * @param truncated whether there are more problems than are listed
 */
public record BriefReport(List<Problem> problems, boolean truncated) implements Serializable {
    private static final int LISTED = 20;
    private static final int MAX_REQUESTED = 50;

    /** Reports that nothing is wrong. */
    public static final BriefReport CLEAN = new BriefReport(List.of(), false);

    public BriefReport {
        problems = List.copyOf(problems);
    }

    /** {@return how many problems there are, and the first twenty, a line each} */
    @Override
    public String toString() {
        int count = problems.size();
        String list =
                problems.stream().limit(LISTED).map(problem -> "\n  " + problem).collect(Collectors.joining());
        return count
                + (truncated ? " or more" : "")
                + (count == 1 ? " problem" : " problems")
                + list
                + (count > LISTED ? "\n  … and " + (count - LISTED) + " more" : "");
    }

    /** {@return whether nothing, or nothing but warnings, was found} */
    public boolean isValid() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** {@return the problems for which a brief is invalid} */
    public List<Problem> errors() {
        return of(Severity.ERROR);
    }

    /** {@return the problems with which a brief is valid} */
    public List<Problem> warnings() {
        return of(Severity.WARNING);
    }

    private List<Problem> of(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /**
     * {@return a request to the language model that wrote the brief to correct it; empty if nothing is wrong}
     *
     * <p>Holds codes, places and messages, at most 50 of them, errors first. It never holds a value of the brief; names
     * of unknown members are in pointers, which are in one line and cut at 200 characters. It is plain text: in HTML, a
     * host has to escape it.
     */
    public String repairRequest() {
        if (problems.isEmpty()) {
            return "";
        }
        String list = problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(MAX_REQUESTED)
                .map(BriefReport::line)
                .collect(Collectors.joining());
        boolean hasMore = truncated || problems.size() > MAX_REQUESTED;
        return "The brief has the problems listed below. Each line gives a JSON Pointer, a code and the rule. Correct every"
                + " error, correct the warnings where you can without inventing facts, leave the rest as it is, and"
                + " answer with the whole brief as one JSON object and nothing else.\n"
                + list
                + (hasMore ? "There are more problems than these.\n" : "");
    }

    private static String line(Problem problem) {
        String place = problem.pointer().isEmpty() ? "the root" : problem.pointerInOneLine();
        return "- " + problem.severity().key() + " " + problem.code().key() + " at " + place + ": " + problem.message()
                + "\n";
    }
}
