package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.output.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Shows a brief that was withheld or canceled: a notice in the place of its content, who wrote it, and the way to the
 * original.
 *
 * @param id the brief's id
 * @param language of the brief's texts
 * @param wording the language of the labels, and the punctuation between them
 * @param permalink the brief's own address
 * @param notice that the brief was withheld or canceled
 * @param original the article that the brief is based on, without its title
 * @param disclosure who wrote the brief
 * @param brief what the view was made of, see {@link BriefView#brief()}
 */
public record WithdrawnView(
        String id,
        Language language,
        Wording wording,
        @Nullable WebAddress permalink,
        String notice,
        Original original,
        Disclosure disclosure,
        @Nullable StoryBrief brief)
        implements BriefView {
    public WithdrawnView {
        id = PlainText.of(id);
        notice = PlainText.of(notice);
    }

    /** {@return the components without the brief, so that no log has what was withdrawn} */
    @Override
    public String toString() {
        return "WithdrawnView[id=" + id + ", language=" + language + ", wording=" + wording + ", permalink=" + permalink
                + ", notice=" + notice + ", original=" + original + ", disclosure=" + disclosure + "]";
    }
}
