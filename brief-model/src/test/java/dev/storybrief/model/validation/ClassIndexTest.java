package dev.storybrief.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;

/** Jandex reads the index that the jar carries for Quarkus, which knows the classes of a dependency by it alone. */
class ClassIndexTest {
    private static Index index() throws IOException {
        try (InputStream in = StoryBrief.class.getResourceAsStream("/META-INF/jandex.idx")) {
            return new IndexReader(in).read();
        }
    }

    /** {@return the records of which a brief is made} */
    private static Set<Class<?>> records() {
        Set<Class<?>> records = new HashSet<>();
        collect(StoryBrief.class, records);
        return records;
    }

    private static void collect(Class<?> type, Set<Class<?>> records) {
        if (type.isRecord() && records.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                collect(component.getType(), records);
                if (component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> entry) {
                    collect(entry, records);
                }
            }
        }
    }

    @Test
    void the_index_holds_every_record_and_its_constraints() throws IOException {
        Index index = index();
        assertThat(records()).hasSizeGreaterThan(15);
        for (Class<?> record : records()) {
            ClassInfo info = index.getClassByName(DotName.createSimple(record));
            assertThat(info).as("%s", record).isNotNull();
            Set<String> expected = new HashSet<>();
            Arrays.stream(record.getDeclaredFields())
                    .flatMap(field -> Arrays.stream(field.getAnnotations()))
                    .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                    .forEach(annotation ->
                            expected.add(annotation.annotationType().getName()));
            assertThat(info.annotations())
                    .as("%s", record)
                    .extracting(AnnotationInstance::name)
                    .map(DotName::toString)
                    .containsAll(expected);
        }
    }

    @Test
    void the_index_holds_every_constraint_and_its_validator() throws IOException {
        List<AnnotationInstance> constraints = index().getAnnotations(DotName.createSimple(Constraint.class));
        assertThat(constraints)
                .extracting(constraint -> constraint.target().asClass().simpleName())
                .contains("Text", "NoMarkup", "WellFormed", "Timestamp", "BriefRules");
        assertThat(constraints)
                .flatExtracting(
                        constraint -> List.of(constraint.value("validatedBy").asClassArray()))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(validator ->
                        assertThat(index().getClassByName(validator.name())).isNotNull());
    }
}
