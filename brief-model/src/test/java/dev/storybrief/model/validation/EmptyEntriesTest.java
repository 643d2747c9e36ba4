package dev.storybrief.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.ProblemCode;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

/** Null entries, and empty strings of a parser, are one object each, and Hibernate Validator tells them apart slowly. */
class EmptyEntriesTest {
    private static final int ENTRIES = 50_000;

    @ParameterizedTest
    @CsvSource({
        "'{\"sources\":[', null",
        "'{\"insight\":{\"timeline\":[', null",
        "'{\"insight\":{\"takeaways\":[{\"citations\":[', null",
        "'{\"tldr\":{\"whoShouldCare\":[', '\"\"'",
        "'{\"tldr\":{\"whatChanged\":{\"citations\":[', '\"\"'"
    })
    void body_of_empty_entries_is_validated_in_seconds(String start, String entry) {
        String end = start.replaceAll("[^\\[{]", "").replace('{', '}').replace('[', ']');
        String body = start + String.join(",", Collections.nCopies(ENTRIES, entry)) + new StringBuilder(end).reverse();
        StoryBrief brief = new ObjectMapper().readValue(body, StoryBrief.class);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            BriefReport report = assertTimeout(
                    Duration.ofSeconds(5),
                    () -> BriefValidator.report(factory.getValidator().validate(brief)));
            assertThat(report.problems()).extracting(problem -> problem.code()).contains(ProblemCode.TOO_MANY);
        }
        assertTimeout(Duration.ofSeconds(5), () -> BriefValidator.create().validate(brief));
    }

    @Test
    void list_has_a_thousand_empty_entries_and_all_that_stands_between_them() {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            groups.add(i % 2 == 0 ? "" : "Drivers");
        }
        assertThat(new Tldr(null, null, null, groups).whoShouldCare()).isEqualTo(groups.subList(0, 2000));
    }

    @Test
    void list_without_empty_entries_is_whole_however_long_it_is() {
        List<String> citations = Collections.nCopies(ENTRIES, "a");
        assertThat(new Statement("It was late.", citations).citations()).isEqualTo(citations);
    }
}
