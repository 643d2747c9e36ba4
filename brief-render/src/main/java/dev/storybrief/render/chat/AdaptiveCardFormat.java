package dev.storybrief.render.chat;

import dev.storybrief.render.StoryView;
import dev.storybrief.render.outline.Block;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an outline as elements of an Adaptive Card: each line is a {@code RichTextBlock} of {@code TextRun}s, which read no
 * markup but {@code {{DATE(…)}}} and {@code {{TIME(…)}}}. Such a text is written in two runs.
 */
final class AdaptiveCardFormat extends ChatFormat {
    /** Before the second bracket of a function. */
    private static final Pattern IN_FUNCTION = Pattern.compile("(?<=\\{)(?=\\{(?:DATE|TIME)\\()");

    private final JsonGenerator json;
    private boolean isLineOpen;
    private @Nullable Block last;

    AdaptiveCardFormat(JsonGenerator json) {
        this.json = json;
    }

    @Override
    void start(Block opened) throws IOException {
        switch (opened) {
            case ITEM -> text("\u2022 ");
            case SUBITEM -> text("\u2013 ");
            default -> {}
        }
    }

    @Override
    public void close() {
        if (isLineOpen) {
            json.writeEndArray();
            json.writeEndObject();
            if (block() == Block.QUOTE) {
                json.writeEndArray();
                json.writeEndObject();
            }
            isLineOpen = false;
            last = block();
        }
    }

    @Override
    public void text(String text) {
        runs(text, block() == Block.TITLE || block() == Block.HEADING, null);
    }

    @Override
    void strong(String text) {
        runs(text, true, null);
    }

    @Override
    void linked(String text, String address) {
        runs(text, block() == Block.TITLE, address);
    }

    private void runs(String text, boolean isStrong, @Nullable String address) {
        int from = 0;
        for (Matcher function = IN_FUNCTION.matcher(text); function.find(); ) {
            run(text.substring(from, function.start()), isStrong, address);
            from = function.start();
        }
        run(text.substring(from), isStrong, address);
    }

    private void run(String text, boolean isStrong, @Nullable String address) {
        if (text.isEmpty()) {
            return;
        }
        startLine();
        json.writeStartObject();
        json.writeStringProperty("type", "TextRun");
        json.writeStringProperty("text", text);
        switch (block()) {
            case TITLE -> json.writeStringProperty("size", "Large");
            case HEADING -> json.writeStringProperty("size", "Medium");
            case BYLINE, NOTE, FOOT -> {
                json.writeStringProperty("size", "Small");
                if (address == null) { // Teams draws a subtle link too pale to read
                    json.writeBooleanProperty("isSubtle", true);
                }
            }
            default -> {}
        }
        if (isStrong) {
            json.writeStringProperty("weight", "Bolder");
        }
        if (address != null) {
            json.writeStringProperty("color", "Accent");
            json.writeObjectPropertyStart("selectAction");
            json.writeStringProperty("type", "Action.OpenUrl");
            json.writeStringProperty("url", address);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void startLine() {
        if (isLineOpen) {
            return;
        }
        isLineOpen = true;
        json.writeStartObject();
        if (block() == Block.QUOTE) {
            json.writeStringProperty("type", "Container");
            json.writeStringProperty("style", "emphasis");
            json.writeArrayPropertyStart("items");
            json.writeStartObject();
        }
        json.writeStringProperty("type", "RichTextBlock");
        if (block() == Block.HEADING || (block() == Block.FOOT && last != Block.FOOT)) {
            json.writeBooleanProperty("separator", true);
            json.writeStringProperty("spacing", "Medium");
        } else if (block() != Block.PARAGRAPH && block() != Block.ORIGINAL) {
            json.writeStringProperty("spacing", "Small");
        }
        json.writeArrayPropertyStart("inlines");
    }

    @Override
    public boolean picture(String alt, StoryView.Image image) throws IOException {
        String src = usable(image.href());
        if (src == null) {
            return super.picture(alt, image);
        }
        json.writeStartObject();
        json.writeStringProperty("type", "Image");
        json.writeStringProperty("url", src);
        json.writeStringProperty("altText", alt);
        json.writeEndObject();
        return false;
    }
}
