package dev.storybrief.model.constraint;

import dev.storybrief.model.Implication;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.TimelineEvent;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds the citations of one part of a brief, and where that part is.
 *
 * @param citations the ids that it cites
 * @param parent the member of the brief, {@code tldr} or {@code insight}
 * @param member the member of that
 * @param index where the member is a list, the entry of it; else -1
 */
record Citing(List<String> citations, String parent, String member, int index) {

    /** {@return the parts of a brief that cite something} */
    static List<Citing> in(StoryBrief brief) {
        List<Citing> all = new ArrayList<>();
        if (brief.tldr() != null) {
            add(all, brief.tldr().whatChanged(), "tldr", "whatChanged", -1);
            add(all, brief.tldr().whyItMatters(), "tldr", "whyItMatters", -1);
            add(all, brief.tldr().whatToDoNext(), "tldr", "whatToDoNext", -1);
        }
        if (brief.insight() != null) {
            for (int i = 0; i < brief.insight().takeaways().size(); i++) {
                add(all, brief.insight().takeaways().get(i), "insight", "takeaways", i);
            }
            for (int i = 0; i < brief.insight().implications().size(); i++) {
                Implication implication = brief.insight().implications().get(i);
                add(all, implication == null ? List.of() : implication.citations(), "insight", "implications", i);
            }
            for (int i = 0; i < brief.insight().timeline().size(); i++) {
                TimelineEvent event = brief.insight().timeline().get(i);
                add(all, event == null ? List.of() : event.citations(), "insight", "timeline", i);
            }
        }
        return all;
    }

    private static void add(List<Citing> all, @Nullable Statement statement, String parent, String member, int index) {
        add(all, statement == null ? List.of() : statement.citations(), parent, member, index);
    }

    private static void add(List<Citing> all, List<String> citations, String parent, String member, int index) {
        if (!citations.isEmpty()) {
            all.add(new Citing(citations, parent, member, index));
        }
    }

    /** Completes a violation with the place of one of the citations. */
    void addCitation(ConstraintViolationBuilder violation, int citation) {
        var list = violation.addPropertyNode(parent).addPropertyNode(member).addPropertyNode("citations");
        var entry = index < 0
                ? list.addContainerElementNode(Violations.LIST_ENTRY, List.class, 0)
                : list.inIterable().atIndex(index).addContainerElementNode(Violations.LIST_ENTRY, List.class, 0);
        entry.inIterable().atIndex(citation).addConstraintViolation();
    }
}
