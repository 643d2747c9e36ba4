package dev.storybrief.model.report;

/** Reports that a brief is invalid. Its message lists the first twenty problems. */
public final class InvalidBriefException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final BriefReport report;

    /**
     * Makes an exception of a report.
     *
     * @param report what was found
     */
    public InvalidBriefException(BriefReport report) {
        super("The brief is invalid: " + report);
        this.report = report;
    }

    /** {@return everything that was found} */
    public BriefReport report() {
        return report;
    }
}
