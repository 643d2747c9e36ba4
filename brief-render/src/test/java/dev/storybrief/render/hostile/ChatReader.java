package dev.storybrief.render.hostile;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.util.json.GsonBlockElementFactory;
import com.slack.api.util.json.GsonLayoutBlockFactory;
import com.slack.api.util.json.GsonRichTextElementFactory;
import com.slack.api.util.json.GsonTextObjectFactory;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads messages of chats: those of Slack by the model of its own client library, and the Markdown of Discord by
 * commonmark-java. What only Discord reads as markup, the browser checks read by a parser that was written for it.
 */
final class ChatReader {
    private static final Gson SLACK = new GsonBuilder()
            .registerTypeAdapter(LayoutBlock.class, new GsonLayoutBlockFactory(true))
            .registerTypeAdapter(BlockElement.class, new GsonBlockElementFactory(true))
            .registerTypeAdapter(RichTextElement.class, new GsonRichTextElementFactory(true))
            .registerTypeAdapter(TextObject.class, new GsonTextObjectFactory(true))
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create();
    private static final ObjectMapper JACKSON = new ObjectMapper();

    private ChatReader() {}

    static LayoutBlock[] slackBlocks(String json) {
        return SLACK.fromJson(json, LayoutBlock[].class);
    }

    static Reading slack(String json) {
        Reading reading = new Reading();
        for (LayoutBlock block : slackBlocks(json)) {
            if (block instanceof HeaderBlock header) {
                PlainTextObject text = header.getText();
                reading.part("header").part("emoji " + text.getEmoji()).text(text.getText());
            } else if (block instanceof ImageBlock image) {
                reading.part("image", image.getImageUrl()).part("alt", image.getAltText());
            } else {
                reading.part("rich text");
                ((RichTextBlock) block).getElements().forEach(element -> read(element, reading));
            }
        }
        return reading;
    }

    private static void read(Object element, Reading reading) {
        if (element instanceof RichTextSectionElement section) {
            reading.part("section");
            section.getElements().forEach(each -> read(each, reading));
        } else if (element instanceof RichTextQuoteElement quote) {
            reading.part("quote");
            quote.getElements().forEach(each -> read(each, reading));
        } else if (element instanceof RichTextListElement list) {
            reading.part("list " + list.getStyle() + list.getIndent());
            list.getElements().forEach(each -> read(each, reading));
        } else if (element instanceof RichTextSectionElement.Link link) {
            reading.part("link", link.getUrl()).text(Objects.requireNonNullElse(link.getText(), link.getUrl()));
            reading.part("/");
        } else if (element instanceof RichTextSectionElement.Date date) {
            reading.part("date " + date.getTimestamp(), date.getFallback());
        } else if (element instanceof RichTextSectionElement.Text text) {
            boolean isBold = text.getStyle() != null && text.getStyle().isBold();
            reading.part(isBold ? "bold" : "plain").text(text.getText());
        } else {
            reading.part("unexpected " + element);
        }
    }

    static Reading adaptiveCard(String json) {
        Reading reading = new Reading();
        JACKSON.readTree(json).forEach(element -> card(element, reading));
        return reading;
    }

    private static void card(JsonNode element, Reading reading) {
        String type = element.path("type").asString();
        reading.part(type);
        element.path("items").forEach(item -> card(item, reading));
        String last = "";
        for (JsonNode run : element.path("inlines")) {
            String style = run.path("weight") + " " + run.path("size");
            String address = run.path("selectAction").path("url").asString("");
            if (!(style + address).equals(last)) {
                reading.part("run " + style, address);
                last = style + address;
            }
            // the one thing that such a text is read for, see adaptivecards.d.ts
            reading.text(run.path("text").asString().replaceAll("\\{\\{(DATE|TIME)\\(", "evaluated"));
        }
        if (type.equals("Image")) {
            reading.part("url", element.path("url").asString())
                    .part("alt", element.path("altText").asString());
        }
    }

    static Reading discord(String json) {
        StringBuilder markdown = new StringBuilder();
        Reading reading = new Reading();
        for (JsonNode embed : JACKSON.readTree(json).path("embeds")) {
            reading.part("author", embed.path("author").path("name").asString(""))
                    .part("author's url", embed.path("author").path("url").asString(""))
                    .part("url", embed.path("url").asString(""))
                    .part("image", embed.path("image").path("url").asString(""));
            markdown.append("# ").append(embed.path("title").asString("")).append('\n');
            markdown.append(embed.path("description").asString());
        }
        Reading text = MarkdownReader.commonMark(markdown.toString());
        int i = 0;
        for (String part : text.shape()) {
            boolean hasText = part.equals("text") || part.equals("Link");
            if (part.equals("text")) {
                reading.text(text.texts().get(i++));
            } else if (hasText) {
                reading.part(part, text.texts().get(i++));
            } else {
                reading.part(part);
            }
        }
        return reading;
    }
}
