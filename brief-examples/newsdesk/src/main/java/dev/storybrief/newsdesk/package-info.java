/** The news desk: takes briefs in, keeps and publishes them. Every rule about a brief lives in the library. */
@NullMarked
package dev.storybrief.newsdesk;

import org.jspecify.annotations.NullMarked;
