package dev.storybrief.model.json;

import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import java.util.List;
import java.util.Random;

/** Writes JSON texts at random, of the kinds that make a reader allocate much: see {@link #text}. */
final class RandomJson {
    private static final List<String> SCALARS = List.of(
            "0",
            "-0",
            "1.5",
            "1E+5",
            "1e400",
            "12345678901",
            "\"\"",
            "\"a\"",
            "\"\\u0041\"",
            "\"\u8a9e\"",
            "null",
            "true",
            "\"2026-03-29T08:15:00Z\"",
            "\"https://a.example/\"");
    private static final String LETTERS = "aAbB_~/\u00e9\u8a9e";

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final String longName;
    private final int size;

    private RandomJson(Random random, int size) {
        this.random = random;
        this.size = size;
        longName = random.nextInt(4) == 0 ? letters(1 + random.nextInt(size / 2)) : letters(20);
    }

    /**
     * {@return a text of about a size, always of the same for the same seed}
     *
     * <p>Its names are long, equal, unknown, misspelt or twice in one object, its values deep, many, of the wrong type,
     * or one small value over and over. It may be cut off, or stand among other text.
     */
    static String text(long seed, int size) {
        RandomJson json = new RandomJson(new Random(seed), size);
        if (json.random.nextBoolean()) {
            json.object(RecordShape.BRIEF, 1);
        } else {
            json.repetition();
        }
        return switch (json.random.nextInt(8)) {
            case 0 -> json.text.substring(0, json.random.nextInt(json.text.length() + 1));
            case 1 -> json.text + " and more";
            case 2 -> "{a} " + json.text + "{}".repeat(json.random.nextInt(20));
            default -> json.text.toString();
        };
    }

    /** Writes one value as often as it fits, somewhere in a brief. */
    private void repetition() {
        String[] around = pick(List.of(
                new String[] {"{\"_x\":[0", "]}"},
                new String[] {"{\"x\":[0", "]}"},
                new String[] {"{\"sources\":[{}", "]}"},
                new String[] {"{\"tldr\":{\"whatChanged\":{\"citations\":[\"\"", "]}}}"},
                new String[] {"{\"insight\":{\"implications\":[{}", "]}}"},
                new String[] {"{\"sources\":[{\"id\":\"a\"}],\"insight\":{\"takeaways\":[null", "]}}"},
                new String[] {"{\"" + longName + "\":[{\"" + longName + "\":0", "}]}"},
                new String[] {"{\"_" + longName + "\":{\"" + longName + "\":0", "}}"},
                new String[] {"{\"id\":0", "}"}));
        boolean isInObject = !around[1].startsWith("]");
        int start = text.append(around[0]).length();
        value(null, 28);
        String value = text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(40)));
        text.setLength(start);
        String unit = random.nextInt(4) == 0 ? value : pick(SCALARS);
        if (random.nextInt(3) == 0) {
            int depth = random.nextInt(25);
            String name = "{\"" + letters(random.nextInt(3)) + "\":";
            unit = name.repeat(depth) + unit + "}".repeat(depth);
        }
        String entry = "," + (isInObject ? "\"" + letters(random.nextInt(3)) + "\":" : "") + unit;
        while (text.length() < size) {
            text.append(entry);
        }
        text.append(around[1]);
    }

    private void object(RecordShape shape, int depth) {
        text.append('{');
        String comma = "";
        do {
            text.append(comma);
            comma = ",";
            Member member = pick(shape.members());
            boolean isKnown = random.nextInt(3) > 0;
            text.append('"').append(isKnown ? member.name() : name()).append("\":");
            if (isKnown && random.nextInt(4) > 0) {
                valueOf(member, depth);
            } else {
                value(shape, depth);
            }
        } while (random.nextInt(depth > 1 ? 4 : 40) > 0 && text.length() < size);
        text.append('}');
    }

    private void valueOf(Member member, int depth) {
        RecordShape shape = member.shape() == null ? RecordShape.BRIEF : member.shape();
        if (!member.isList()) {
            entry(member, shape, depth);
            return;
        }
        text.append('[');
        String comma = "";
        while (random.nextInt(12) > 0 && text.length() < size) {
            text.append(comma);
            comma = ",";
            entry(member, shape, depth + 1);
        }
        text.append(']');
    }

    private void entry(Member member, RecordShape shape, int depth) {
        if (member.shape() == null || random.nextInt(8) == 0) {
            text.append(pick(SCALARS));
        } else {
            object(shape, depth + 1);
        }
    }

    /** Writes any JSON. */
    private void value(RecordShape shape, int depth) {
        int kind = depth > 28 || text.length() > size ? 0 : random.nextInt(4);
        if (kind < 2) {
            text.append(pick(SCALARS));
        } else if (kind == 2 && shape != null) {
            object(shape, depth + 1);
        } else {
            boolean isObject = random.nextBoolean();
            text.append(isObject ? '{' : '[');
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append(isObject ? "\"" + name() + "\":" : "");
                value(shape, depth + 1);
                text.append(i > 1 ? "," : "");
            }
            text.append(isObject ? '}' : ']');
        }
    }

    private String name() {
        return switch (random.nextInt(6)) {
            case 0 -> "_" + letters(random.nextInt(3));
            case 1 -> longName;
            case 2 -> letters(random.nextInt(300));
            default -> letters(random.nextInt(4));
        };
    }

    private String letters(int length) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
