package dev.storybrief.render.hostile;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Digest;
import dev.storybrief.render.DigestRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Renders a brief as the only one of a digest, so that what is tried with briefs is tried with digests too. */
record DigestOfOne(DigestRenderer renderer) implements BriefRenderer {
    @Override
    public void render(StoryBrief brief, OutputStream out) throws IOException {
        renderer.render(Digest.builder("A digest", List.of(brief)).build(), out);
    }
}
