package dev.storybrief.model.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.draft.DraftOutcome.Ending;
import dev.storybrief.model.draft.FaultyAnswers.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultyAnswersTest {
    private static final String MATERIAL = "Three years after it closed, the bridge is open.";

    static List<Row> all() {
        return FaultyAnswers.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void faulty_answer_ends_valid_or_stopped(Row row) {
        Script script = new Script(row.answers().toArray(String[]::new));
        DraftOutcome outcome =
                Drafter.builder(script).maxCharacters(3_000_000).build().draft(Bridge.CONTRACT, MATERIAL);
        assertThat(outcome.ending()).isEqualTo(row.ending());
        assertThat(outcome.attempts()).hasSize(row.attempts());
        assertThat(outcome.brief().isPresent()).isEqualTo(row.ending() == Ending.ACCEPTED);
        outcome.brief().ifPresent(brief -> {
            assertThat(brief.sources()).isEqualTo(Bridge.CONTRACT.facts().sources());
            assertThat(brief.disclosure()).isEqualTo(Bridge.CONTRACT.facts().disclosure());
            assertThat(brief.headline()).startsWith("Zebra");
        });
        assertThat(outcome.attempts())
                .extracting(DraftOutcome.Attempt::answer)
                .containsExactlyElementsOf(row.answers());
    }

    @ParameterizedTest
    @MethodSource("all")
    void conversation_asks_to_correct_the_fault_and_repeats_the_answer_in_a_fence_alone(Row row) {
        Script script = new Script(row.answers().toArray(String[]::new));
        Drafter.builder(script).maxCharacters(3_000_000).build().draft(Bridge.CONTRACT, MATERIAL);
        List<Conversation> asked = script.asked();
        for (int i = 0; i < asked.size(); i++) {
            String message = asked.get(i).message();
            assertThat(message).contains(MATERIAL);
            assertThat(Bridge.outsideFences(message))
                    .doesNotContainIgnoringCase("zebra")
                    .doesNotContainIgnoringCase("add ");
            if (i > 0 && row.answers().get(i - 1).length() < 100_000) {
                assertThat(message).contains(row.answers().get(i - 1)).contains("The ids that exist are: city, press.");
            }
        }
        assertThat(asked.get(Math.min(1, asked.size() - 1)).message()).contains(row.asks());
    }
}
