/**
 * The story brief as data: immutable records that mirror the JSON format member for member, with their rules declared
 * on them as Jakarta Validation constraints.
 *
 * <p>Nothing here validates, reads or renders, except that the constructor of {@code StoryBrief} refuses extension values
 * that JSON cannot hold, or that are too deep or too large. A record holds whatever
 * it was given, {@code null} where something required is missing and {@code null} entries in its lists among it, so that
 * validation can report all of it. Members that are not marked nullable are never {@code null} in a brief that passed
 * validation.
 */
@NullMarked
package dev.storybrief.model;

import org.jspecify.annotations.NullMarked;
