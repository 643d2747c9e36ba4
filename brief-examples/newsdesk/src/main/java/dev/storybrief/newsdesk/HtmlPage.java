package dev.storybrief.newsdesk;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/** Writes a page of the desk's own: literals of ours, text of others, and what renderers make. There is no fourth way. */
final class HtmlPage {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    private final MessageSource words;
    private final Locale locale;

    HtmlPage(MessageSource words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    HtmlPage literal(String markup) {
        out.writeBytes(markup.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Fit between tags and in double-quoted attributes. */
    HtmlPage text(String text) {
        return literal(HtmlUtils.htmlEscape(text, "UTF-8"));
    }

    /** A word of ours, in the reader's language. */
    HtmlPage word(String key) {
        return text(words.getMessage(key, null, locale));
    }

    HtmlPage brief(BriefRenderer renderer, StoryBrief brief) throws IOException {
        renderer.render(brief, out);
        return this;
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
