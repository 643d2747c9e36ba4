package dev.storybrief.benchmarks.html;

import io.jstach.jstache.JStache;

/**
 * Binds a page to the template of the article's top. With the sections, it would be a method too long for HotSpot to
 * compile.
 */
@JStache(path = "templates/article.mustache")
public record MustacheArticle(Page page) {}
