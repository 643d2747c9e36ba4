/**
 * Lists the problems of a brief: what is wrong, where, and what is allowed. The reader of JSON and the validator of briefs
 * built in Java make the same reports.
 */
@NullMarked
package dev.storybrief.model.report;

import org.jspecify.annotations.NullMarked;
