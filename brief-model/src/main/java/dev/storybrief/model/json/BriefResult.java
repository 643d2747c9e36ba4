package dev.storybrief.model.json;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.validation.BriefReport;
import dev.storybrief.model.validation.InvalidBriefException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds what reading a text gave: a brief, or the problems why there is none. Immutable. */
public final class BriefResult {
    private final @Nullable StoryBrief brief;
    private final BriefReport report;
    private final Supplier<String> input;

    BriefResult(@Nullable StoryBrief brief, BriefReport report, Supplier<String> input) {
        this.brief = brief;
        this.report = report;
        this.input = input;
    }

    /** {@return the brief, if it is valid; it may have warnings} */
    public Optional<StoryBrief> brief() {
        return report.isValid() ? Optional.ofNullable(brief) : Optional.empty();
    }

    /**
     * {@return the brief, valid}
     *
     * @throws InvalidBriefException if it has errors; lists every problem
     */
    public StoryBrief orElseThrow() {
        return brief().orElseThrow(() -> new InvalidBriefException(report));
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
        return report.isValid();
    }

    /** {@return everything that was found} */
    public BriefReport report() {
        return report;
    }

    /** {@return the text that was read, untouched; bytes that are not UTF-8 are U+FFFD in it} */
    public String input() {
        return input.get();
    }
}
