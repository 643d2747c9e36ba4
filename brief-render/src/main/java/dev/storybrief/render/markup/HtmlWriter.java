package dev.storybrief.render.markup;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes the HTML of one brief, or of what a digest has around its briefs: markup of the library, texts, which it escapes,
 * and what {@code raw} is given, which it does not escape. Each <code>{}</code> in markup is replaced by a text.
 */
public final class HtmlWriter {
    private static final Markup TEXT = Markup.of("<span{dir}>{}</span>");
    private static final Markup TEXT_AMONG_FOREIGN_LABELS = Markup.of("<span lang=\"{}\"{dir}>{}</span>");
    private static final byte[] LANGUAGE = ascii(" lang=\"");
    private static final byte[] LEFT_TO_RIGHT = ascii("\" dir=\"ltr\"");
    private static final byte[] RIGHT_TO_LEFT = ascii("\" dir=\"rtl\"");

    private final Utf8Sink sink;
    private final BriefView.Language texts;
    private final boolean isRightToLeft;
    private final BriefView.@Nullable Language foreignLabels;

    /** Makes a writer for one view; the view has the languages of the texts and of the labels. */
    public HtmlWriter(Utf8Sink sink, BriefView view) {
        this(sink, view.language(), view.foreignLabels());
    }

    /** Makes a writer for the title and the introduction of a digest, beside which there are no labels. */
    public HtmlWriter(Utf8Sink sink, DigestView view) {
        this(sink, view.language(), null);
    }

    private HtmlWriter(Utf8Sink sink, BriefView.Language texts, BriefView.@Nullable Language foreignLabels) {
        this.sink = sink;
        this.texts = texts;
        this.isRightToLeft = texts.isRightToLeft();
        this.foreignLabels = foreignLabels;
    }

    /** Writes markup that holds no text. */
    public void write(Markup markup) throws IOException {
        literal(markup.literals(isRightToLeft)[0]);
    }

    /** Writes markup that holds a text. */
    public void write(Markup markup, String text) throws IOException {
        Markup.Literal[] literals = markup.literals(isRightToLeft);
        literal(literals[0]);
        text(text);
        literal(literals[1]);
    }

    /** Writes markup around a text, or nothing where there is no text. */
    public void writeIfPresent(Markup markup, @Nullable String text) throws IOException {
        if (text != null) {
            write(markup, text);
        }
    }

    /** Writes markup around a number, or nothing where there is none above 0. */
    public void writeIfPositive(Markup markup, @Nullable Integer number) throws IOException {
        if (number != null && number > 0) {
            write(markup, number.toString());
        }
    }

    /** Writes markup that holds two texts. */
    public void write(Markup markup, String first, String second) throws IOException {
        Markup.Literal[] literals = markup.literals(isRightToLeft);
        literal(literals[0]);
        text(first);
        literal(literals[1]);
        text(second);
        literal(literals[2]);
    }

    /** Writes markup that holds three texts. */
    public void write(Markup markup, String first, String second, String third) throws IOException {
        Markup.Literal[] literals = markup.literals(isRightToLeft);
        literal(literals[0]);
        text(first);
        literal(literals[1]);
        text(second);
        literal(literals[2]);
        text(third);
        literal(literals[3]);
    }

    private void literal(Markup.Literal literal) throws IOException {
        if (foreignLabels != null && literal.labels.length > 0) {
            withLanguage(literal, foreignLabels);
        } else {
            sink.write(literal.utf8);
        }
    }

    private void withLanguage(Markup.Literal literal, BriefView.Language labels) throws IOException {
        int written = 0;
        for (int label : literal.labels) {
            sink.write(literal.utf8, written, label);
            sink.write(LANGUAGE);
            text(labels.tag());
            sink.write(labels.isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
            written = label;
        }
        sink.write(literal.utf8, written, literal.utf8.length);
    }

    /** Writes a text of a view. */
    public void text(String text) throws IOException {
        if (!text.isEmpty()) {
            sink.writeHtml(text);
        }
    }

    /** Writes a text of the brief within an element that has the attributes for the language of labels. */
    public void textAmongLabels(String text) throws IOException {
        if (foreignLabels == null) {
            write(TEXT, text);
        } else {
            write(TEXT_AMONG_FOREIGN_LABELS, texts.tag(), text);
        }
    }

    /** Writes markup of the host without escaping it. */
    public void raw(String markup) throws IOException {
        sink.write(markup);
    }

    /** Writes the output of another renderer of the library without escaping it. */
    public void raw(byte[] utf8) throws IOException {
        sink.write(utf8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
