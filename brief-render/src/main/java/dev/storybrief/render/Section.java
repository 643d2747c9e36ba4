package dev.storybrief.render;

/** Names the sections of a view, whose order and choice are the host's. In their usual order. */
public enum Section {
    /** What changed, why it matters, what to do next, who should care. */
    TLDR(SectionView.Tldr.class),
    /** What to keep in mind. */
    TAKEAWAYS(SectionView.Takeaways.class),
    /** What may come of it. */
    IMPLICATIONS(SectionView.Implications.class),
    /** How it came to this. */
    TIMELINE(SectionView.Timeline.class),
    /** What the brief rests on. */
    SOURCES(SectionView.Sources.class),
    /** The digest that the brief is part of. */
    DIGEST(SectionView.Digest.class),
    /** Other stories. */
    RELATED(SectionView.Related.class);

    private static final Section[] ALL = values();

    private final Class<? extends SectionView> type;

    Section(Class<? extends SectionView> type) {
        this.type = type;
    }

    /** {@return the section that has a type of view} */
    static Section of(Class<? extends SectionView> type) {
        for (Section section : ALL) {
            if (section.type == type) {
                return section;
            }
        }
        throw new IllegalStateException("no section has views of the type " + type.getName() + "; add one");
    }
}
