package dev.storybrief.model.json;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.extension.Extensions;
import dev.storybrief.model.shape.DraftMembers;
import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what the host knows of a brief whose other members a language model writes. Immutable. */
final class Facts {
    private final @Nullable Object[] values;
    private final Set<String> leftToModel;

    Facts(StoryBrief facts) {
        values = RecordShape.BRIEF.values(facts);
        leftToModel = DraftMembers.leftToModel(facts);
    }

    /** {@return whether a member of the brief is the host's} An unknown name is neither the host's nor the model's. */
    boolean isOfHost(String name) {
        boolean isKnown = RecordShape.BRIEF.member(name) != null || name.startsWith(Extensions.PREFIX);
        return isKnown && !leftToModel.contains(name);
    }

    /** {@return whether a member is one that the model writes} */
    boolean isLeftToModel(Member member) {
        return leftToModel.contains(member.name());
    }

    /**
     * Adds the host's members to what was read.
     *
     * @param read one value for each member of a brief
     */
    void addTo(@Nullable Object[] read) {
        for (Member member : RecordShape.BRIEF.members()) {
            if (!isLeftToModel(member)) {
                read[member.index()] = values[member.index()];
            }
        }
    }
}
