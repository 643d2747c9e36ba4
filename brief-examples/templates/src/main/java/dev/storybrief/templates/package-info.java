/** Renders cards by template engines. Each class is complete, so that a host can copy the one that it needs. */
@NullMarked
package dev.storybrief.templates;

import org.jspecify.annotations.NullMarked;
