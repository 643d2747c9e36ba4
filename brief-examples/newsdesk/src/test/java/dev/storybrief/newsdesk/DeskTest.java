package dev.storybrief.newsdesk;

import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs tests on every database that is there. */
@ParameterizedClass
@EnumSource
abstract class DeskTest {
    @Parameter
    private Database database;

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        Desk.on(database);
    }

    final Desk desk() {
        return Desk.on(database);
    }
}
