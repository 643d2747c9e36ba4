package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.StoryView;
import java.util.stream.IntStream;

/** Holds a view, which no sample withdraws, and the attributes of labels in another language than the texts, or nothing. */
public record Page(StoryView view, String lang) {
    private static final String[] METERS = IntStream.rangeClosed(0, 7)
            .mapToObj(step -> "<i class=\"brief-on\"></i>".repeat(step) + "<i></i>".repeat(7 - step))
            .toArray(String[]::new);

    static Page of(BriefView view) {
        BriefView.Language labels = view.foreignLabels();
        String lang = labels == null ? "" : " lang=\"" + labels.tag() + "\" dir=\"" + labels.dir() + "\"";
        return new Page((StoryView) view, lang);
    }

    /** {@return the class for the height of lines in the brief's script, after a space; nothing for other scripts} */
    public String scriptClass() {
        return switch (view.language().script()) {
            case "Arab" -> " brief-tall";
            case "Jpan" -> " brief-middle";
            default -> "";
        };
    }

    /** {@return the markup of a likelihood's seven steps} */
    public String meter(int step) {
        return METERS[step];
    }
}
