package dev.storybrief.testing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Scales the tests that try very many inputs. A test states how many inputs a whole run tries; {@code
 * -Dstorybrief.effort=} is the share of them in percent. It is 3 by default, 100 in {@code .ci/run}, and more to look
 * for what no run has found yet.
 */
public final class Effort {
    private static final int PERCENT = Integer.getInteger("storybrief.effort", 3);

    private static final int STEP = 100 / Math.max(1, PERCENT);

    private Effort() {}

    /** {@return whether this run tries at least as many inputs as the tests state} */
    public static boolean isWhole() {
        return PERCENT >= 100;
    }

    /** {@return how many inputs this run tries, of so many in a whole run; at least one} */
    public static int of(int whole) {
        return (int) Math.max(1, (long) whole * PERCENT / 100);
    }

    /**
     * {@return all values, or in a smaller run one of them, which is another for the next number: tests that combine several
     * such lists number their combinations, so that each value still occurs}
     */
    public static <T> List<T> allOrOne(List<T> all, int number) {
        return isWhole() ? all : List.of(all.get(number % all.size()));
    }

    /** {@return the seed of random inputs: {@code -Dstorybrief.seed=}, or the usual one of the test} */
    public static long seed(long usual) {
        return Long.getLong("storybrief.seed", usual);
    }

    /** {@return the numbers from one to before another: in a smaller run only some, at equal distances} */
    public static IntStream some(int start, int end) {
        return IntStream.range(start, end).filter(i -> isWhole() || i % STEP == 0);
    }

    /**
     * {@return the code points from one to before another: in a smaller run only some, at equal distances, but all of
     * Latin-1 and of general punctuation, which have the characters that formats give a meaning, and fewer of the large
     * ranges in which one code point is like another}
     */
    public static IntStream codePoints(int start, int end) {
        return IntStream.range(start, end)
                .filter(c -> isWhole()
                        || c < 0x100
                        || (c >= 0x2000 && c < 0x2070)
                        || c % (isOneOfMany(c) ? 10 * STEP : STEP) == 0);
    }

    /** {@return whether a code point is an ideograph, a Hangul syllable, for private use or not assigned} */
    public static boolean isOneOfMany(int c) {
        return Character.isIdeographic(c)
                || (c >= 0xAC00 && c < 0xD7A4)
                || Character.getType(c) == Character.PRIVATE_USE
                || !Character.isDefined(c);
    }
}
