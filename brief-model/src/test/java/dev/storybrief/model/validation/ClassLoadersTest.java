package dev.storybrief.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.Draft;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host has on its class path changes neither the messages of a report nor what is checked. */
class ClassLoadersTest {
    private final ClassLoader ofThread = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreContextClassLoader() {
        Thread.currentThread().setContextClassLoader(ofThread);
    }

    /** Hibernate Validator has each library of constraints put its messages into a file of this name. */
    @Test
    void messages_are_found_where_another_library_has_a_file_of_the_same_name_before() throws Exception {
        Files.writeString(folder.resolve("ContributorValidationMessages.properties"), "com.example.odd = Odd.\n");
        Files.writeString(
                folder.resolve("ContributorValidationMessages_en.properties"), "com.example.broken = \\u00.\n");

        try (URLClassLoader loader = libraryAfter(folder)) {
            assertThat(report(
                            loader,
                            Draft.CLEAN.with("\"The detour is over\"", "\"\"").json()))
                    .contains("This must hold more than white space.")
                    .doesNotContain("dev.storybrief");
        }
    }

    @Test
    void a_value_extractor_that_a_host_registers_for_lists_hides_no_problem() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(ValueExtractor.class.getName()), FirstOfList.class.getName());

        try (URLClassLoader library = libraryAfter(folder.resolve("empty"));
                URLClassLoader host =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, library)) {
            Thread.currentThread().setContextClassLoader(host);
            assertThat(report(
                            library,
                            Draft.CLEAN.with("\"Shops\"", "\"\\u0007\"").json()))
                    .contains("unsafe-text /tldr/whoShouldCare/1");
        }
    }

    /** Extracts the first entry only, for a need of the host's. */
    public static final class FirstOfList implements ValueExtractor<List<@ExtractedValue ?>> {
        @Override
        public void extractValues(List<?> list, ValueReceiver receiver) {
            if (!list.isEmpty()) {
                receiver.value("first", list.get(0));
            }
        }
    }

    /** {@return the class path of this test behind a folder, loaded anew} */
    private static URLClassLoader libraryAfter(Path folder) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(folder.toUri().toURL());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static String report(ClassLoader loader, String json) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(BriefReader.class.getName());
        Object reader = type.getMethod("create").invoke(null);
        Object result = type.getMethod("read", String.class).invoke(reader, json);
        return result.getClass().getMethod("report").invoke(result).toString();
    }
}
