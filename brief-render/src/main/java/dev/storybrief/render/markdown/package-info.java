/** Renders briefs to Markdown. */
@NullMarked
package dev.storybrief.render.markdown;

import org.jspecify.annotations.NullMarked;
