/** Encodes and escapes what renderers write. Not exported. */
@NullMarked
package dev.storybrief.render.output;

import org.jspecify.annotations.NullMarked;
