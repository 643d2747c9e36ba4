package dev.storybrief.render.hostile;

/** Writes texts for reports, so that what cannot be seen can be read. */
final class Quoted {
    private Quoted() {}

    /** {@return a text as a Java literal in ASCII} */
    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7F) {
                quoted.append(c);
            } else {
                quoted.append(String.format("\\u%04X", (int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
