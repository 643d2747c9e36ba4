/** Renders briefs and digests to mail: HTML for the large mail clients within their limit, subject, and plain text. */
@NullMarked
package dev.storybrief.render.mail;

import org.jspecify.annotations.NullMarked;
