package dev.storybrief.render.hostile;

import dev.storybrief.model.WebAddress;
import dev.storybrief.model.text.Characters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Holds every format to the one claim: <b>same shape, same text</b>. A brief of hostile texts reads as the brief of
 * harmless words does, but for the texts, which are there as they were given, save the documented replacements.
 */
final class Oracle {
    private static final Map<Format, Template> TEMPLATES = templates(false);
    private static final Map<Format, Template> TEMPLATES_WITH_ADDRESSES = templates(true);
    private static final LongAdder CHECKED = new LongAdder();

    private Oracle() {}

    /** {@return how many texts have been through every format so far} */
    static long checked() {
        return CHECKED.sum();
    }

    /** Checks texts, in pieces that a brief can hold. Blank ones are left out: no format shows them. */
    static void check(List<String> texts) {
        List<String> shown = new ArrayList<>(texts);
        shown.removeIf(Characters::isBlank);
        for (int from = 0, piece = 0; from < shown.size(); piece++) {
            boolean areAddressesTexts = piece % 2 == 0;
            int to = Math.min(shown.size(), from + BriefOfTexts.places(areAddressesTexts));
            check(shown.subList(from, to), areAddressesTexts);
            from = to;
        }
    }

    private static void check(List<String> texts, boolean areAddressesTexts) {
        List<String> filled = new ArrayList<>(texts);
        if (areAddressesTexts) {
            filled.replaceAll(text -> WebAddress.parse(text).isPresent() ? "x:" + text : text);
        }
        while (filled.size() < BriefOfTexts.places(areAddressesTexts)) {
            filled.add(Template.word(filled.size()));
        }
        List<String> replaced = filled.stream().map(Replaced::in).toList();
        for (Format format : Format.values()) {
            List<String> expected = format.replaces() ? replaced : filled;
            if (difference(format, filled, expected, areAddressesTexts) != null) {
                throw new AssertionError(format + " is broken by" + culprits(format, filled, areAddressesTexts));
            }
        }
        CHECKED.add(texts.size());
    }

    private static @Nullable String difference(Format format, List<String> texts, boolean areAddressesTexts) {
        List<String> expected = texts.stream()
                .map(format.replaces() ? Replaced::in : UnaryOperator.identity())
                .toList();
        return difference(format, texts, expected, areAddressesTexts);
    }

    private static @Nullable String difference(
            Format format, List<String> texts, List<String> expected, boolean areAddressesTexts) {
        Template template = (areAddressesTexts ? TEMPLATES_WITH_ADDRESSES : TEMPLATES).get(format);
        return template.difference(format.read(BriefOfTexts.of(texts, areAddressesTexts)), expected);
    }

    /** {@return the texts that break a format, as few as it takes, and what they do to it} */
    private static String culprits(Format format, List<String> texts, boolean areAddressesTexts) {
        List<String> fewer = new ArrayList<>(texts);
        StringBuilder culprits = new StringBuilder();
        for (int size = texts.size() / 2; size > 0; size /= 2) {
            for (int from = 0; from < fewer.size(); from += size) {
                List<String> without = new ArrayList<>(fewer);
                for (int i = from; i < Math.min(from + size, fewer.size()); i++) {
                    without.set(i, Template.word(i));
                }
                if (!without.equals(fewer) && difference(format, without, areAddressesTexts) != null) {
                    fewer = without;
                }
            }
        }
        for (int i = 0; i < fewer.size(); i++) {
            if (!fewer.get(i).equals(Template.word(i))) {
                culprits.append("\nthe text ")
                        .append(Quoted.of(fewer.get(i)))
                        .append(" at place ")
                        .append(i);
            }
        }
        return culprits + "\n" + difference(format, fewer, areAddressesTexts);
    }

    private static Map<Format, Template> templates(boolean areAddressesTexts) {
        Map<Format, Template> templates = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            templates.put(format, Template.of(format, areAddressesTexts));
        }
        return templates;
    }
}
