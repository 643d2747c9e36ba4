package dev.storybrief.model.draft;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.InvalidBriefException;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.model.report.Severity;
import dev.storybrief.model.shape.DraftMembers;
import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import dev.storybrief.model.validation.BriefValidator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses facts with which no brief could be valid, and facts that hold what the model is to write. */
final class FactsCheck {
    private FactsCheck() {}

    static StoryBrief checked(StoryBrief facts) {
        return checked(facts, BriefValidator.builder().editorial(false).build().validate(facts));
    }

    static StoryBrief checked(String json) {
        BriefResult result = BriefReader.builder().editorial(false).build().read(json);
        StoryBrief facts = result.readable().orElseThrow(() -> new InvalidBriefException(result.report()));
        return checked(facts, result.report());
    }

    private static StoryBrief checked(StoryBrief facts, BriefReport report) {
        List<Problem> problems = new ArrayList<>();
        Set<String> written = written(facts);
        for (Problem problem : report.problems()) {
            String member = Pointers.member(problem.pointer());
            boolean isMissing =
                    problem.code() == ProblemCode.REQUIRED && problem.pointer().equals("/" + member);
            if (!DraftMembers.leftToModel(facts).contains(member) || (member.equals("language") && !isMissing)) {
                problems.add(problem);
            } else if (!isMissing) {
                written.add(member);
            }
        }
        for (String member : DraftMembers.OF_MODEL) {
            if (written.contains(member)) {
                problems.add(new Problem(
                        Severity.ERROR,
                        "/" + member,
                        ProblemCode.UNKNOWN_MEMBER,
                        "The language model writes this member: leave it out of the facts.",
                        null,
                        null));
            }
        }
        problems.sort(Comparator.comparingInt(FactsCheck::order));
        if (!problems.isEmpty()) {
            throw new InvalidBriefException(new BriefReport(problems, report.truncated()));
        }
        return facts;
    }

    /** {@return the key to sort by: problems with a line come first, as they are, others in the order of the format} */
    private static int order(Problem problem) {
        Member member = RecordShape.BRIEF.member(Pointers.member(problem.pointer()));
        return problem.line() != null ? -1 : member == null ? Integer.MAX_VALUE : member.index();
    }

    /** {@return the names of the members of the model's that the facts have} */
    private static Set<String> written(StoryBrief facts) {
        @Nullable Object[] values = RecordShape.BRIEF.values(facts);
        Set<String> written = new HashSet<>();
        for (String name : DraftMembers.OF_MODEL) {
            int index = Objects.requireNonNull(RecordShape.BRIEF.member(name)).index();
            if (values[index] != null) {
                written.add(name);
            }
        }
        return written;
    }
}
