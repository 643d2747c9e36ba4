package dev.storybrief.render.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Gathers the parts of the embeds of one message. The first has them all; others continue its description. */
final class DiscordEmbed {
    static final int LONGEST_DESCRIPTION = 4096;

    private static final int MOST_CHARACTERS = 6000;
    private static final int MOST_EMBEDS = 10;

    /** The most UTF-16 code units of the author's name, and of the title. */
    static final int LONGEST_NAME = 256;

    private @Nullable String authorName;
    private @Nullable String authorUrl;
    private @Nullable String title;
    private @Nullable String url;
    private @Nullable String imageUrl;
    private final int longestDescription;
    private final List<StringBuilder> descriptions = new ArrayList<>(List.of(new StringBuilder()));

    DiscordEmbed(int longestDescription) {
        this.longestDescription = longestDescription;
    }

    void author(String name, String address) {
        authorName = name;
        authorUrl = address;
    }

    void title(String text, @Nullable String address) {
        title = text;
        url = address;
    }

    void image(String address) {
        imageUrl = address;
    }

    /**
     * Adds a line, whole in one description if one can hold it.
     *
     * @param separator between it and the line before it
     */
    void line(String separator, List<String> pieces) {
        int length = pieces.stream().mapToInt(String::length).sum();
        StringBuilder description = last();
        if (!description.isEmpty()) {
            if (description.length() + separator.length() + length <= longestDescription) {
                description.append(separator);
            } else {
                descriptions.add(new StringBuilder());
            }
        }
        for (String piece : pieces) {
            if (last().length() + piece.length() > longestDescription) {
                descriptions.add(new StringBuilder());
            }
            last().append(piece);
        }
    }

    private StringBuilder last() {
        return descriptions.get(descriptions.size() - 1);
    }

    /** {@return whether the embeds keep the limits} */
    boolean isSmallEnough() {
        int total = lengthOf(authorName) + lengthOf(title);
        for (StringBuilder description : descriptions) {
            total += description.length();
            if (total > MOST_CHARACTERS || description.length() > LONGEST_DESCRIPTION) {
                return false;
            }
        }
        return descriptions.size() <= MOST_EMBEDS;
    }

    private static int lengthOf(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("embeds");
        for (int i = 0; i < descriptions.size(); i++) {
            json.writeStartObject();
            if (i == 0) {
                writeHead(json);
            }
            json.writeStringProperty("description", descriptions.get(i).toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeHead(JsonGenerator json) {
        if (authorName != null) {
            json.writeObjectPropertyStart("author");
            json.writeStringProperty("name", authorName);
            json.writeStringProperty("url", authorUrl);
            json.writeEndObject();
        }
        if (title != null) {
            json.writeStringProperty("title", title);
        }
        if (url != null) {
            json.writeStringProperty("url", url);
        }
        if (imageUrl != null) {
            json.writeObjectPropertyStart("image");
            json.writeStringProperty("url", imageUrl);
            json.writeEndObject();
        }
    }
}
