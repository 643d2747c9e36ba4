package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As {@link HostileTextTest}, for chats, whose lines have no white space at their ends. */
class HostileChatTest {
    private static final int SPLICED_TEXTS = Effort.of(400_000);
    private static final long SEED = Effort.seed(20260303);
    private static final int BATCH_SIZE = 2_000;

    private static final Oracle ORACLE = new Oracle(List.of(
            Format.of(Output.SLACK, "Slack's model", ChatReader::slack),
            Format.of(Output.ADAPTIVE_CARD, "its tree", ChatReader::adaptiveCard),
            Format.of(Output.DISCORD, "commonmark-java", ChatReader::discord)));

    @Test
    void spliced_markup_stays_text() {
        for (int i = 0; i < Math.max(1, SPLICED_TEXTS / BATCH_SIZE); i++) {
            ORACLE.check(ChatTexts.of(SplicedTexts.of(SEED + i, BATCH_SIZE)));
        }
        assertThat(ORACLE.checked()).isGreaterThan(SPLICED_TEXTS / 2);
    }

    @Test
    void every_example_of_the_markdown_specifications_stays_text() {
        ORACLE.check(ChatTexts.of(SpecificationExamples.texts()));
    }

    @Test
    void every_code_point_among_letters_or_marks_stays_text() {
        for (int first = 0; first < 0x30000; first += 0x1000) {
            List<String> characters = Effort.codePoints(first, first + 0x1000)
                    .mapToObj(Character::toString)
                    .toList();
            ORACLE.check(ChatTexts.of(
                    characters.stream().map(CodePointTexts::amongLetters).toList()));
            ORACLE.check(ChatTexts.of(
                    characters.stream().map(CodePointTexts::amongMarks).toList()));
        }
    }
}
