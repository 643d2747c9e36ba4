/**
 * The characters that texts and addresses may hold, the text form of times, files of text, and JSON for streams. Exported
 * to brief-render alone.
 */
@NullMarked
package dev.storybrief.model.text;

import org.jspecify.annotations.NullMarked;
