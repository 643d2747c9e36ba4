package dev.storybrief.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.Draft;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.report.ProblemCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A host has a validator of its own: Hibernate Validator as it comes, but for expression language. */
class HostValidatorTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.ENGLISH, Locale.GERMAN), Locale.ENGLISH, context -> Locale.ENGLISH, true))
            .buildValidatorFactory();
    private static final Validator HOST = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    /** Has at least one violation of every constraint that a brief from Java can violate. */
    private static StoryBrief invalidBrief() {
        StoryBrief brief = BriefReader.create()
                .read(Draft.CLEAN
                        .with("\"hook\": \"The detour is over\"", "\"hook\": \"bridge OPENS\"")
                        .with("Bridge opens after three years", "Bridge opens")
                        .with(
                                "{\"text\": \"It was late.\", \"citations\": [\"press\"]}",
                                "{\"text\": \"<b>Late</b>\"}, null")
                        .with("\"date\": \"2023\"", "\"date\": \"2027\"")
                        .with("\"Tunnel closes\"", "\"a\\u202e\"")
                        .json())
                .readable()
                .orElseThrow();
        return brief.toBuilder()
                .id("!")
                .language("en_US")
                .updatedAt(java.time.Instant.EPOCH)
                .source(Source.of("city", "a".repeat(301), "https://city.example/1", "City"))
                .tldr(new Tldr(Statement.of("a ".repeat(121), "radio", "a b"), null, null, Collections.nCopies(9, " ")))
                .disclosure(Disclosure.builder(Origin.AI_ASSISTED).build())
                .extension("x", 1)
                .build();
    }

    @Test
    void host_finds_the_same_problems_with_the_same_messages() {
        StoryBrief brief = invalidBrief();
        BriefReport own = BriefValidator.create().validate(brief);
        Set<ConstraintViolation<StoryBrief>> violations = HOST.validate(brief, Default.class, Editorial.class);
        assertThat(BriefValidator.report(violations)).isEqualTo(own);
        assertThat(own.problems().stream().map(Problem::code).distinct()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(own.problems())
                .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("{", "dev.storybrief"));
    }

    @Test
    void host_that_validates_in_two_steps_can_report_both_at_once() {
        StoryBrief brief = invalidBrief();
        Set<ConstraintViolation<StoryBrief>> violations = new java.util.HashSet<>(HOST.validate(brief));
        violations.addAll(HOST.validate(brief, Editorial.class));
        assertThat(BriefValidator.report(violations))
                .isEqualTo(BriefValidator.create().validate(brief));
    }

    @Test
    void default_group_alone_has_errors_alone() {
        BriefReport report = BriefValidator.report(HOST.validate(invalidBrief()));
        assertThat(report.warnings()).isEmpty();
        assertThat(report.errors())
                .isEqualTo(BriefValidator.create().validate(invalidBrief()).errors());
        assertThat(BriefValidator.report(HOST.validate(Draft.CLEAN.readable(), Default.class, Editorial.class)))
                .isEqualTo(BriefReport.CLEAN);
    }

    /** Takes a brief as frameworks let a method do, which they validate before they call it. */
    private static final class Desk {
        @SuppressWarnings("unused") // called by no one, only validated
        void publish(@NotNull String section, @Valid StoryBrief brief) {}
    }

    @Test
    void violations_of_a_parameter_are_reported_as_those_of_the_brief() throws NoSuchMethodException {
        Method publish = Desk.class.getDeclaredMethod("publish", String.class, StoryBrief.class);
        Set<ConstraintViolation<?>> violations = new ConstraintViolationException(HOST.forExecutables()
                        .validateParameters(
                                new Desk(),
                                publish,
                                new Object[] {null, invalidBrief()},
                                Default.class,
                                Editorial.class))
                .getConstraintViolations();
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("publish.arg0", "publish.arg1.id");
        assertThat(BriefValidator.report(violations))
                .isEqualTo(BriefValidator.create().validate(invalidBrief()));
    }

    @Test
    void reader_and_validator_take_the_validator_of_a_host() {
        BriefReader reader = BriefReader.builder().validator(HOST).build();
        String json = Draft.CLEAN.with("\"The detour is over\"", "\"\\u0007\"").json();
        assertThat(reader.read(json).report())
                .isEqualTo(BriefReader.create().read(json).report());
        BriefValidator validator = BriefValidator.builder().validator(HOST).build();
        assertThat(validator.validate(invalidBrief()))
                .isEqualTo(BriefValidator.create().validate(invalidBrief()));
    }

    @Test
    void clock_beside_the_validator_of_a_host_is_refused_since_it_would_have_no_effect() {
        BriefReader.Builder reader = BriefReader.builder().validator(HOST).clock(Clock.systemUTC());
        BriefValidator.Builder validator =
                BriefValidator.builder().validator(HOST).clock(Clock.systemUTC());
        assertThatIllegalStateException().isThrownBy(reader::build).withMessageContaining("clockProvider");
        assertThatIllegalStateException().isThrownBy(validator::build).withMessageContaining("clockProvider");
    }

    @Test
    void no_more_problems_are_listed_than_a_validator_was_asked_for() {
        BriefReport whole = BriefValidator.create().validate(invalidBrief());
        BriefReport two = BriefValidator.builder().maxProblems(2).build().validate(invalidBrief());
        assertThat(two.problems()).isEqualTo(whole.problems().subList(0, 2));
        assertThat(two.truncated()).isTrue();
        assertThat(whole.truncated()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BriefValidator.builder().maxProblems(0));
    }

    @Test
    void host_has_the_messages_in_german_too() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.GERMANY), Locale.ENGLISH, context -> Locale.GERMANY, true))
                .buildValidatorFactory()) {
            BriefReport german =
                    BriefValidator.builder().locale(Locale.GERMAN).build().validate(invalidBrief());
            assertThat(BriefValidator.report(
                            factory.getValidator().validate(invalidBrief(), Default.class, Editorial.class)))
                    .isEqualTo(german);
        }
    }

    private record Page(
            @Valid StoryBrief brief,
            @NoMarkup(message = "no markup here") String title) {}

    @Test
    void constraints_hold_for_a_brief_in_a_hosts_own_bean() {
        Set<ConstraintViolation<Page>> violations = HOST.validate(new Page(invalidBrief(), "<b>"));
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("brief.id", "brief.sources[2].title", "brief.insight.takeaways[1].<list element>", "title");
    }

    @Test
    void violation_with_a_message_of_the_host_is_left_out_of_the_report() {
        assertThat(BriefValidator.report(HOST.validate(new Page(Draft.CLEAN.readable(), "<b>"))))
                .isEqualTo(BriefReport.CLEAN);
    }

    @Test
    void a_template_has_the_code_that_it_starts_with_and_that_of_another_constraint_has_none() {
        assertThat(ProblemCode.ofTemplate("no markup here")).isEmpty();
        assertThat(ProblemCode.ofTemplate("{jakarta.validation.constraints.NotNull.message}"))
                .isEmpty();
        assertThat(ProblemCode.ofTemplate("{dev.storybrief.nothing}")).isEmpty();
        assertThat(ProblemCode.ofTemplate("{dev.storybrief.too-long}")).contains(ProblemCode.TOO_LONG);
        assertThat(List.of(ProblemCode.values()))
                .allSatisfy(code -> assertThat(ProblemCode.ofTemplate("{dev.storybrief." + code.key() + ".variant}"))
                        .contains(code));
    }

    private record Shelf(Map<String, @Valid StoryBrief> briefs) {}

    @Test
    void briefs_in_a_map_of_a_bean_of_the_host_are_told_apart_by_their_keys() {
        StoryBrief bad = Draft.CLEAN.readable().toBuilder().headline(null).build();

        assertThat(Draft.lines(BriefValidator.report(HOST.validate(new Shelf(Map.of("a/b", bad, "c", bad))))))
                .containsExactlyInAnyOrder("error required /briefs/a~1b/headline", "error required /briefs/c/headline");
    }
}
