/** Makes briefs display-ready: {@link dev.storybrief.render.Presentation} turns a brief into a view, renderers write it. */
@NullMarked
package dev.storybrief.render;

import org.jspecify.annotations.NullMarked;
