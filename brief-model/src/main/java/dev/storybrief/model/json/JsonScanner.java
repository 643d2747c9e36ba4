package dev.storybrief.model.json;

import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the end of a JSON value, such as an object, that starts somewhere in a text, by the grammar of RFC 8259. A parser could do so too,
 * but text may hold a brace in every place, and each parser that is made allocates about a thousand bytes.
 */
final class JsonScanner {
    private static final Pattern NUMBER_OR_WORD =
            Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][-+]?+[0-9]++)?+|true|false|null");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4})");
    private static final int LONGEST_NAME = 20;

    private final CharSequence text;
    private final int end;
    private final Matcher numberOrWord;
    private final Matcher escape;
    private final Predicate<Member> counted;

    /** Where the objects and lists start that are open. */
    private int[] open = new int[32];

    private int depth;
    private int deepest;
    private int at;
    private boolean isEmpty;
    private boolean hasMember;
    private long membersOfBrief;

    /**
     * Makes a scanner.
     *
     * @param end where the text ends in the sequence
     * @param counted the members of a brief that are counted
     */
    JsonScanner(CharSequence text, int end, Predicate<Member> counted) {
        this.counted = counted;
        this.text = text;
        this.end = end;
        numberOrWord = NUMBER_OR_WORD.matcher(text);
        escape = ESCAPE.matcher(text);
    }

    /** {@return whether a JSON value starts at an offset} What the other methods return is then about this value. */
    boolean scan(int start) {
        at = start;
        depth = 0;
        deepest = 0;
        hasMember = false;
        membersOfBrief = 0;
        boolean isJson = value();
        while (isJson && depth > 0) {
            isJson = closes() || entry();
        }
        return isJson;
    }

    /** {@return the offset after the value, or of the first character that fits no JSON} */
    int end() {
        return at;
    }

    /** {@return how deep objects and lists are nested, as far as the scan went} */
    int deepest() {
        return deepest;
    }

    /** {@return whether the object has a member: a name and a colon} */
    boolean hasMember() {
        return hasMember;
    }

    /** {@return how many of the members of a brief the object itself has, of those that are counted} */
    int membersOfBrief() {
        return Long.bitCount(membersOfBrief);
    }

    /** {@return where the objects and lists start that were open when the scan ended, the outermost first} */
    int[] stillOpen() {
        return Arrays.copyOf(open, depth);
    }

    private void open() {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = at++;
        deepest = Math.max(deepest, depth);
        isEmpty = true;
    }

    private boolean isInObject() {
        return text.charAt(open[depth - 1]) == '{';
    }

    private boolean closes() {
        if (!next(isInObject() ? '}' : ']')) {
            return false;
        }
        depth--;
        isEmpty = false;
        return true;
    }

    private boolean entry() {
        return (isEmpty || next(',')) && (!isInObject() || name()) && value();
    }

    private boolean name() {
        skipSpace();
        int start = at + 1;
        if (!string()) {
            return false;
        }
        int length = at - 1 - start;
        if (!next(':')) {
            return false;
        }
        if (depth == 1) {
            hasMember = true;
            if (length <= LONGEST_NAME) {
                Member member = RecordShape.BRIEF.member(
                        text.subSequence(start, start + length).toString());
                membersOfBrief |= member == null || !counted.test(member) ? 0 : 1L << member.index();
            }
        }
        return true;
    }

    private boolean value() {
        skipSpace();
        char first = at < end ? text.charAt(at) : 0;
        if (first == '{' || first == '[') {
            open();
            return true;
        }
        isEmpty = false;
        if (first == '"') {
            return string();
        }
        boolean isFound = numberOrWord.region(at, end).lookingAt();
        at = isFound ? numberOrWord.end() : at;
        return isFound;
    }

    private boolean string() {
        if (at == end || text.charAt(at) != '"') {
            return false;
        }
        for (at++; at < end; at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape())) {
                return false;
            }
        }
        return false;
    }

    /** Goes on to the last character of an escape. */
    private boolean escape() {
        boolean isFound = escape.region(at, end).lookingAt();
        at = isFound ? escape.end() - 1 : at;
        return isFound;
    }

    /** {@return whether a character comes next after white space} Goes on behind it then. */
    private boolean next(char wanted) {
        skipSpace();
        boolean isNext = at < end && text.charAt(at) == wanted;
        at += isNext ? 1 : 0;
        return isNext;
    }

    private void skipSpace() {
        while (at < end && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
