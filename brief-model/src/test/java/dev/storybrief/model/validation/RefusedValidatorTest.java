package dev.storybrief.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storybrief.model.Original;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.Draft;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.report.ProblemCode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.PredefinedScopeHibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A validator that does not run the constraints would find every brief valid. */
class RefusedValidatorTest {
    private static final ParameterMessageInterpolator MESSAGES =
            new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, true);

    private static void assertRefused(Validator validator, String remedy) {
        BriefReader.Builder reader = BriefReader.builder().validator(validator);
        BriefValidator.Builder briefValidator = BriefValidator.builder().validator(validator);
        assertThatThrownBy(reader::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("validator ")
                .hasMessageContaining(remedy);
        assertThatThrownBy(briefValidator::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(remedy);
    }

    private static void assertTaken(Validator validator) {
        String json = Draft.CLEAN.with("\"The detour is over\"", "\"a\\u0007\"").json();
        assertThat(BriefReader.builder().validator(validator).build().read(json).report())
                .isEqualTo(BriefReader.create().read(json).report());
    }

    /** As Quarkus makes it: the classes are known when the application is built, and no others. */
    private static ValidatorFactory knowing(Class<?>... types) {
        return Validation.byProvider(PredefinedScopeHibernateValidator.class)
                .configure()
                .messageInterpolator(MESSAGES)
                .builtinConstraints(Set.of())
                .initializeBeanMetaData(Set.of(types))
                .locales(Set.of(Locale.ENGLISH))
                .buildValidatorFactory();
    }

    @Test
    void a_validator_that_does_not_know_the_records_is_refused() {
        try (ValidatorFactory factory = knowing()) {
            assertThat(factory.getValidator()
                            .getConstraintsForClass(StoryBrief.class)
                            .isBeanConstrained())
                    .isFalse();
            assertRefused(factory.getValidator(), "META-INF/jandex.idx");
        }
        try (ValidatorFactory factory = knowing(StoryBrief.class)) {
            assertRefused(factory.getValidator(), "Hibernate Validator");
        }
    }

    @Test
    void a_validator_of_another_provider_is_refused() {
        try (ValidatorFactory factory = Validation.byProvider(ApacheValidationProvider.class)
                .configure()
                .buildValidatorFactory()) {
            assertRefused(factory.getValidator(), "Hibernate Validator");
        }
    }

    private static Validator proxy(InvocationHandler handler) {
        return (Validator)
                Proxy.newProxyInstance(Validator.class.getClassLoader(), new Class<?>[] {Validator.class}, handler);
    }

    @Test
    void a_proxy_is_judged_by_what_stands_behind_it() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(MESSAGES)
                .buildValidatorFactory()) {
            Validator own = factory.getValidator();
            InvocationHandler delegate = (self, method, arguments) -> {
                try {
                    return method.invoke(own, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            };
            assertTaken(proxy(delegate));
            assertRefused(
                    proxy((self, method, arguments) ->
                            method.getName().equals("validate") ? Set.of() : delegate.invoke(self, method, arguments)),
                    "Hibernate Validator");
            assertRefused(proxy((self, method, arguments) -> null), "scan");
            assertRefused(
                    proxy((self, method, arguments) -> {
                        throw new IllegalStateException("closed");
                    }),
                    "scan");
        }
    }

    @Test
    void a_validator_that_stops_at_the_first_violation_is_taken() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .failFast(true)
                .messageInterpolator(MESSAGES)
                .buildValidatorFactory()) {
            assertTaken(factory.getValidator());
        }
    }

    @Test
    void a_validator_that_stops_at_the_first_violation_does_not_stop_at_a_warning() {
        StoryBrief brief = Draft.CLEAN.readable().toBuilder()
                .disclosure(null)
                .original(Original.of("javascript:alert(1)", "News"))
                .build();
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .failFast(true)
                .messageInterpolator(MESSAGES)
                .buildValidatorFactory()) {
            BriefValidator validator =
                    BriefValidator.builder().validator(factory.getValidator()).build();

            assertThat(validator.validate(brief).errors())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.INVALID_URL);
            assertThat(validator.violations(brief, Editorial.class)).hasSize(1);
        }
    }

    @Test
    void the_clock_of_a_validator_of_the_host_is_that_of_its_factory() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(MESSAGES)
                .clockProvider(() -> clock)
                .buildValidatorFactory()) {
            Validator own = factory.getValidator();
            assertThat(BriefValidator.builder()
                            .validator(own)
                            .build()
                            .validate(Draft.CLEAN.readable())
                            .warnings())
                    .extracting(Problem::code)
                    .containsOnly(ProblemCode.COLLECTED_IN_FUTURE)
                    .hasSize(2);
        }
    }
}
