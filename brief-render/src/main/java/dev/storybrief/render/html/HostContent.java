package dev.storybrief.render.html;

import dev.storybrief.render.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Holds what a host writes into briefs itself.
 *
 * @param replacements of sections
 * @param before sections, in order
 * @param after sections, in order
 * @param end after all sections, in order
 */
record HostContent(
        Map<Section, StoryHtml> replacements,
        Map<Section, List<StoryHtml>> before,
        Map<Section, List<StoryHtml>> after,
        List<StoryHtml> end) {
    HostContent {
        replacements = Map.copyOf(replacements);
        before = copyOf(before);
        after = copyOf(after);
        end = List.copyOf(end);
    }

    /** Collects what a host writes, in the order in which it was added. */
    static final class Builder {
        private final Map<Section, StoryHtml> replacements = new EnumMap<>(Section.class);
        private final Map<Section, List<StoryHtml>> before = new EnumMap<>(Section.class);
        private final Map<Section, List<StoryHtml>> after = new EnumMap<>(Section.class);
        private final List<StoryHtml> end = new ArrayList<>();

        void replace(Section section, StoryHtml html) {
            replacements.put(Objects.requireNonNull(section, "section"), Objects.requireNonNull(html, "html"));
        }

        void addBefore(Section section, StoryHtml html) {
            add(section, html, before);
        }

        void addAfter(Section section, StoryHtml html) {
            add(section, html, after);
        }

        void addAtEnd(StoryHtml html) {
            end.add(Objects.requireNonNull(html, "html"));
        }

        private static void add(Section section, StoryHtml html, Map<Section, List<StoryHtml>> contents) {
            Objects.requireNonNull(html, "html");
            contents.computeIfAbsent(Objects.requireNonNull(section, "section"), any -> new ArrayList<>())
                    .add(html);
        }

        HostContent build() {
            return new HostContent(replacements, before, after, end);
        }
    }

    private static Map<Section, List<StoryHtml>> copyOf(Map<Section, List<StoryHtml>> contents) {
        return contents.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }
}
