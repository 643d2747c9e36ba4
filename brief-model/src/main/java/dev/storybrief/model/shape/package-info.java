/** The format as it follows from the records, for reader and writer: members, their order and their kinds. Not exported. */
@NullMarked
package dev.storybrief.model.shape;

import org.jspecify.annotations.NullMarked;
