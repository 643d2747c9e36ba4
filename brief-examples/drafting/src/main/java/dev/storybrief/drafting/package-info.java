/** Briefs that a language model drafts, with LangChain4j and with Spring AI: an example, never published. */
@NullMarked
package dev.storybrief.drafting;

import org.jspecify.annotations.NullMarked;
