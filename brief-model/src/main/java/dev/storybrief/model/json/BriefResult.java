package dev.storybrief.model.json;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.InvalidBriefException;
import dev.storybrief.model.report.Note;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds what reading a text gave: a brief, or the problems why there is none. Safe to share among threads.
 *
 * <p>What could be better about a valid brief is looked for when {@link #report()} is first asked for.
 */
public final class BriefResult {
    private final @Nullable StoryBrief brief;
    private final boolean isValid;
    private final Supplier<BriefReport> reporter;
    private final Supplier<String> input;
    private final List<Note> notes;
    private @Nullable BriefReport report;

    private BriefResult(
            @Nullable StoryBrief brief,
            boolean isValid,
            Supplier<BriefReport> reporter,
            Supplier<String> input,
            List<Note> notes) {
        this.brief = brief;
        this.isValid = isValid;
        this.reporter = reporter;
        this.input = input;
        this.notes = notes;
    }

    /** {@return what came of a text that holds a valid brief} */
    static BriefResult valid(StoryBrief brief, Supplier<BriefReport> warnings, Supplier<String> input) {
        return new BriefResult(brief, true, warnings, input, List.of());
    }

    /** {@return what came of a text, in which something was found} */
    static BriefResult of(@Nullable StoryBrief brief, BriefReport report, Supplier<String> input) {
        return new BriefResult(brief, report.isValid(), () -> report, input, List.of());
    }

    /** {@return this result, with what was repaired} */
    BriefResult withNotes(List<Note> repaired) {
        return new BriefResult(brief, isValid, reporter, input, List.copyOf(repaired));
    }

    /** {@return the brief, if it is valid; it may have warnings} */
    public Optional<StoryBrief> brief() {
        return isValid ? Optional.ofNullable(brief) : Optional.empty();
    }

    /**
     * {@return the brief, valid}
     *
     * @throws InvalidBriefException if it has errors; lists every problem
     */
    public StoryBrief orElseThrow() {
        return brief().orElseThrow(() -> new InvalidBriefException(report()));
    }

    /**
     * {@return what could be read of the brief, valid or not; nothing if the text is not a JSON object}
     *
     * <p>Fit for a preview, which the renderers make of any brief. What could not be read is missing from it.
     */
    public Optional<StoryBrief> readable() {
        return Optional.ofNullable(brief);
    }

    /** {@return whether the brief is valid; it may have warnings} */
    public boolean isValid() {
        return isValid;
    }

    /** {@return everything that was found} */
    public synchronized BriefReport report() {
        if (report == null) {
            report = reporter.get();
        }
        return report;
    }

    /**
     * {@return what was repaired, in the order of the text; nothing unless the reader {@linkplain
     * BriefReader.Builder#tidy tidies}}
     *
     * <p>Holds at most as many notes as {@linkplain BriefReader.Builder#maxProblems problems are reported}. Whatever else
     * is repaired has none.
     */
    public List<Note> notes() {
        return notes;
    }

    /**
     * {@return the text that was read, untouched; bytes that are not UTF-8 are U+FFFD in it}
     *
     * <p>Of bytes that are more than the reader takes, it holds as many as that and one more.
     */
    public String input() {
        return input.get();
    }
}
