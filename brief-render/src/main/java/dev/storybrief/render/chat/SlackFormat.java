package dev.storybrief.render.chat;

import dev.storybrief.model.text.Characters;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.outline.Block;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an outline as blocks of Slack: headings as {@code header}, pictures as {@code image}, everything else as {@code
 * rich_text}. Containers are opened when the first element in them is written, since Slack refuses empty ones.
 */
final class SlackFormat extends ChatFormat {
    private static final int LONGEST_HEADER = 150;
    private static final int LONGEST_ALT = 2000;

    private final JsonGenerator json;
    /** Plain text that is not yet written, since more may follow. */
    private final StringBuilder text = new StringBuilder();

    private boolean isRichTextOpen;
    private @Nullable Block list;
    private boolean isLineOpen;

    SlackFormat(JsonGenerator json) {
        this.json = json;
    }

    @Override
    void start(Block opened) {
        if (opened != list) {
            endList();
        }
        if (!isEntry(opened) && opened != Block.QUOTE) {
            endRichText();
        }
    }

    @Override
    public void close() {
        boolean isHeading = block() == Block.TITLE || block() == Block.HEADING;
        if (isHeading && !isLineOpen) {
            header();
        }
        flush();
        endLine();
        if (!isEntry(block()) && block() != Block.QUOTE) {
            endRichText();
        }
    }

    private static boolean isEntry(Block block) {
        return block == Block.ITEM || block == Block.SUBITEM || block == Block.SOURCE;
    }

    private void header() {
        if (text.length() > LONGEST_HEADER) {
            String whole = text.toString();
            text.setLength(0);
            strong(whole);
        } else if (!Characters.isBlank(text.toString())) {
            json.writeStartObject();
            json.writeStringProperty("type", "header");
            json.writeObjectPropertyStart("text");
            json.writeStringProperty("type", "plain_text");
            json.writeStringProperty("text", text.toString());
            json.writeBooleanProperty("emoji", false);
            json.writeEndObject();
            json.writeEndObject();
        }
        text.setLength(0);
    }

    @Override
    public void title(String title, @Nullable String permalink) {
        text(title);
    }

    @Override
    public void permalink(@Nullable String address) throws IOException {
        String permalink = usable(address);
        if (permalink != null) {
            open(Block.PARAGRAPH);
            linked(permalink, permalink);
            close();
        }
    }

    @Override
    public void text(String more) {
        text.append(more);
    }

    @Override
    void strong(String strong) {
        flush();
        if (!strong.isEmpty()) {
            element("text");
            json.writeStringProperty("text", strong);
            json.writeObjectPropertyStart("style");
            json.writeBooleanProperty("bold", true);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    @Override
    void linked(String linked, String address) {
        flush();
        element("link");
        if (!linked.equals(address)) { // Slack shows the address of a link that has no text
            json.writeStringProperty("text", linked);
        }
        json.writeStringProperty("url", address);
        json.writeEndObject();
    }

    @Override
    void time(long second, String fallback) {
        flush();
        element("date");
        json.writeNumberProperty("timestamp", second);
        json.writeStringProperty("format", "{date_short_pretty} {time}");
        json.writeStringProperty("fallback", fallback);
        json.writeEndObject();
    }

    @Override
    public boolean picture(String alt, StoryView.Image image) throws IOException {
        String src = usable(image.href());
        if (src == null || alt.isEmpty() || alt.length() > LONGEST_ALT) {
            return super.picture(alt, image);
        }
        json.writeStartObject();
        json.writeStringProperty("type", "image");
        json.writeStringProperty("image_url", src);
        json.writeStringProperty("alt_text", alt);
        json.writeEndObject();
        return false;
    }

    private void flush() {
        if (!text.isEmpty()) {
            element("text");
            json.writeStringProperty("text", text.toString());
            json.writeEndObject();
            text.setLength(0);
        }
    }

    /** Starts an element of a line. */
    private void element(String type) {
        startLine();
        json.writeStartObject();
        json.writeStringProperty("type", type);
    }

    private void startLine() {
        if (isLineOpen) {
            return;
        }
        if (!isRichTextOpen) {
            startContainer("rich_text");
            isRichTextOpen = true;
        }
        if ((block() == Block.ITEM || block() == Block.SUBITEM) && list == null) {
            list = block();
            json.writeStartObject();
            json.writeStringProperty("type", "rich_text_list");
            json.writeStringProperty("style", "bullet");
            json.writeNumberProperty("indent", block() == Block.SUBITEM ? 1 : 0);
            json.writeArrayPropertyStart("elements");
        }
        startContainer(block() == Block.QUOTE ? "rich_text_quote" : "rich_text_section");
        isLineOpen = true;
    }

    private void startContainer(String type) {
        json.writeStartObject();
        json.writeStringProperty("type", type);
        json.writeArrayPropertyStart("elements");
    }

    private void endContainer() {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void endLine() {
        if (isLineOpen) {
            endContainer();
            isLineOpen = false;
        }
    }

    private void endList() {
        if (list != null) {
            endContainer();
            list = null;
        }
    }

    /** Ends what is still open. */
    void endRichText() {
        endList();
        if (isRichTextOpen) {
            endContainer();
            isRichTextOpen = false;
        }
    }
}
