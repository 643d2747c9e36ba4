/** Parses and serializes web addresses by the WHATWG URL standard. Exported to brief-render alone. */
@NullMarked
package dev.storybrief.model.address;

import org.jspecify.annotations.NullMarked;
