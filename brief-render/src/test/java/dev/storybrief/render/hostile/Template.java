package dev.storybrief.render.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds how a format's output reads for harmless words, and what it would have to be for other texts in their places. */
final class Template {
    private static final Pattern WORD = Pattern.compile("zq([0-9]+)qz");

    private final Output output;
    private final List<String> shape;
    private final List<Slot> slots = new ArrayList<>();

    private Template(Output output, Reading harmless) {
        this.output = output;
        this.shape = harmless.shape();
        harmless.texts().forEach(text -> slots.add(Slot.of(text)));
    }

    static Template of(Format format, boolean areAddressesTexts) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < BriefOfTexts.places(areAddressesTexts); i++) {
            words.add(word(i));
        }
        Reading harmless = format.read(BriefOfTexts.of(words, areAddressesTexts));
        for (String part : harmless.shape()) {
            if (part.startsWith("error") || part.startsWith("unreadable")) {
                throw new AssertionError(format + " is broken for harmless words: " + part);
            }
        }
        return new Template(format.output(), harmless);
    }

    /** {@return a harmless word that names its place} */
    static String word(int place) {
        return "zq" + place + "qz";
    }

    /** {@return how a reading differs from what the texts in the places would have to be, or {@code null}} */
    @Nullable
    String difference(Reading reading, List<String> texts) {
        if (!shape.equals(reading.shape())) {
            return shapes(reading.shape());
        }
        for (int i = 0; i < slots.size(); i++) {
            String expected = output.comparable(slots.get(i).fill(texts));
            String read = output.comparable(reading.texts().get(i));
            if (!expected.equals(read)) {
                return "expected the text " + Quoted.of(expected) + "\n     and not the text " + Quoted.of(read);
            }
        }
        return null;
    }

    private String shapes(List<String> read) {
        int i = 0;
        while (i < shape.size() && i < read.size() && shape.get(i).equals(read.get(i))) {
            i++;
        }
        int from = Math.max(0, i - 4);
        return "expected the shape … " + shape.subList(from, Math.min(shape.size(), i + 4))
                + "\n     and not the shape … "
                + Quoted.of(read.subList(from, Math.min(read.size(), i + 6)).toString());
    }

    /** A text with literals before, between and after the places for words. */
    private record Slot(List<String> literals, List<Integer> places) {
        static Slot of(String text) {
            List<String> literals = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            Matcher word = WORD.matcher(text);
            int from = 0;
            while (word.find()) {
                literals.add(text.substring(from, word.start()));
                places.add(Integer.valueOf(word.group(1)));
                from = word.end();
            }
            literals.add(text.substring(from));
            return new Slot(literals, places);
        }

        String fill(List<String> texts) {
            if (places.isEmpty()) {
                return literals.get(0);
            }
            StringBuilder text = new StringBuilder(literals.get(0));
            for (int i = 0; i < places.size(); i++) {
                text.append(texts.get(places.get(i))).append(literals.get(i + 1));
            }
            return text.toString();
        }
    }
}
