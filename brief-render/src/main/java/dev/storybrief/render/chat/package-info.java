/** Renders briefs to messages of chats: Slack, Teams and Discord. */
@NullMarked
package dev.storybrief.render.chat;

import org.jspecify.annotations.NullMarked;
