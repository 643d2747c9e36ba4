package dev.storybrief.render.budget;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cut;
import dev.storybrief.render.DigestView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Shortens the title and the introduction of a digest, so that they leave space for briefs, as all but very long ones do. */
public final class DigestHead {
    /** In UTF-16 code units. */
    private static final int LONGEST_TITLE = 500;

    private static final int LONGEST_INTRODUCTION = 2000;

    private DigestHead() {}

    /** {@return a digest with a short head, and the same briefs} */
    public static Reduction.Reduced<DigestView> shortened(DigestView digest) {
        BriefView.Language language = digest.language();
        Shortening shortening = new Shortening(Locale.forLanguageTag(language.tag()));
        String title = shortening.to(LONGEST_TITLE, digest.title());
        String introduction =
                digest.introduction() == null ? null : shortening.to(LONGEST_INTRODUCTION, digest.introduction());
        List<Cut> cuts = new ArrayList<>();
        if (!title.equals(digest.title())) {
            cuts.add(new Cut("", Cut.Kind.SHORTENED, Cut.Part.HEADLINE));
        }
        if (!Objects.equals(introduction, digest.introduction())) {
            cuts.add(new Cut("", Cut.Kind.SHORTENED, Cut.Part.HOOK));
        }
        DigestView shortened = new DigestView(
                title,
                Essentials.withoutLongTag(language, Essentials.LONGEST_TAG),
                digest.wording(),
                introduction,
                digest.url(),
                digest.updatedAt(),
                digest.briefs());
        return new Reduction.Reduced<>(shortened, cuts);
    }
}
