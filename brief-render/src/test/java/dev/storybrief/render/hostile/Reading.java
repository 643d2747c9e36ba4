package dev.storybrief.render.hostile;

import java.util.ArrayList;
import java.util.List;

/** Holds what somebody else's parser reads in an output: its shape, and in the same order the texts that stand in it. */
final class Reading {
    private static final String TEXT = "text";

    private final List<String> shape = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private boolean endsInText;

    /** {@return what is read where a parser gave up, which no template has} */
    static Reading unreadable(String message) {
        return new Reading().part("unreadable: " + message);
    }

    /** {@return what a parser read elsewhere} */
    static Reading of(List<String> shape, List<String> texts) {
        Reading reading = new Reading();
        reading.shape.addAll(shape);
        reading.texts.addAll(texts);
        return reading;
    }

    /** Adds a part of the shape: an element, a node, a token. */
    Reading part(String part) {
        shape.add(part);
        endsInText = false;
        return this;
    }

    /** Adds a part that has a text of its own: an attribute, a string, a line. */
    Reading part(String part, String text) {
        part(part);
        texts.add(text);
        return this;
    }

    /** Adds running text; parsers are free to report it in pieces. */
    Reading text(String text) {
        if (endsInText) {
            int last = texts.size() - 1;
            texts.set(last, texts.get(last) + text);
        } else if (!text.isEmpty()) {
            part(TEXT, text);
            endsInText = true;
        }
        return this;
    }

    List<String> shape() {
        return shape;
    }

    List<String> texts() {
        return texts;
    }
}
