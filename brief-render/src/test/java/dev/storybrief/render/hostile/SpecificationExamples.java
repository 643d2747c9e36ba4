package dev.storybrief.render.hostile;

import dev.storybrief.testing.Effort;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;

/** Takes the examples of the Markdown specifications, and of what once broke their parsers, for texts of a brief. */
final class SpecificationExamples {
    private SpecificationExamples() {}

    /** {@return the examples whole, line by line, beginning and ending at characters in the middle, and their HTML} */
    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Example example : examples()) {
            String source = example.getSource();
            texts.add(source);
            texts.add(example.getHtml());
            texts.addAll(source.lines().toList());
            int start = texts.size(); // so that a smaller run cuts each example elsewhere
            Effort.some(start + 1, start + source.length()).map(i -> i - start).forEach(i -> {
                texts.add(source.substring(i));
                texts.add(source.substring(0, i));
            });
        }
        return texts;
    }

    /** {@return the examples whole} */
    static List<String> sources() {
        return examples().stream().map(Example::getSource).toList();
    }

    private static List<Example> examples() {
        List<URL> files = new ArrayList<>(TestResources.getRegressions());
        files.add(TestResources.getSpec());
        files.add(TestResources.getGfmSpec());
        return files.stream()
                .flatMap(file -> ExampleReader.readExamples(file).stream())
                .toList();
    }
}
