package dev.storybrief.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.ProblemCode;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list ends where too many of its entries are one object. A parser uses one for all empty strings, and the time that
 * Hibernate Validator takes for violations of one object grows with the square of their number.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EmptyEntriesTest {
    private static final int ENTRIES = 50_000;

    @ParameterizedTest
    @CsvSource({
        "'{\"sources\":[', null, /sources",
        "'{\"related\":[', null, /related",
        "'{\"corrections\":[', null, /corrections",
        "'{\"insight\":{\"takeaways\":[', null, /insight/takeaways",
        "'{\"insight\":{\"takeaways\":[{\"citations\":[', null, /insight/takeaways/0/citations",
        "'{\"insight\":{\"implications\":[', null, /insight/implications",
        "'{\"insight\":{\"implications\":[{\"citations\":[', null, /insight/implications/0/citations",
        "'{\"insight\":{\"timeline\":[', null, /insight/timeline",
        "'{\"insight\":{\"timeline\":[{\"citations\":[', '\"\"', /insight/timeline/0/citations",
        "'{\"tldr\":{\"whoShouldCare\":[', '\"\"', /tldr/whoShouldCare",
        "'{\"tldr\":{\"whatChanged\":{\"citations\":[', '\"\"', /tldr/whatChanged/citations"
    })
    void list_of_a_body_has_a_thousand_empty_entries_and_is_reported_as_too_long(
            String start, String entry, String pointer) {
        String end = start.replaceAll("[^\\[{]", "").replace('{', '}').replace('[', ']');
        String body = start + String.join(",", Collections.nCopies(ENTRIES, entry)) + new StringBuilder(end).reverse();

        StoryBrief brief = JsonMapper.shared().readValue(body, StoryBrief.class);

        assertThat(JsonMapper.shared().valueToTree(brief).at(pointer)).hasSize(1000);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            for (BriefReport report : List.of(
                    BriefValidator.report(factory.getValidator().validate(brief)),
                    BriefValidator.builder().maxProblems(10_000).build().validate(brief))) {
                assertThat(report.problems())
                        .anyMatch(problem -> problem.code() == ProblemCode.TOO_MANY
                                && problem.pointer().equals(pointer));
            }
        }
    }

    @Test
    void list_of_one_object_holds_it_a_thousand_times_and_is_reported_as_too_long() {
        Source source = new Source("", "", WebAddress.of(""), "", null);
        StoryBrief brief = StoryBrief.builder()
                .sources(Collections.nCopies(ENTRIES, source))
                .build();

        assertThat(brief.sources()).isEqualTo(Collections.nCopies(1000, source));
        assertThat(BriefValidator.builder()
                        .maxProblems(10_000)
                        .build()
                        .validate(brief)
                        .problems())
                .anyMatch(problem -> problem.code() == ProblemCode.TOO_MANY
                        && problem.pointer().equals("/sources"));
    }

    @Test
    void list_keeps_what_stands_between_its_first_thousand_empty_entries() {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            groups.add(i % 2 == 0 ? "" : "Drivers");
        }
        assertThat(new Tldr(null, null, null, groups).whoShouldCare()).isEqualTo(groups.subList(0, 2000));
    }

    @Test
    void list_of_equal_entries_that_are_not_one_object_is_whole_however_long_it_is() {
        List<String> citations = Stream.generate(() -> new String(new char[] {'a'}))
                .limit(ENTRIES)
                .toList();
        assertThat(new Statement("It was late.", citations).citations()).isEqualTo(citations);
    }
}
