package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import io.jstach.jstache.JStacheLambda;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a page for Mustache, whose templates can neither compare values nor look them up. */
interface MustachePage {
    Page page();

    default BriefView view() {
        return page().view();
    }

    default SectionView.@Nullable Tldr tldrSection() {
        return page().tldrSection();
    }

    default SectionView.@Nullable Takeaways takeawaysSection() {
        return page().takeawaysSection();
    }

    default SectionView.@Nullable Implications implicationsSection() {
        return page().implicationsSection();
    }

    default SectionView.@Nullable Timeline timelineSection() {
        return page().timelineSection();
    }

    default SectionView.@Nullable Sources sourcesSection() {
        return page().sourcesSection();
    }

    default SectionView.@Nullable Digest digestSection() {
        return page().digestSection();
    }

    default SectionView.@Nullable Related relatedSection() {
        return page().relatedSection();
    }

    default String lang() {
        return page().lang();
    }

    default String dir() {
        return page().dir();
    }

    default String room() {
        return page().room();
    }

    default String freshnessClass() {
        return page().freshnessClass();
    }

    default @Nullable String audienceText() {
        return page().audienceText();
    }

    default List<SectionView.Point> news() {
        return page().news();
    }

    @JStacheLambda
    default Citation cite(Integer number) {
        return new Citation(number, page().citation(number));
    }

    @JStacheLambda
    @JStacheLambda.Raw
    default String meter(SectionView.Likelihood likelihood) {
        return page().meter(likelihood.step());
    }

    /** Holds a citation with the label of its source. */
    record Citation(int number, String label) {}
}
