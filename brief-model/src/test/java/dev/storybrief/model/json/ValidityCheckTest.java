package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.validation.BriefValidator;
import dev.storybrief.testing.Effort;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The check of the library's own validator may accept a brief without Hibernate Validator. A validator that is set by a
 * host has no such check, so that the two can be compared.
 */
class ValidityCheckTest {
    private static final int BRIEFS = Effort.of(20_000);
    private static final long SEED = Effort.seed(20_261_128);
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final BriefReader READER =
            BriefReader.builder().editorial(false).build();
    private static final Validator HIBERNATE_VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final BriefValidator CHECKED = BriefValidator.create();
    private static final BriefValidator UNCHECKED =
            BriefValidator.builder().validator(HIBERNATE_VALIDATOR).build();

    private final AtomicInteger valid = new AtomicInteger();

    @Test
    void the_check_accepts_what_hibernate_validator_accepts_and_nothing_else() {
        List<ObjectNode> samples = Samples.all().stream()
                .map(sample -> (ObjectNode) MAPPER.readTree(sample))
                .toList();
        ObjectNode draft = (ObjectNode) MAPPER.readTree(Draft.CLEAN.json());
        IntStream.range(0, BRIEFS).parallel().forEach(i -> {
            ObjectNode brief = i % 10 == 0 ? samples.get(i / 10 % samples.size()) : draft;
            String json = MAPPER.writeValueAsString(new Mutations(SEED + i).mutate(brief));
            READER.read(json).readable().ifPresent(readable -> {
                compare(readable, Default.class, json);
                compare(readable, Editorial.class, json);
            });
        });
        assertThat(valid.get())
                .as("valid ones among the mutated briefs, in both groups")
                .isGreaterThan(BRIEFS / 10);
    }

    private void compare(StoryBrief brief, Class<?> group, String json) {
        Set<String> found = described(UNCHECKED.violations(brief, group));
        assertThat(described(CHECKED.violations(brief, group))).as(json).isEqualTo(found);
        valid.addAndGet(found.isEmpty() ? 1 : 0);
    }

    private static Set<String> described(Set<ConstraintViolation<StoryBrief>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .collect(Collectors.toSet());
    }
}
