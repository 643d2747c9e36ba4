package dev.storybrief.testing;

import java.util.stream.IntStream;

/**
 * Scales the tests that try very many inputs. A test states how many inputs a whole run tries; {@code
 * -Dstorybrief.effort=} is the share of them in percent. It is 10 by default, 100 in {@code .ci/run}, and more to look
 * for what no run has found yet.
 */
public final class Effort {
    private static final int PERCENT = Integer.getInteger("storybrief.effort", 10);

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

    /** {@return the seed of random inputs: {@code -Dstorybrief.seed=}, or the usual one of the test} */
    public static long seed(long usual) {
        return Long.getLong("storybrief.seed", usual);
    }

    /** {@return the numbers from one to before another: in a smaller run every tenth or so} */
    public static IntStream some(int start, int end) {
        return IntStream.range(start, end).filter(i -> isWhole() || i % STEP == 0);
    }

    /**
     * {@return the code points from one to before another: in a smaller run every tenth or so, but all of Latin-1 and
     * of general punctuation, which have the characters that formats give a meaning, and fewer of the planes that have
     * next to no characters}
     */
    public static IntStream codePoints(int start, int end) {
        return IntStream.range(start, end)
                .filter(c -> isWhole()
                        || c < 0x100
                        || (c >= 0x2000 && c < 0x2070)
                        || c % (c < 0x30000 ? STEP : 10 * STEP) == 0);
    }
}
