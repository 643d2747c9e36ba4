package dev.storybrief.testing;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Holds the metadata for GraalVM Native Image of a module, {@code reachability-metadata.json}.
 *
 * @param members the names of all members that the file uses, such as {@code reflection.type}
 * @param types what is registered of each type, such as {@code fields}
 * @param bundles the names of resource bundles
 * @param globs the patterns of resources
 */
public record ReachabilityMetadata(
        Set<String> members, Map<String, Set<String>> types, Set<String> bundles, Set<String> globs) {

    /**
     * Reads the metadata that a module has.
     *
     * @param module the name of its folder
     */
    public static ReachabilityMetadata of(String module) throws IOException {
        Path file = classes(module)
                .resolve("META-INF/native-image/dev.storybrief/" + module + "/reachability-metadata.json");
        ReachabilityMetadata metadata =
                new ReachabilityMetadata(new TreeSet<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        JsonNode json = new ObjectMapper().readTree(Files.readString(file));
        json.propertyNames().forEach(metadata.members::add);
        json.path("reflection").forEach(metadata::addType);
        json.path("resources").forEach(metadata::addResource);
        return metadata;
    }

    private static Path classes(String module) {
        return Path.of("..", module, "target", "classes");
    }

    private void addType(JsonNode entry) {
        Set<String> registered = new TreeSet<>();
        for (String name : entry.propertyNames()) {
            members.add("reflection." + name);
            if (entry.path(name).isBoolean() && entry.path(name).booleanValue()) {
                registered.add(name.replace("allDeclared", "").toLowerCase(Locale.ROOT));
            }
        }
        types.put(entry.path("type").stringValue(), registered);
    }

    private void addResource(JsonNode entry) {
        for (String name : entry.propertyNames()) {
            members.add("resources." + name);
            (name.equals("bundle") ? bundles : globs).add(entry.path(name).stringValue());
        }
    }

    /**
     * {@return the files of a module that the globs match}
     *
     * @param module the name of its folder
     */
    public Set<String> resources(String module) throws IOException {
        Path root = classes(module);
        Set<String> matched = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = root.relativize(file);
                if (globs.stream().map(ReachabilityMetadata::matcher).anyMatch(glob -> glob.matches(name))) {
                    matched.add(name.toString().replace('\\', '/'));
                }
            }
        }
        return matched;
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }
}
