package dev.storybrief.benchmarks.html;

import io.jstach.jstache.JStache;

/** Binds a page to the template of the article below the TL;DR. */
@JStache(path = "templates/sections.mustache")
public record MustacheSections(Page page) implements MustachePage {}
