/** Tells every problem of a brief at once: what is wrong, where, and what is allowed. */
@NullMarked
package dev.storybrief.model.validation;

import org.jspecify.annotations.NullMarked;
