package dev.storybrief.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.osgi.launch.EquinoxFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** Equinox runs the published jars as bundles, with those of their dependencies. */
class OsgiTest {
    private static final String BRIEF = "{\"id\": \"a\", \"language\": \"en\", \"headline\": \"\"}";

    @TempDir
    private Path folder;

    @Test
    void the_jars_resolve_validate_and_render() throws Exception {
        Framework framework = new EquinoxFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.toString(),
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "sun.*,com.sun.*"));
        framework.start();
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (Path jar : jars()) {
                bundles.add(
                        framework.getBundleContext().installBundle(jar.toUri().toString()));
            }
            for (Bundle bundle : bundles) {
                bundle.start();
            }
            Bundle model = bundle(bundles, "dev.storybrief.model");
            Bundle render = bundle(bundles, "dev.storybrief.render");

            Object result = call(model, "dev.storybrief.model.json.BriefReader", "read", BRIEF);
            Object report = result.getClass().getMethod("report").invoke(result);
            Object brief = call(model, "dev.storybrief.model.StoryBrief", "builder");
            brief = brief.getClass().getMethod("headline", String.class).invoke(brief, "Open");
            brief = brief.getClass().getMethod("build").invoke(brief);

            assertThat(report.toString()).contains("/headline").contains("/tldr");
            assertThat(call(render, "dev.storybrief.render.markdown.MarkdownRenderer", "render", brief))
                    .asString()
                    .startsWith("# Open");
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    /** {@return the published jars, and what they need at run time} */
    private static List<Path> jars() throws Exception {
        List<Path> jars = new ArrayList<>();
        for (String module : Published.MODULES) {
            jars.add(Published.file(module, ".jar"));
        }
        Pattern needed = Pattern.compile("(jackson-annotations|jakarta.validation-api|hibernate-validator|jboss-logging"
                + "|classmate|tools.jackson.core.jackson-core.).*\\.jar");
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            if (needed.matcher(entry.replace('/', '.')).find()) {
                jars.add(Path.of(entry));
            }
        }
        return jars;
    }

    private static Bundle bundle(List<Bundle> bundles, String name) {
        return bundles.stream()
                .filter(bundle -> bundle.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Calls a static method, or one of what the static method {@code create} returns. */
    private static Object call(Bundle bundle, String type, String method, Object... arguments) throws Exception {
        Class<?> loaded = bundle.loadClass(type);
        Object subject =
                arguments.length == 0 ? null : loaded.getMethod("create").invoke(null);
        for (Method candidate : loaded.getMethods()) {
            if (candidate.getName().equals(method)
                    && candidate.getParameterCount() == arguments.length
                    && (arguments.length == 0 || candidate.getParameterTypes()[0].isInstance(arguments[0]))) {
                return candidate.invoke(subject, arguments);
            }
        }
        throw new NoSuchMethodException(type + "." + method);
    }
}
