package dev.storybrief.quickstart;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the log lines of libraries out of the output. That is for an application to decide, never for a library. */
final class Logs {
    /** A strong reference: a logger that is collected loses its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Logs() {}

    /** Hides the line that Hibernate Validator logs when it is first used; its warnings are still shown. */
    static void keepQuiet() {
        VALIDATOR.setLevel(Level.WARNING);
    }
}
