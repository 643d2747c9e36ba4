package dev.storybrief.render.hostile;

import dev.storybrief.model.StoryBrief;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An output, and a parser of somebody else's that reads it.
 *
 * @param parser reads many outputs at once, since some parsers are far away
 */
record Format(Output output, String parserName, Function<List<String>, List<Reading>> parser) {
    /** {@return a format whose parser reads one output after the other} */
    static Format of(Output output, String parserName, Function<String, Reading> parser) {
        return new Format(output, parserName, outputs -> {
            List<Reading> readings = new ArrayList<>(outputs.size());
            outputs.forEach(each -> readings.add(read(parser, each)));
            return readings;
        });
    }

    /** An exception is read too, as a shape of its own. */
    private static Reading read(Function<String, Reading> parser, String output) {
        try {
            return parser.apply(output);
        } catch (RuntimeException e) {
            return Reading.unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** {@return what the parser reads in the outputs for briefs} */
    List<Reading> read(List<StoryBrief> briefs) {
        return parser.apply(briefs.stream().map(output::of).toList());
    }

    Reading read(StoryBrief brief) {
        return read(List.of(brief)).get(0);
    }

    @Override
    public String toString() {
        return output + " read by " + parserName;
    }
}
