/** Renders digests to the feeds that feed readers poll: JSON Feed and Atom. */
@NullMarked
package dev.storybrief.render.feed;

import org.jspecify.annotations.NullMarked;
