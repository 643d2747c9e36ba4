/** Reads briefs from JSON, strictly and within bounds, writes them, and has the JSON Schema of the format. */
@NullMarked
package dev.storybrief.model.json;

import org.jspecify.annotations.NullMarked;
