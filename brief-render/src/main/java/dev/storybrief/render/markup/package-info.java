/** Writes markup and the texts in it, for HTML of every kind. Not exported. */
@NullMarked
package dev.storybrief.render.markup;

import org.jspecify.annotations.NullMarked;
