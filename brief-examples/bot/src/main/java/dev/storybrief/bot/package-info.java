/** Posts briefs to chats by their webhooks. */
@NullMarked
package dev.storybrief.bot;

import org.jspecify.annotations.NullMarked;
