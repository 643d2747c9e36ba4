package dev.storybrief.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;

/** The files that a release publishes, in folders as those of a Maven repository. */
final class Published {
    static final List<String> MODULES = List.of("brief-model", "brief-render");
    static final List<String> ALL = List.of("brief-model", "brief-render", "storybrief-bom");

    private static final Path FOLDER = Path.of(System.getProperty("release.files"));
    private static final List<String> ADDED = List.of("asc", "md5", "sha1", "sha256", "sha512");

    private Published() {}

    /** {@return the version that is published, the only one there is} */
    static String version() throws IOException {
        try (Stream<Path> versions = Files.list(FOLDER.resolve("dev/storybrief/storybrief-bom"))) {
            return versions.map(version -> version.getFileName().toString())
                    .reduce((one, other) -> one + " and " + other)
                    .orElseThrow();
        }
    }

    /** {@return the file of an artifact that ends so, such as {@code -sources.jar}} */
    static Path file(String artifact, String end) throws IOException {
        String version = version();
        return FOLDER.resolve("dev/storybrief/" + artifact + "/" + version + "/" + artifact + "-" + version + end);
    }

    /** {@return all files but signatures and checksums} */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !ADDED.contains(end(file)))
                    .toList();
        }
    }

    /** {@return all jars, those of sources and Javadoc too} */
    static List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>(files());
        jars.removeIf(file -> !end(file).equals("jar"));
        return jars;
    }

    static Model pom(String artifact) throws Exception {
        try (Reader text = Files.newBufferedReader(file(artifact, ".pom"))) {
            return new MavenXpp3Reader().read(text, true);
        }
    }

    static byte[] entry(java.util.jar.JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static String end(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
