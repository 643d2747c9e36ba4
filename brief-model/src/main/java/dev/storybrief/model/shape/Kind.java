package dev.storybrief.model.shape;

/** Classifies the values of a member, or of the entries of its list, by their form in JSON. */
public enum Kind {
    /** A string. */
    STRING,
    /** A string of a closed list: an enum in Java. */
    CHOICE,
    /** A string that is an RFC 3339 date-time. */
    TIMESTAMP,
    /** A string that is a partial date. */
    PARTIAL_DATE,
    /** A string that is a web address. */
    ADDRESS,
    /** A whole number. */
    INTEGER,
    /** An object: another record. */
    RECORD,
    /** The host's own members, each any JSON. */
    EXTENSIONS
}
