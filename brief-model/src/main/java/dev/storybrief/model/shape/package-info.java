/** What the records look like from outside: members, types, order. Not exported. */
@NullMarked
package dev.storybrief.model.shape;

import org.jspecify.annotations.NullMarked;
