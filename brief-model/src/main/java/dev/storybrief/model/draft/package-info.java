/**
 * The way from a language model's answer to a valid brief: what a model may write and what the host knows, how to ask it,
 * how to read what it answers, and how to ask again.
 */
@NullMarked
package dev.storybrief.model.draft;

import org.jspecify.annotations.NullMarked;
