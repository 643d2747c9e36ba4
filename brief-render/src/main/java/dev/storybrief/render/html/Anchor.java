package dev.storybrief.render.html;

import dev.storybrief.model.text.Characters;

/** Makes the id of a brief a part of an id in HTML and of a fragment: of ASCII letters, digits and {@code . _ ~ -} alone. */
final class Anchor {
    private static final int LONGEST_ID = 120;

    private Anchor() {}

    /** {@return a brief's id; other characters of an invalid one in hex} */
    static String of(String id) {
        if (id.length() > LONGEST_ID) { // every citation carries it
            return encode(id.substring(0, LONGEST_ID)) + '_' + Integer.toHexString(id.hashCode());
        }
        for (int i = 0; i < id.length(); i++) {
            if (!Characters.isUnreserved(id.charAt(i))) {
                return encode(id);
            }
        }
        return id;
    }

    private static String encode(String id) {
        StringBuilder anchor = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (Characters.isUnreserved(c)) {
                anchor.append(c);
            } else {
                anchor.append('_').append(Integer.toHexString(c)).append('_');
            }
        }
        return anchor.toString();
    }
}
