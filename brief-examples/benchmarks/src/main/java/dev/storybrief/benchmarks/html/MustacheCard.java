package dev.storybrief.benchmarks.html;

import io.jstach.jstache.JStache;

/** Binds a page to the template of the card. */
@JStache(path = "templates/card.mustache")
public record MustacheCard(Page page) {}
