/** The script and the region of a language tag, named or most likely. Not exported. */
@NullMarked
package dev.storybrief.render.language;

import org.jspecify.annotations.NullMarked;
