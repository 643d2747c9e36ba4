package dev.storybrief.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads the labels of one language as a file, without the class that they are written for. */
record Bundle(String language, String file, Map<String, String> labels) {
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final long[] COUNTS = LongStream.concat(
                    LongStream.rangeClosed(0, 1_000), LongStream.of(1_001, 10_000, 1_000_000))
            .toArray();

    /** {@return the languages that a brief can have its labels in} */
    static Stream<String> languages() {
        return Labels.LANGUAGES.stream().sorted();
    }

    static Stream<Bundle> all() {
        return languages().map(Bundle::of);
    }

    static Bundle of(String language) {
        String name = "labels_" + language + ".properties";
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(new StringReader(file));
            Map<String, String> labels = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> labels.put(key, properties.getProperty(key)));
            return new Bundle(language, file, labels);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** {@return the keys as they follow one another, plural forms as one, a blank line as an empty key} */
    List<String> outline() {
        List<String> outline = new ArrayList<>();
        for (String line : file.lines().toList()) {
            if (!line.startsWith("#")) {
                String key = withoutPluralForm(line.split(" = ", 2)[0]);
                if (outline.isEmpty()
                        || key.isEmpty()
                        || !outline.get(outline.size() - 1).equals(key)) {
                    outline.add(key);
                }
            }
        }
        return outline;
    }

    /** {@return the forms that a label comes in, none if it comes in one} */
    List<String> forms(String label) {
        return labels.keySet().stream()
                .filter(key -> !withoutPluralForm(key).equals(key))
                .filter(key -> withoutPluralForm(key).equals(label))
                .map(key -> key.substring(label.length() + 1))
                .toList();
    }

    /** {@return the forms that words take in the language} */
    List<String> formsOfLanguage() {
        return LongStream.of(COUNTS)
                .mapToObj(n -> Label.key(PluralForm.of(language, n)))
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return whether a form stands for one number only, as in Arabic, where the word alone says "two hours"} */
    boolean isFormOfOneNumber(String form) {
        return LongStream.of(COUNTS)
                        .filter(n -> Label.key(PluralForm.of(language, n)).equals(form))
                        .count()
                == 1;
    }

    static String withoutPluralForm(String key) {
        return PLURAL.matcher(key).replaceFirst("");
    }

    @Override
    public String toString() {
        return language;
    }
}
