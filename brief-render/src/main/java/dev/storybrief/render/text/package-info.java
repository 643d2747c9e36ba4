/** Renders briefs to plain text. */
@NullMarked
package dev.storybrief.render.text;

import org.jspecify.annotations.NullMarked;
