package dev.storybrief.model.draft;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.InvalidBriefException;
import java.util.List;
import java.util.Optional;

/**
 * Holds what came of a draft: the brief or the last problems, and every attempt. Safe to share among threads.
 *
 * @param ending why no further attempt was made
 * @param result of the attempt that counts: the last one, or if there are valid ones, the first of those with the fewest
 *     warnings
 * @param attempts one or more, in their order
 */
public record DraftOutcome(Ending ending, BriefResult result, List<Attempt> attempts) {

    public DraftOutcome {
        attempts = List.copyOf(attempts);
    }

    /** {@return the brief, if there is a valid one; it may have warnings} */
    public Optional<StoryBrief> brief() {
        return result.brief();
    }

    /**
     * {@return the brief, valid}
     *
     * @throws InvalidBriefException if there is none; lists every problem of the last answer
     */
    public StoryBrief orElseThrow() {
        return result.orElseThrow();
    }

    /** {@return everything that was found in the attempt that counts} */
    public BriefReport report() {
        return result.report();
    }

    /** {@return how many Unicode code points were sent and received in all attempts} */
    public long characters() {
        return attempts.stream().mapToLong(Attempt::characters).sum();
    }

    /** Lists why there was no further attempt. */
    public enum Ending {
        /** The brief is valid, and has no warning that the model was to correct. */
        ACCEPTED,
        /** There were as many attempts as allowed. */
        OUT_OF_ATTEMPTS,
        /** The next attempt would have gone beyond the characters allowed. */
        OUT_OF_CHARACTERS,
        /** The problems are those of an earlier attempt: asking again does not help. */
        SAME_PROBLEMS
    }

    /**
     * Holds one attempt.
     *
     * @param conversation what was sent
     * @param result what the answer was read as, with a note for each repair
     */
    public record Attempt(Conversation conversation, BriefResult result) {

        /** {@return what the model answered, untouched} */
        public String answer() {
            return result.input();
        }

        /** {@return what the attempt cost: how many Unicode code points were sent and received} */
        public int characters() {
            String answer = answer();
            return conversation.length() + answer.codePointCount(0, answer.length());
        }
    }
}
