/**
 * Renders digests to the feeds that feed readers poll: JSON Feed and Atom.
 *
 * <p>A feed has an item for each brief that is not withdrawn, with its content as HTML, and is written brief by brief, in
 * constant memory. All addresses are absolute, and the HTML has no classes, ids, styles or scripts. It shows everything that
 * the view holds, disclosure and corrections among it, but for the headline, which is the title of the item, the badge of
 * freshness, which would soon be wrong in a reader's archive, links to share the brief, and how many sources it cites. So a
 * feed changes only with its briefs.
 *
 * <p>The id of an item is the {@linkplain dev.storybrief.render.Presentation.Builder#permalink permalink} of its brief. Where
 * it has none, the id is a UUID made of the brief's id. The time of its last change is {@link
 * dev.storybrief.model.StoryBrief#changedAt()}, so that a correction is a change.
 */
@NullMarked
package dev.storybrief.render.feed;

import org.jspecify.annotations.NullMarked;
