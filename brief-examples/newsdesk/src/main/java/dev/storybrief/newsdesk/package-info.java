/** The news desk: accepts, stores and publishes briefs. Every rule about a brief is in the library. */
@NullMarked
package dev.storybrief.newsdesk;

import org.jspecify.annotations.NullMarked;
