/** The characters that texts and addresses may hold, and the text form of times. Exported to brief-render alone. */
@NullMarked
package dev.storybrief.model.text;

import org.jspecify.annotations.NullMarked;
