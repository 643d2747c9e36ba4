package dev.storybrief.drafting;

import dev.storybrief.model.draft.DraftContract;
import dev.storybrief.model.draft.DraftOutcome;
import dev.storybrief.model.json.BriefWriter;
import dev.storybrief.model.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Drafts the brief of an article with one library or the other, and prints it. */
@FunctionalInterface
interface Drafting {
    /** {@return what came of drafting the brief of an article} */
    DraftOutcome draft(Endpoint endpoint, DraftContract contract, String article);

    /**
     * Prints the brief on standard output, as JSON, and what was wrong with each answer on standard error.
     *
     * @param files the facts, as JSON, and the article
     */
    static void print(Drafting drafting, String... files) throws IOException {
        DraftContract contract = DraftContract.parse(Files.readString(Path.of(files[0])));
        String article = Files.readString(Path.of(files[1]));
        try (Endpoint endpoint = Endpoint.of(System.getenv())) {
            DraftOutcome outcome = drafting.draft(endpoint, contract, article);
            int number = 0;
            for (DraftOutcome.Attempt attempt : outcome.attempts()) {
                number++;
                for (Problem problem : attempt.result().report().problems()) {
                    System.err.println("answer " + number + ": " + problem);
                }
            }
            System.out.println(BriefWriter.indented().write(outcome.orElseThrow()));
        }
    }
}
