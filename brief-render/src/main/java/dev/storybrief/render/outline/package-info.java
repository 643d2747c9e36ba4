/** Walks over a view for formats that write a brief line by line. Not exported. */
@NullMarked
package dev.storybrief.render.outline;

import org.jspecify.annotations.NullMarked;
