package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Cut;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Renders briefs, and names what the limit of a format took of each. */
@FunctionalInterface
interface Rendering {
    /** {@return what was shortened or left out} */
    List<Cut> render(StoryBrief brief, OutputStream out) throws IOException;
}
