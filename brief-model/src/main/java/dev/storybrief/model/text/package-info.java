/** What texts and addresses may hold, character by character. Not exported. */
@NullMarked
package dev.storybrief.model.text;

import org.jspecify.annotations.NullMarked;
