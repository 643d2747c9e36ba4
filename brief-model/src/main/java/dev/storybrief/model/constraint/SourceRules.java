package dev.storybrief.model.constraint;

import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.address.EquivalentAddress;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.model.text.Characters;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks the rules of sources: they have different ids, lead to different places and are of several publishers. */
final class SourceRules {
    private SourceRules() {}

    static void reportDuplicateIds(StoryBrief brief, Violations violations) {
        reportDuplicates(brief, Source::id, ProblemCode.DUPLICATE_SOURCE_ID, "id", violations);
    }

    /** Compares addresses by what they lead to, however they are spelt. */
    static void reportDuplicateAddresses(StoryBrief brief, Violations violations) {
        reportDuplicates(brief, SourceRules::target, ProblemCode.DUPLICATE_SOURCE_URL, "url", violations);
    }

    private static @Nullable String target(Source source) {
        String href = source.url() == null ? null : source.url().href();
        return href == null ? null : EquivalentAddress.keyOf(href);
    }

    private static void reportDuplicates(
            StoryBrief brief,
            Function<Source, @Nullable String> value,
            ProblemCode code,
            String member,
            Violations violations) {
        if (brief.sources().size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < brief.sources().size(); i++) {
            Source source = brief.sources().get(i);
            String key = source == null ? null : value.apply(source);
            if (key != null && !Characters.isBlank(key) && !seen.add(key)) {
                violations.report(code, "sources", i, member);
            }
        }
    }

    /** Reports two sources or more that name one publisher, all of them. */
    static void reportSinglePublisher(StoryBrief brief, Violations violations) {
        String only = null;
        for (Source source : brief.sources()) {
            String publisher = source == null ? null : source.publisher();
            if (publisher == null
                    || Characters.isInvisible(publisher)
                    || (only != null && !Folding.areEqual(only, publisher))) {
                return;
            }
            only = publisher;
        }
        if (brief.sources().size() > 1) {
            violations.report(ProblemCode.SINGLE_PUBLISHER, "sources");
        }
    }
}
