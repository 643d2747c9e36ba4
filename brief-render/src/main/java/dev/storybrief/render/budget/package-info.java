/** Makes views smaller, for formats with a limit. Not exported. */
@NullMarked
package dev.storybrief.render.budget;

import org.jspecify.annotations.NullMarked;
