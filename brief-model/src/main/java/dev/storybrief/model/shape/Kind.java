package dev.storybrief.model.shape;

import dev.storybrief.model.PartialDate;
import dev.storybrief.model.WebAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/** Classifies the values of a member, or of the entries of its list, by their form in JSON. */
public enum Kind {
    /** A string. */
    STRING(String.class),
    /** A string of a closed list: an enum in Java. */
    CHOICE(Enum.class),
    /** A string that is an RFC 3339 date-time. */
    TIMESTAMP(Instant.class),
    /** A string that is a partial date. */
    PARTIAL_DATE(PartialDate.class),
    /** A string that is a web address. */
    ADDRESS(WebAddress.class),
    /** A whole number. */
    INTEGER(Integer.class),
    /** An object: another record. */
    RECORD(Record.class),
    /** The host's own members, each any JSON. */
    EXTENSIONS(Map.class);

    private final Class<?> type;

    Kind(Class<?> type) {
        this.type = type;
    }

    /** {@return the kind of the values of a class} */
    static Kind of(Class<?> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isAssignableFrom(type))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no kind of member is a " + type.getName() + "; add one"));
    }
}
