package dev.storybrief.benchmarks.html;

import io.jstach.jstache.JStache;

/** Binds a page to the template of the article's top. In one with the sections it would be past what HotSpot compiles. */
@JStache(path = "templates/article.mustache")
public record MustacheArticle(Page page) implements MustachePage {}
