package dev.storybrief.render.outline;

import dev.storybrief.render.DigestView;
import java.io.IOException;

/** Passes what a digest has before its briefs to an {@link OutlineFormat}. */
public final class DigestOutline {
    private DigestOutline() {}

    /** Writes the title, the digest's own address and the introduction. */
    public static void writeHead(DigestView digest, OutlineFormat format) throws IOException {
        format.open(Block.TITLE);
        format.title(digest.title(), digest.href());
        format.close();
        format.permalink(digest.href());
        if (digest.introduction() != null) {
            format.open(Block.PARAGRAPH);
            format.text(digest.introduction());
            format.close();
        }
    }
}
