/** What a language tag says of script and region, and what is most likely where it says nothing. Not exported. */
@NullMarked
package dev.storybrief.render.language;

import org.jspecify.annotations.NullMarked;
