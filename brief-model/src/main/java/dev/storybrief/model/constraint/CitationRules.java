package dev.storybrief.model.constraint;

import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.TimelineEvent;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.report.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks the rules of citations: each is of a source of the brief, and each source, takeaway and implication has one. */
final class CitationRules {
    private CitationRules() {}

    /** Reports nothing while a source lacks a well-formed id, which may be the very one that is cited. */
    static void reportUnknownCitations(StoryBrief brief, Violations violations) {
        Set<@Nullable String> known = new HashSet<>();
        known.add(null); // an entry that is missing is reported as such
        for (Source source : brief.sources()) {
            known.add(source == null ? null : source.id());
        }
        List<Object[]> unknown = new ArrayList<>();
        forEachPart(brief, (citations, place) -> {
            for (int i = 0; i < citations.size(); i++) {
                if (!known.contains(citations.get(i))) {
                    unknown.add(citation(i, place));
                }
            }
        });
        if (!unknown.isEmpty() && haveIds(brief.sources())) {
            unknown.forEach(place -> violations.report(ProblemCode.UNKNOWN_CITATION, place));
        }
    }

    private static boolean haveIds(List<Source> sources) {
        return sources.stream().allMatch(source -> source != null && Syntax.SOURCE_ID.matches(source.id()));
    }

    /**
     * Passes over a source that lacks a well-formed id, since nothing can cite it. Reports nothing while a citation is no
     * well-formed id, which may be meant for the very source that nothing else cites.
     */
    static void reportUnusedSources(StoryBrief brief, Violations violations) {
        if (brief.sources().isEmpty()) {
            return;
        }
        Set<String> cited = new HashSet<>();
        forEachPart(brief, (citations, place) -> cited.addAll(citations));
        if (!cited.stream().allMatch(Syntax.SOURCE_ID::matches)) {
            return;
        }
        for (int i = 0; i < brief.sources().size(); i++) {
            Source source = brief.sources().get(i);
            if (source != null && !cited.contains(source.id()) && Syntax.SOURCE_ID.matches(source.id())) {
                violations.report(ProblemCode.UNUSED_SOURCE, "sources", i);
            }
        }
    }

    /** Reports the entries of one list of the insight that cite nothing, in a brief that has sources. */
    static void reportUncited(StoryBrief brief, Violations violations, ProblemCode code, String list) {
        if (brief.sources().isEmpty()) {
            return;
        }
        forEachPart(brief, (citations, place) -> {
            if (place[1].equals(list) && citations.isEmpty()) {
                violations.report(code, place);
            }
        });
    }

    /** Takes the citations of one part of a brief, and the place of that part. */
    private interface Visitor {
        void visit(List<String> citations, Object... place);
    }

    private static void forEachPart(StoryBrief brief, Visitor visitor) {
        Tldr tldr = brief.tldr();
        if (tldr != null) {
            visit(tldr.whatChanged(), visitor, "tldr", "whatChanged");
            visit(tldr.whyItMatters(), visitor, "tldr", "whyItMatters");
            visit(tldr.whatToDoNext(), visitor, "tldr", "whatToDoNext");
        }
        Insight insight = brief.insight();
        if (insight == null) {
            return;
        }
        visitAll("takeaways", insight.takeaways(), Statement::citations, visitor);
        visitAll("implications", insight.implications(), Implication::citations, visitor);
        visitAll("timeline", insight.timeline(), TimelineEvent::citations, visitor);
    }

    private static <T> void visitAll(
            String name, List<T> entries, Function<T, List<String>> citations, Visitor visitor) {
        for (int i = 0; i < entries.size(); i++) {
            T entry = entries.get(i);
            if (entry != null) {
                visitor.visit(citations.apply(entry), "insight", name, i);
            }
        }
    }

    private static void visit(@Nullable Statement statement, Visitor visitor, Object... place) {
        if (statement != null) {
            visitor.visit(statement.citations(), place);
        }
    }

    private static Object[] citation(int index, Object... part) {
        Object[] place = Arrays.copyOf(part, part.length + 2);
        place[part.length] = "citations";
        place[part.length + 1] = index;
        return place;
    }
}
