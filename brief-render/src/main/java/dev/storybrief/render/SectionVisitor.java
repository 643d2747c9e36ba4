package dev.storybrief.render;

import java.io.IOException;

/**
 * Takes a section of any kind. A new section of the view adds a method here, which from version 1.0.0 on does nothing by
 * default.
 *
 * @param <C> what the methods get besides the section, such as what they write to
 */
public interface SectionVisitor<C> {
    /**
     * Takes the TL;DR.
     *
     * @param tldr the section
     * @param context what {@link SectionView#accept} was given
     * @throws IOException if it cannot be written
     */
    void tldr(SectionView.Tldr tldr, C context) throws IOException;

    /**
     * Takes the takeaways.
     *
     * @param takeaways the section
     * @param context what {@link SectionView#accept} was given
     * @throws IOException if it cannot be written
     */
    void takeaways(SectionView.Takeaways takeaways, C context) throws IOException;

    /**
     * Takes the implications.
     *
     * @param implications the section
     * @param context what {@link SectionView#accept} was given
     * @throws IOException if it cannot be written
     */
    void implications(SectionView.Implications implications, C context) throws IOException;

    /**
     * Takes the timeline.
     *
     * @param timeline the section
     * @param context what {@link SectionView#accept} was given
     * @throws IOException if it cannot be written
     */
    void timeline(SectionView.Timeline timeline, C context) throws IOException;

    /**
     * Takes the sources.
     *
     * @param sources the section
     * @param context what {@link SectionView#accept} was given
     * @throws IOException if it cannot be written
     */
    void sources(SectionView.Sources sources, C context) throws IOException;

    /**
     * Takes the digest that the brief is part of.
     *
     * @param digest the section
     * @param context what {@link SectionView#accept} was given
     * @throws IOException if it cannot be written
     */
    void digest(SectionView.Digest digest, C context) throws IOException;

    /**
     * Takes the related stories.
     *
     * @param related the section
     * @param context what {@link SectionView#accept} was given
     * @throws IOException if it cannot be written
     */
    void related(SectionView.Related related, C context) throws IOException;
}
