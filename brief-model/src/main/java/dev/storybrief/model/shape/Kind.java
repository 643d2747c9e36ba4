package dev.storybrief.model.shape;

/** Tells what a member of a record, or an entry of its list, takes. */
public enum Kind {
    /** A string. */
    STRING,
    /** A string of a closed list: a Java enum. */
    CHOICE,
    /** A string that is an RFC 3339 date-time. */
    TIMESTAMP,
    /** A string that is a partial date. */
    PARTIAL_DATE,
    /** A whole number. */
    INTEGER,
    /** An object: another record. */
    RECORD,
    /** The host's own members, each any JSON. */
    EXTENSIONS
}
