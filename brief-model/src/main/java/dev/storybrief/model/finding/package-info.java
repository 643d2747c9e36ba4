/** How findings of reader and constraints become a report. Not exported. */
@NullMarked
package dev.storybrief.model.finding;

import org.jspecify.annotations.NullMarked;
