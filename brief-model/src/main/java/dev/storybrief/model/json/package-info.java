/** Reads briefs from JSON, strictly and within bounds, and hands out the JSON Schema of the format. */
@NullMarked
package dev.storybrief.model.json;

import org.jspecify.annotations.NullMarked;
