package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes the HTML of one brief: markup of the library, texts, which it escapes, and what {@code raw} is given, which it
 * does not escape. Each <code>{}</code> in markup is replaced by a text.
 */
final class HtmlWriter {
    private static final byte[] LANGUAGE = ascii(" lang=\"");
    private static final byte[] END_OF_LANGUAGE = ascii("\"");
    private static final byte[] LEFT_TO_RIGHT = ascii(" dir=\"ltr\"");
    private static final byte[] RIGHT_TO_LEFT = ascii(" dir=\"rtl\"");

    private final Utf8Sink sink;
    private final byte[] direction;
    private final BriefView.Language labels;
    private final boolean areLabelsInOtherLanguage;

    /** Makes a writer for one view; the view has the languages of the texts and of the labels. */
    HtmlWriter(Utf8Sink sink, BriefView view) {
        this.sink = sink;
        direction = direction(view.language());
        labels = view.wording().language();
        areLabelsInOtherLanguage = !labels.tag().equals(view.language().tag());
    }

    /** Writes markup that holds no text. */
    void write(Markup markup) throws IOException {
        write(markup, "", "");
    }

    /** Writes markup that holds a text. */
    void write(Markup markup, String text) throws IOException {
        write(markup, text, "");
    }

    /** Writes markup that holds two texts. */
    void write(Markup markup, String first, String second) throws IOException {
        String text = first;
        for (byte[] piece : markup.pieces(areLabelsInOtherLanguage)) {
            if (piece.length > 0) {
                sink.write(piece);
            } else if (piece == Markup.TEXT) {
                text(text);
                text = second;
            } else if (piece == Markup.LABEL) {
                labelLanguage();
            } else {
                sink.write(direction);
            }
        }
    }

    private void labelLanguage() throws IOException {
        sink.write(LANGUAGE);
        text(labels.tag());
        sink.write(END_OF_LANGUAGE);
        sink.write(direction(labels));
    }

    /** Writes a text of a view. */
    void text(String text) throws IOException {
        if (!text.isEmpty()) {
            sink.write(text, HtmlEscapes.ALL);
        }
    }

    /** Writes markup of the host without escaping it. */
    void raw(String markup) throws IOException {
        sink.write(markup);
    }

    /** Writes the output of another renderer of the library without escaping it. */
    void raw(byte[] utf8) throws IOException {
        sink.write(utf8);
    }

    private static byte[] direction(BriefView.Language language) {
        return language.isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
