package dev.storybrief.model.json;

import dev.storybrief.model.finding.Located;
import dev.storybrief.model.finding.Place;
import dev.storybrief.model.report.Note;
import dev.storybrief.model.shape.Kind;
import dev.storybrief.model.shape.Member;
import dev.storybrief.model.text.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Repairs the strings of one text that can be read in one way only, and notes each repair. */
final class Tidying {
    /** The lookbehind starts a match at the first space of a run alone: from each of them the work would be quadratic. */
    private static final Pattern BREAK =
            Pattern.compile("(?<! ) *+[\\t\\n\\r\\x0B\\f\\x85\\u2028\\u2029][\\s\\x85\\u2028\\u2029]*+");

    private record Repair(Note.Kind kind, Place place, int offset) {}

    private final List<Repair> repairs = new ArrayList<>();
    private final int maxNotes;

    /**
     * Makes one for a text.
     *
     * @param maxNotes how many repairs are noted; the others are made all the same
     */
    Tidying(int maxNotes) {
        this.maxNotes = maxNotes;
    }

    /** {@return a string of a member as it was meant} One that is blank, and the address of the schema, stay as they are. */
    String tidy(Member member, String text, Place place, int offset) {
        if (Characters.isBlank(text) || member.name().equals("$schema")) {
            return text;
        }
        String tidy = withoutEdges(text);
        if (tidy.length() < text.length()) {
            note(Note.Kind.EDGE_SPACE, place, offset);
        }
        if (member.kind() == Kind.STRING && BREAK.matcher(tidy).find()) {
            note(Note.Kind.LINE_BREAK, place, offset);
            return BREAK.matcher(tidy).replaceAll(" ");
        }
        String choice = member.kind() == Kind.CHOICE ? choice(member, tidy) : tidy;
        if (!choice.equals(tidy)) {
            note(Note.Kind.LETTER_CASE, place, offset);
        }
        return choice;
    }

    /** {@return a text without the white space at its edges} {@link String#strip} would remove control characters too. */
    private static String withoutEdges(String text) {
        int start = Characters.skipWhiteSpace(text, 0);
        return text.substring(start, Characters.startOfSpaceAtEnd(text, start));
    }

    /** {@return the value of a closed list that a string is but for case, or else the string} */
    private static String choice(Member member, String text) {
        for (String choice : member.choices().keySet()) {
            // lengths first: to make lower case of a long text may take time that grows with the square of its length
            if (choice.length() == text.length() && choice.equals(text.toLowerCase(Locale.ROOT))) {
                return choice;
            }
        }
        return text;
    }

    void note(Note.Kind kind, Place place, int offset) {
        if (repairs.size() < maxNotes) {
            repairs.add(new Repair(kind, place, offset));
        }
    }

    /** {@return what was repaired, in the order of the text} */
    List<Note> notes(Located text) {
        List<Note> notes = new ArrayList<>();
        repairs.sort(Comparator.comparingInt(Repair::offset));
        for (Repair repair : repairs) {
            Located.LineColumn at = text.lineColumn(repair.offset());
            notes.add(new Note(repair.kind(), repair.place().toString(), at.line(), at.column()));
        }
        return notes;
    }
}
