/** Validates briefs that were built in Java, and reports every problem at once. */
@NullMarked
package dev.storybrief.model.validation;

import org.jspecify.annotations.NullMarked;
