package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.StoryView;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a view, and what is computed from it in Java for all template languages.
 *
 * @param lang the attributes of a label in another language than the brief's, or nothing
 * @param labelTag the same for template languages that leave out attributes without a value
 * @param labelDir likewise
 */
public record Page(
        StoryView view,
        String lang,
        @Nullable String labelTag,
        @Nullable String labelDir) {
    private static final List<String> METERS = IntStream.rangeClosed(0, 7)
            .mapToObj(step -> "<i class=\"brief-on\"></i>".repeat(step) + "<i></i>".repeat(7 - step))
            .toList();

    /** {@return the page of a view; no sample is withdrawn} */
    public static Page of(BriefView view) {
        BriefView.Language labels = view.wording().language();
        return labels.tag().equals(view.language().tag())
                ? new Page((StoryView) view, "", null, null)
                : new Page(
                        (StoryView) view,
                        " lang=\"" + labels.tag() + "\" dir=\"" + labels.dir() + "\"",
                        labels.tag(),
                        labels.dir());
    }

    /** {@return the class for the height of lines in the brief's script, after a space} */
    public String scriptClass() {
        return switch (view.language().script()) {
            case "Latn" -> "";
            case "Arab" -> " brief-tall";
            case "Jpan" -> " brief-middle";
            default ->
                throw new IllegalStateException(
                        "no sample is in " + view.language().script());
        };
    }

    /** {@return the markup of a likelihood's seven steps} */
    public String meter(int step) {
        return METERS.get(step);
    }
}
