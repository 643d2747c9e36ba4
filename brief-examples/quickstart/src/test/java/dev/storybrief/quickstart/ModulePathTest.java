package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Presentation;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReader;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModulePathTest {
    @Test
    void the_library_runs_as_named_modules() {
        assertThat(StoryBrief.class.getModule().getName()).isEqualTo("dev.storybrief.model");
        assertThat(Presentation.class.getModule().getName()).isEqualTo("dev.storybrief.render");
        assertThat(Main.class.getModule().getName()).isEqualTo("dev.storybrief.quickstart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.storybrief.model", "dev.storybrief.render"})
    void a_host_that_requires_a_module_can_read_every_type_of_its_public_interface(String name) throws IOException {
        Module module = ModuleLayer.boot().findModule(name).orElseThrow();
        Set<Module> readable = new HashSet<>();
        addReadable(module, readable);
        readable.add(Object.class.getModule());

        List<Class<?>> types = exportedTypes(module);

        assertThat(types).hasSizeGreaterThan(10);
        for (Class<?> type : types) {
            for (Class<?> used : typesIn(type)) {
                assertThat(readable).as("%s in %s", used, type).contains(used.getModule());
                assertThat(used.getModule().isExported(used.getPackageName()))
                        .as("%s in %s", used, type)
                        .isTrue();
            }
        }
    }

    private static void addReadable(Module module, Set<Module> readable) {
        if (readable.add(module)) {
            module.getDescriptor().requires().stream()
                    .filter(required -> required.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                    .map(required ->
                            ModuleLayer.boot().findModule(required.name()).orElseThrow())
                    .forEach(required -> addReadable(required, readable));
        }
    }

    private static List<Class<?>> exportedTypes(Module module) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = ModuleLayer.boot()
                        .configuration()
                        .findModule(module.getName())
                        .orElseThrow()
                        .reference()
                        .open();
                Stream<String> names = reader.list()) {
            names.filter(file -> file.endsWith(".class") && file.contains("/"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(type -> module.isExported(type.substring(0, type.lastIndexOf('.'))))
                    .map(type -> Class.forName(module, type))
                    .filter(type -> type != null && isPublic(type.getModifiers()))
                    .forEach(types::add);
        }
        return types;
    }

    private static Set<Class<?>> typesIn(Class<?> type) {
        Set<Class<?>> types = new HashSet<>();
        add(type.getGenericSuperclass(), types);
        for (Type implemented : type.getGenericInterfaces()) {
            add(implemented, types);
        }
        for (Member member : Stream.of(
                        type.getDeclaredFields(), type.getDeclaredMethods(), type.getDeclaredConstructors())
                .<Member>flatMap(Stream::of)
                .filter(member -> isPublic(member.getModifiers()) && !member.isSynthetic())
                .toList()) {
            if (member instanceof Executable executable) {
                for (Type parameter : executable.getGenericParameterTypes()) {
                    add(parameter, types);
                }
                for (Type thrown : executable.getGenericExceptionTypes()) {
                    add(thrown, types);
                }
            }
            if (member instanceof Method method) {
                add(method.getGenericReturnType(), types);
            } else if (member instanceof java.lang.reflect.Field field) {
                add(field.getGenericType(), types);
            }
        }
        return types;
    }

    private static void add(Type type, Set<Class<?>> types) {
        if (type instanceof Class<?> plain) {
            types.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof GenericArrayType array) {
            add(array.getGenericComponentType(), types);
        } else if (type instanceof ParameterizedType generic) {
            add(generic.getRawType(), types);
            for (Type argument : generic.getActualTypeArguments()) {
                add(argument, types);
            }
        }
    }

    private static boolean isPublic(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
