package dev.storybrief.render.html;

import dev.storybrief.render.Section;
import java.util.List;
import java.util.Map;
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
        Map<Section, SectionHtml> replacements,
        Map<Section, List<StoryHtml>> before,
        Map<Section, List<StoryHtml>> after,
        List<StoryHtml> end) {
    HostContent {
        replacements = Map.copyOf(replacements);
        before = copyOf(before);
        after = copyOf(after);
        end = List.copyOf(end);
    }

    private static Map<Section, List<StoryHtml>> copyOf(Map<Section, List<StoryHtml>> contents) {
        return contents.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }
}
