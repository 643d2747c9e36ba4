@NullMarked
package dev.storybrief.backcatalogue;

import org.jspecify.annotations.NullMarked;
