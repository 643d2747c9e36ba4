package dev.storybrief.render.chat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.outline.Outline;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes whole briefs in the formats of chats, without limits, so that every text of them can be compared. */
public final class WholeMessages {
    private static final JsonFactory JSON = new JsonFactory();

    private WholeMessages() {}

    private interface Body {
        void write(BriefView view, JsonGenerator json) throws IOException;
    }

    /** {@return what writes the blocks of a message of Slack} */
    public static BriefRenderer slack(Presentation presentation) {
        return renderer(presentation, (view, json) -> {
            json.writeStartArray();
            SlackFormat format = new SlackFormat(json);
            Outline.write(view, format);
            format.endRichText();
            json.writeEndArray();
        });
    }

    /** {@return what writes the body of an Adaptive Card} */
    public static BriefRenderer adaptiveCard(Presentation presentation) {
        return renderer(presentation, (view, json) -> {
            json.writeStartArray();
            Outline.write(view, new AdaptiveCardFormat(json));
            json.writeEndArray();
        });
    }

    /** {@return what writes one embed of Discord} */
    public static BriefRenderer discord(Presentation presentation) {
        return renderer(presentation, (view, json) -> {
            DiscordEmbed embed = new DiscordEmbed(Integer.MAX_VALUE);
            Outline.write(view, new DiscordFormat(embed));
            json.writeStartObject();
            embed.write(json);
            json.writeEndObject();
        });
    }

    private static BriefRenderer renderer(Presentation presentation, Body body) {
        return (StoryBrief brief, OutputStream out) -> {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
                body.write(presentation.view(brief), json);
            }
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        };
    }
}
