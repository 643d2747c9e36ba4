package dev.storybrief.model.address;

import dev.storybrief.model.text.Characters;
import org.jspecify.annotations.Nullable;

/** Encodes and decodes labels of domain names by RFC 3492, section 6, with the parameters of section 5. */
final class Punycode {
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 0x80;

    private Punycode() {}

    /**
     * {@return the label without its {@code xn--}}
     *
     * @param label holds at least one character outside ASCII
     */
    static String encode(String label) {
        int[] input = label.codePoints().toArray();
        int[] inOrder = label.codePoints().sorted().distinct().toArray();
        StringBuilder output = new StringBuilder();
        for (int c : input) {
            if (c < INITIAL_N) {
                output.append((char) c);
            }
        }
        int basic = output.length();
        int handled = basic;
        if (basic > 0) {
            output.append('-');
        }
        int n = INITIAL_N;
        long delta = 0;
        int bias = INITIAL_BIAS;
        for (int next : inOrder) {
            if (next < INITIAL_N) {
                continue;
            }
            delta += (long) (next - n) * (handled + 1);
            n = next;
            for (int c : input) {
                if (c < n) {
                    delta++;
                } else if (c == n) {
                    append(output, delta, bias);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            n++;
        }
        return output.toString();
    }

    /**
     * {@return the label that was encoded, or {@code null} where this is no encoding of one}
     *
     * @param encoded any string; the label without its {@code xn--}, in small letters
     */
    static @Nullable String decode(String encoded) {
        if (!Characters.isAscii(encoded)) {
            return null;
        }
        int basic = Math.max(encoded.lastIndexOf('-'), 0);
        StringBuilder output = new StringBuilder(encoded.substring(0, basic));
        int length = output.length();
        long n = INITIAL_N;
        int bias = INITIAL_BIAS;
        long i = 0;
        for (int at = basic == 0 ? 0 : basic + 1; at < encoded.length(); ) {
            long old = i;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < encoded.length() ? digit(encoded.charAt(at++)) : -1;
                i += digit * weight;
                if (digit < 0 || i > 1L << 32) { // by far more than any label needs
                    return null;
                }
                int t = threshold(k, bias);
                if (digit < t) {
                    break;
                }
                weight *= BASE - t;
            }
            length++;
            bias = adapt(i - old, length, old == 0);
            n += i / length;
            i %= length;
            if (n > Character.MAX_CODE_POINT || Character.getType((int) n) == Character.SURROGATE) {
                return null; // two surrogates in a row would become one character of the label
            }
            output.insert(output.offsetByCodePoints(0, (int) i), Character.toChars((int) n));
            i++;
        }
        return output.toString();
    }

    private static void append(StringBuilder output, long delta, int bias) {
        long q = delta;
        for (int k = BASE; ; k += BASE) {
            int t = threshold(k, bias);
            if (q < t) {
                output.append(digit(q));
                return;
            }
            output.append(digit(t + (q - t) % (BASE - t)));
            q = (q - t) / (BASE - t);
        }
    }

    private static int threshold(int k, int bias) {
        return Math.max(T_MIN, Math.min(T_MAX, k - bias));
    }

    private static char digit(long value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    private static int digit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? c - '0' + 26 : -1;
    }

    private static int adapt(long delta, int points, boolean isFirst) {
        long d = isFirst ? delta / DAMP : delta / 2;
        d += d / points;
        int k = 0;
        while (d > ((BASE - T_MIN) * T_MAX) / 2) {
            d /= BASE - T_MIN;
            k += BASE;
        }
        return (int) (k + (BASE - T_MIN + 1) * d / (d + SKEW));
    }
}
