/** The values of extension members: any JSON, immutable, bounded in depth and size. Not exported. */
@NullMarked
package dev.storybrief.model.extension;

import org.jspecify.annotations.NullMarked;
