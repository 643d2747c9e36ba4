/** Sends a digest as a newsletter. */
@NullMarked
package dev.storybrief.newsletter;

import org.jspecify.annotations.NullMarked;
