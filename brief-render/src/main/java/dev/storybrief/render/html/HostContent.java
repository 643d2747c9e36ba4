package dev.storybrief.render.html;

import dev.storybrief.render.Section;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds one piece of what a host writes into briefs itself.
 *
 * @param section beside or instead of which it stands; {@code null} at the end
 */
record HostContent(Place place, @Nullable Section section, StoryHtml html) {
    /** Names where content stands. */
    enum Place {
        BEFORE,
        INSTEAD,
        AFTER,
        END
    }

    HostContent {
        if (place != Place.END) {
            Objects.requireNonNull(section, "section");
        }
        Objects.requireNonNull(html, "html");
    }

    boolean isAt(Place otherPlace, @Nullable Section otherSection) {
        return place == otherPlace && section == otherSection;
    }
}
