package dev.storybrief.quickstart;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what libraries log away from what a command prints. An application decides that, never a library. */
final class Logs {
    /** Held, so that its level stays. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Logs() {}

    /** Hides the line that Hibernate Validator logs when it is first used; its warnings are still shown. */
    static void keepQuiet() {
        VALIDATOR.setLevel(Level.WARNING);
    }
}
