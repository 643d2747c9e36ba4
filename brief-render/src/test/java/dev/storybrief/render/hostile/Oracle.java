package dev.storybrief.render.hostile;

import dev.storybrief.model.WebAddress;
import dev.storybrief.model.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a text changes nothing but itself in the output. In each format, a brief of hostile texts is parsed to the
 * same structure as a brief of harmless words, and the parsed texts are the given ones, with the documented replacements.
 */
final class Oracle {
    private final Map<Format, Template> templates;
    private final Map<Format, Template> templatesWithAddresses;
    private final LongAdder checked = new LongAdder();

    /** @throws IllegalArgumentException if there are no formats, with which nothing would be checked */
    Oracle(List<Format> formats) {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("there is no format to check; give at least one");
        }
        templates = templates(formats, false);
        templatesWithAddresses = templates(formats, true);
    }

    /** {@return how many texts have been through every format so far} */
    long checked() {
        return checked.sum();
    }

    /** Checks texts, as many at a time as fit in a brief. */
    void check(List<String> texts) {
        List<String> shown = shown(texts);
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < shown.size(); ) {
            boolean areAddressesTexts = pieces.size() % 2 == 0;
            int to = Math.min(shown.size(), from + BriefOfTexts.places(areAddressesTexts));
            pieces.add(Piece.of(shown.subList(from, to), areAddressesTexts));
            from = to;
        }
        for (Format format : templates.keySet()) {
            List<Reading> readings = format.read(pieces.stream()
                    .map(piece -> BriefOfTexts.of(piece.texts(), piece.areAddressesTexts()))
                    .toList());
            for (int i = 0; i < pieces.size(); i++) {
                if (difference(format, pieces.get(i), readings.get(i)) != null) {
                    throw new AssertionError(format + " is broken by" + culprits(format, pieces.get(i)));
                }
            }
        }
        checked.add(shown.size());
    }

    /**
     * {@return the texts without those that no format shows: invisible ones, and those that are the same, but for case and
     * white space, as one of the two before them, since the publisher of a source may then repeat its title}
     */
    private static List<String> shown(List<String> texts) {
        List<String> shown = new ArrayList<>(texts.size());
        String last = "";
        String lastButOne = "";
        for (String text : texts) {
            String folded = folded(text);
            if (!Characters.isInvisible(text) && !folded.equals(last) && !folded.equals(lastButOne)) {
                shown.add(text);
                lastButOne = last;
                last = folded;
            }
        }
        return shown;
    }

    private static String folded(String text) {
        return Replaced.in(text)
                .codePoints()
                .filter(c -> !Characters.isWhiteSpace(c))
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private @Nullable String difference(Format format, Piece piece, Reading reading) {
        Template template = (piece.areAddressesTexts() ? templatesWithAddresses : templates).get(format);
        return template.difference(reading, format.output().replaces() ? piece.replaced() : piece.texts());
    }

    private @Nullable String difference(Format format, Piece piece) {
        return difference(format, piece, format.read(BriefOfTexts.of(piece.texts(), piece.areAddressesTexts())));
    }

    /** {@return the texts that break a format, as few as it takes, and what they do to it} */
    private String culprits(Format format, Piece piece) {
        Piece fewer = piece;
        for (int size = piece.texts().size() / 2; size > 0; size /= 2) {
            for (int from = 0; from < piece.texts().size(); from += size) {
                Piece without = fewer.without(from, from + size);
                if (!without.equals(fewer) && difference(format, without) != null) {
                    fewer = without;
                }
            }
        }
        StringBuilder culprits = new StringBuilder();
        for (int i = 0; i < fewer.texts().size(); i++) {
            String text = fewer.texts().get(i);
            if (!text.equals(Template.word(i))) {
                culprits.append("\nthe text ")
                        .append(Quoted.of(text))
                        .append(" at place ")
                        .append(i);
            }
        }
        return culprits + "\n" + difference(format, fewer);
    }

    private static Map<Format, Template> templates(List<Format> formats, boolean areAddressesTexts) {
        Map<Format, Template> templates = new LinkedHashMap<>();
        formats.forEach(format -> templates.put(format, Template.of(format, areAddressesTexts)));
        return templates;
    }

    /** As many texts as a brief has places for, what becomes of them, and whether addresses are among the places. */
    private record Piece(List<String> texts, List<String> replaced, boolean areAddressesTexts) {
        static Piece of(List<String> texts, boolean areAddressesTexts) {
            List<String> filled = new ArrayList<>(texts);
            if (areAddressesTexts) {
                filled.replaceAll(text -> WebAddress.parse(text).isPresent() ? "x:" + text : text);
            }
            for (int name : BriefOfTexts.stoppedNames(areAddressesTexts)) {
                if (name < filled.size() && filled.get(name).endsWith(".")) {
                    filled.set(name, filled.get(name) + "x"); // see DisclosureTest for names with a full stop
                }
            }
            while (filled.size() < BriefOfTexts.places(areAddressesTexts)) {
                filled.add(Template.word(filled.size()));
            }
            return new Piece(filled, filled.stream().map(Replaced::in).toList(), areAddressesTexts);
        }

        /** {@return the same with harmless words in some places} */
        Piece without(int from, int to) {
            List<String> fewer = new ArrayList<>(texts);
            for (int i = from; i < Math.min(to, fewer.size()); i++) {
                fewer.set(i, Template.word(i));
            }
            return of(fewer, areAddressesTexts);
        }
    }
}
