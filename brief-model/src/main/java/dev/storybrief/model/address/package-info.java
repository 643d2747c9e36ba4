/** Parses and serializes web addresses by the WHATWG URL standard. Not exported. */
@NullMarked
package dev.storybrief.model.address;

import org.jspecify.annotations.NullMarked;
