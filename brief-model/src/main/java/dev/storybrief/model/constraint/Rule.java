package dev.storybrief.model.constraint;

import dev.storybrief.model.Origin;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.extension.Extensions;
import dev.storybrief.model.report.ProblemCode;

/** Checks one rule of a whole brief. */
@FunctionalInterface
interface Rule {
    /** Reports every value that breaks the rule. */
    void check(StoryBrief brief, Violations violations);

    /**
     * {@return the rule that reports a problem}
     *
     * @throws IllegalArgumentException if no rule of a whole brief reports it
     */
    static Rule of(ProblemCode code) {
        return switch (code) {
            case UNKNOWN_MEMBER -> Rule::reportExtensionNames;
            case UNKNOWN_CITATION -> CitationRules::reportUnknownCitations;
            case DUPLICATE_SOURCE_ID -> SourceRules::reportDuplicateIds;
            case UPDATED_BEFORE_COLLECTED -> TimeRules::reportUpdateBeforeCollection;
            case UNCITED_TAKEAWAY ->
                (brief, violations) -> CitationRules.reportUncited(brief, violations, code, "takeaways");
            case UNCITED_IMPLICATION ->
                (brief, violations) -> CitationRules.reportUncited(brief, violations, code, "implications");
            case UNUSED_SOURCE -> CitationRules::reportUnusedSources;
            case SINGLE_PUBLISHER -> SourceRules::reportSinglePublisher;
            case DUPLICATE_SOURCE_URL -> SourceRules::reportDuplicateAddresses;
            case TLDR_TOO_LONG -> TextRules::reportLongTldr;
            case HEADLINE_TOO_LONG -> TextRules::reportLongHeadline;
            case HOOK_REPEATS_HEADLINE -> TextRules::reportRepeatedHeadline;
            case TIMELINE_ORDER -> TimeRules::reportEarlierEvents;
            case COLLECTED_BEFORE_PUBLISHED -> TimeRules::reportCollectionBeforePublication;
            case MISSING_DISCLOSURE -> Rule::reportMissingDisclosure;
            case MISSING_REVIEW -> Rule::reportMissingReview;
            case UNKNOWN_LANGUAGE -> TextRules::reportUnknownLanguage;
            case COLLECTED_IN_FUTURE -> TimeRules::reportFuture;
            default -> throw new IllegalArgumentException(code + " is reported by no rule of a whole brief");
        };
    }

    private static void reportExtensionNames(StoryBrief brief, Violations violations) {
        for (String name : brief.extensions().keySet()) {
            if (!name.startsWith(Extensions.PREFIX)) {
                violations.report("{dev.storybrief.unknown-member.extension}", name);
            }
        }
    }

    private static void reportMissingDisclosure(StoryBrief brief, Violations violations) {
        if (brief.disclosure() == null) {
            violations.report(ProblemCode.MISSING_DISCLOSURE, "disclosure");
        }
    }

    private static void reportMissingReview(StoryBrief brief, Violations violations) {
        if (brief.disclosure() != null
                && brief.disclosure().origin() == Origin.AI_ASSISTED
                && brief.disclosure().reviewer() == null) {
            violations.report(ProblemCode.MISSING_REVIEW, "disclosure", "reviewer");
        }
    }
}
