package dev.storybrief.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.constraint.Editorial;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

/** Hibernate Validator hashes all violations of one rule of a brief alike. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RepeatedViolationsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "unknown-citation,     `{\"tldr\":{\"whatChanged\":{\"citations\":[`, `\"x\"`",
                "duplicate-source-id,  `{\"sources\":[`, `{\"id\":\"s\"}`",
                "duplicate-source-url, `{\"sources\":[`, `{\"url\":\"http://a.example/\"}`",
                "uncited-takeaway,     `{\"sources\":[{}],\"insight\":{\"takeaways\":[`, `{}`"
            })
    void one_rule_reports_a_thousand_violations_and_one(String code, String start, String entry) {
        String end = start.replaceAll("\\[.*\\]", "")
                .replaceAll("[^\\[{]", "")
                .replace('{', '}')
                .replace('[', ']');
        String body = start + String.join(",", Collections.nCopies(4_000, entry)) + new StringBuilder(end).reverse();
        StoryBrief brief = new ObjectMapper().readValue(body, StoryBrief.class);

        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(brief, Default.class, Editorial.class))
                    .filteredOn(violation -> violation.getMessageTemplate().equals("{dev.storybrief." + code + "}"))
                    .hasSize(1001);
        }
        for (int maxProblems : new int[] {1000, 200_000}) {
            BriefValidator validator =
                    BriefValidator.builder().maxProblems(maxProblems).build();
            assertThat(validator.validate(brief).truncated()).isTrue();
        }
    }
}
