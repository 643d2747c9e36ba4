package dev.storybrief.model.validation;

import java.util.stream.Collectors;

/** Says that a brief is invalid, with everything that is wrong with it. Its message lists the first twenty problems. */
public final class InvalidBriefException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LISTED = 20;

    private final transient BriefReport report;

    /**
     * Makes an exception of a report.
     *
     * @param report what was found
     */
    public InvalidBriefException(BriefReport report) {
        super(message(report));
        this.report = report;
    }

    /** {@return everything that was found} */
    public BriefReport report() {
        return report;
    }

    private static String message(BriefReport report) {
        int count = report.problems().size();
        String list = report.problems().stream()
                .limit(LISTED)
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining());
        String more = report.truncated() ? " or more" : "";
        return "The brief is invalid: " + count + more + (count == 1 ? " problem" : " problems") + list
                + (count > LISTED ? "\n  … and " + (count - LISTED) + " more" : "");
    }
}
