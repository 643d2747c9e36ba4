/** Renders briefs to JSON and JSON-LD. */
@NullMarked
package dev.storybrief.render.json;

import org.jspecify.annotations.NullMarked;
