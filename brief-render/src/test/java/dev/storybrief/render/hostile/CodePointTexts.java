package dev.storybrief.render.hostile;

/** Puts a code point into surroundings where it could come to mean something. */
final class CodePointTexts {
    private CodePointTexts() {}

    static String amongLetters(String c) {
        return c + "a" + c + c + "b " + c + " c" + c;
    }

    static String amongMarks(String c) {
        return "<" + c + "*" + c + "*[" + c + "](" + c + ")_" + c + "_&" + c + ";`" + c + "`~" + c + "~\\" + c;
    }
}
