package dev.storybrief.model.shape;

import dev.storybrief.model.StoryBrief;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Divides the members of a brief between the language model that drafts it and the host, who knows the facts. */
public final class DraftMembers {
    /**
     * The members that a model writes, in the order of the format. All others are the host's, among them those that the
     * format will have one day: a member has to be named here before a model may write it.
     */
    public static final List<String> OF_MODEL = List.of("headline", "hook", "topic", "tldr", "insight");

    private DraftMembers() {}

    /**
     * {@return the names of the members that a model may write}
     *
     * <p>The language is among them where the facts have none: a model knows the language that it writes.
     *
     * @param facts what the host knows
     */
    @SuppressWarnings("NullAway") // facts are a part of a brief: the language may be missing
    public static Set<String> leftToModel(StoryBrief facts) {
        Set<String> left = new LinkedHashSet<>();
        if (facts.language() == null) {
            left.add("language");
        }
        left.addAll(OF_MODEL);
        return left;
    }
}
