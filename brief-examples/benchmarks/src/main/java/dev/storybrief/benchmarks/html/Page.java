package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Holds a view in the shape in which a template wants it: sections by name, and what a template language cannot say.
 *
 * @param view everything else
 * @param lang the attributes of a label in another language than the brief's, or nothing
 * @param labelTag the same for template languages that leave out attributes without a value
 * @param labelDir likewise
 */
public record Page(
        BriefView view,
        SectionView.@Nullable Tldr tldrSection,
        SectionView.@Nullable Takeaways takeawaysSection,
        SectionView.@Nullable Implications implicationsSection,
        SectionView.@Nullable Timeline timelineSection,
        SectionView.@Nullable Sources sourcesSection,
        SectionView.@Nullable Digest digestSection,
        SectionView.@Nullable Related relatedSection,
        String lang,
        @Nullable String labelTag,
        @Nullable String labelDir) {
    private static final String[] METERS = new String[8];

    static {
        for (int step = 0; step < METERS.length; step++) {
            METERS[step] = "<i class=\"brief-on\"></i>".repeat(step) + "<i></i>".repeat(7 - step);
        }
    }

    /** {@return the page of a view} */
    public static Page of(BriefView view) {
        BriefView.Language labels = view.labelLanguage();
        boolean areLabelsForeign = !labels.tag().equals(view.language().tag());
        return new Page(
                view,
                view.section(SectionView.Tldr.class),
                view.section(SectionView.Takeaways.class),
                view.section(SectionView.Implications.class),
                view.section(SectionView.Timeline.class),
                view.section(SectionView.Sources.class),
                view.section(SectionView.Digest.class),
                view.section(SectionView.Related.class),
                areLabelsForeign ? " lang=\"" + labels.tag() + "\" dir=\"" + direction(labels) + "\"" : "",
                areLabelsForeign ? labels.tag() : null,
                areLabelsForeign ? direction(labels) : null);
    }

    /** {@return the direction of the brief's texts} */
    public String dir() {
        return direction(view.language());
    }

    /** {@return the class that says how much room the lines of the script need, after a space} */
    public String room() {
        return switch (view.language().script()) {
            case "Latn" -> "";
            case "Arab" -> " brief-tall";
            case "Jpan" -> " brief-middle";
            default -> throw new IllegalStateException("no sample is in " + view.language().script());
        };
    }

    private static String direction(BriefView.Language language) {
        return language.isRightToLeft() ? "rtl" : "ltr";
    }

    /** {@return the end of the class of the freshness} */
    public String freshnessClass() {
        return view.freshness() == null ? "" : view.freshness().level().name().toLowerCase(Locale.ROOT);
    }

    /** {@return who should care, in one text, or {@code null} where nobody is named} */
    public @Nullable String audienceText() {
        return tldrSection == null || tldrSection.audience().isEmpty()
                ? null
                : String.join(tldrSection.separator(), tldrSection.audience());
    }

    /** {@return the points that a card shows} */
    public List<SectionView.Point> news() {
        List<SectionView.Point> news = new ArrayList<>(2);
        if (tldrSection != null) {
            for (SectionView.Point point : tldrSection.points()) {
                if (point.kind() != SectionView.PointKind.WHAT_TO_DO_NEXT) {
                    news.add(point);
                }
            }
        }
        return news;
    }

    /** {@return what a citation says to those who do not see it} */
    public String citation(int number) {
        return sourcesSection == null
                ? ""
                : sourcesSection.sources().get(number - 1).citationLabel();
    }

    /** {@return the markup of a likelihood's seven steps} */
    public String meter(int step) {
        return METERS[step];
    }
}
