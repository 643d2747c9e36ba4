/**
 * The rules of a brief as Jakarta Validation constraints, each with its validator. The message template of a violation
 * is {@code {dev.storybrief.CODE}}: it names both the text in the message bundle and the code of the problem.
 */
@NullMarked
package dev.storybrief.model.constraint;

import org.jspecify.annotations.NullMarked;
