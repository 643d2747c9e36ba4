package dev.storybrief.benchmarks.html;

import dev.storybrief.render.SectionView;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheLambda;

/** Binds a page to the template of the article below the TL;DR. */
@JStache(path = "templates/sections.mustache")
public record MustacheSections(Page page) {

    @JStacheLambda
    @JStacheLambda.Raw
    public String meter(SectionView.Likelihood likelihood) {
        return page.meter(likelihood.step());
    }
}
