/** Bytes on their way out. Not exported. */
@NullMarked
package dev.storybrief.render.output;

import org.jspecify.annotations.NullMarked;
