/** Renders briefs to HTML, and holds the stylesheet for it. */
@NullMarked
package dev.storybrief.render.html;

import org.jspecify.annotations.NullMarked;
