package dev.storybrief.render.output;

import java.util.stream.IntStream;

/** Formats the numbers of sources, which are small and stand in every citation. */
public final class Numbers {
    private static final String[] SMALL =
            IntStream.range(0, 100).mapToObj(Integer::toString).toArray(String[]::new);

    private Numbers() {}

    /** {@return a number in decimal} */
    public static String format(int number) {
        return number >= 0 && number < SMALL.length ? SMALL[number] : Integer.toString(number);
    }
}
