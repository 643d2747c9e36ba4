/** The command line: reads briefs, tells what is wrong with them, renders them. Every rule lives in the library. */
@NullMarked
package dev.storybrief.quickstart;

import org.jspecify.annotations.NullMarked;
