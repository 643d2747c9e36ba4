package dev.storybrief.render.output;

import dev.storybrief.model.WebAddress;
import dev.storybrief.model.text.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks options as a host gives them. The messages name the option and the fix. */
public final class HostOptions {
    private static final Pattern CLASS_PREFIX = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    private static final int EXCERPT = 80;

    private HostOptions() {}

    /**
     * {@return what classes and ids start with}
     *
     * @throws IllegalArgumentException if it is no such name
     */
    public static String classPrefix(String prefix) {
        if (!CLASS_PREFIX.matcher(Objects.requireNonNull(prefix, "prefix")).matches()) {
            throw new IllegalArgumentException(
                    "classPrefix is \"" + prefix + "\"; set 1 to 32 of a-z, 0-9 and -, starting with a letter");
        }
        return prefix;
    }

    /**
     * {@return the level of a headline}
     *
     * @throws IllegalArgumentException if it leaves no levels for what is below the headline
     */
    public static int headingLevel(int level) {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("headingLevel is " + level + "; set 1 to 4");
        }
        return level;
    }

    /**
     * {@return an address that may be followed}
     *
     * @throws IllegalArgumentException if it may not
     */
    public static WebAddress address(String option, String address) {
        return WebAddress.parse(address)
                .orElseThrow(() -> new IllegalArgumentException(option + " is \"" + excerpt(address)
                        + "\"; set an absolute web address that begins with https:// or http://"));
    }

    /** {@return the start of an address, fit for a message} */
    public static String excerpt(String address) {
        return Characters.shortened(PlainText.of(address), EXCERPT);
    }

    /**
     * {@return the entries of an argument}
     *
     * @throws NullPointerException if it or an entry is null
     */
    public static <T> List<T> entries(String argument, T[] entries) {
        return entries(argument, Arrays.asList(Objects.requireNonNull(entries, argument)));
    }

    /**
     * {@return a copy of the entries of an argument}
     *
     * @throws NullPointerException if an entry is null
     */
    public static <T> List<T> entries(String argument, List<T> entries) {
        List<T> copy = new ArrayList<>(entries); // what List.of makes throws where it is asked for null
        int missing = copy.indexOf(null);
        if (missing >= 0) {
            throw new NullPointerException(argument + " holds null at index " + missing);
        }
        return Collections.unmodifiableList(copy);
    }

    /**
     * {@return the entries of an argument, each of which is there once}
     *
     * @throws NullPointerException if it or an entry is null
     * @throws IllegalArgumentException if an entry is there twice
     */
    public static <T> List<T> distinct(String argument, T[] entries) {
        List<T> given = entries(argument, entries);
        Set<T> distinct = new HashSet<>();
        for (T entry : given) {
            if (!distinct.add(entry)) {
                throw new IllegalArgumentException(argument + " has " + entry + " twice; name it once");
            }
        }
        return given;
    }
}
