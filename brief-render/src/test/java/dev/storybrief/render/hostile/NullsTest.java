package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Renders briefs in which one component of a record, or one entry of a list, is null. */
class NullsTest {
    @Test
    void every_renderer_renders_a_brief_with_a_null_wherever_it_is() throws ReflectiveOperationException {
        List<Object> briefs = variants(FullBrief.small());
        assertThat(briefs).hasSizeGreaterThan(80);
        for (Object brief : briefs) {
            Renderers.all()
                    .forEach((name, renderer) -> assertThat(renderer.render((StoryBrief) brief))
                            .as("%s of %s", name, brief)
                            .isNotEmpty());
        }
    }

    @Test
    void every_renderer_renders_a_brief_of_nothing_but_nulls() {
        StoryBrief empty = StoryBrief.builder().build();
        Renderers.all()
                .forEach((name, renderer) ->
                        assertThat(renderer.render(empty)).as(name).isNotEmpty());
    }

    /** {@return copies of a record, each with one null in another place, at any depth} */
    private static List<Object> variants(Object part) throws ReflectiveOperationException {
        List<Object> variants = new ArrayList<>();
        RecordComponent[] components = part.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object value = components[i].getAccessor().invoke(part);
            if (value == null || components[i].getType().isPrimitive()) {
                continue;
            }
            variants.add(with(part, components, i, null));
            if (value instanceof Record) {
                for (Object variant : variants(value)) {
                    variants.add(with(part, components, i, variant));
                }
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                List<Object> firsts = list.get(0) instanceof Record ? variants(list.get(0)) : new ArrayList<>();
                firsts.add(null);
                for (Object first : firsts) {
                    List<Object> copy = new ArrayList<>(list);
                    copy.set(0, first);
                    variants.add(with(part, components, i, copy));
                }
            }
        }
        return variants;
    }

    private static Object with(Object part, RecordComponent[] components, int index, @Nullable Object value)
            throws ReflectiveOperationException {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == index ? value : components[i].getAccessor().invoke(part);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = part.getClass().getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }
}
