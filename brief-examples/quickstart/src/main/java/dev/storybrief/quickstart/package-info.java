/** The command line: reads, validates and renders briefs. Every rule is in the library. */
@NullMarked
package dev.storybrief.quickstart;

import org.jspecify.annotations.NullMarked;
