package dev.storybrief.render.mail;

import dev.storybrief.render.Cut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a mail of a brief or of a digest is made of. HTML and text are the alternatives of a {@code
 * multipart/alternative} (RFC 2046, section 5.1.4) and show the same briefs; only the HTML has links to share, and the text of a
 * card or an item has the whole disclosure and the title of the original.
 *
 * @param subject in one line: the headline, the notice of a withdrawn brief, or the title of a digest. A direction mark
 *     stands before it where clients would give it the other direction than its language has
 * @param preheader what clients show after the subject, and the HTML holds unseen: the hook, or the introduction of a digest
 * @param html the document, which has the preheader
 * @param text the plain text, with lines that end in a line feed
 * @param cuts what was shortened or left out to keep the limit; those of the title and of the introduction of a digest are
 *     of a headline and of a hook, with an empty id
 */
public record Mail(String subject, @Nullable String preheader, String html, String text, List<Cut> cuts) {
    public Mail {
        cuts = List.copyOf(cuts);
    }
}
