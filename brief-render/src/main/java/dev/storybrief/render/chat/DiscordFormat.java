package dev.storybrief.render.chat;

import dev.storybrief.model.text.Characters;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.outline.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an outline as embeds of Discord: the headline as their title, the link to the original as their author, and
 * everything else as lines of Markdown, the only format that a description has.
 */
final class DiscordFormat extends ChatFormat {
    private final DiscordEmbed embed;
    private List<String> pieces = new ArrayList<>();
    private @Nullable Block last;
    /** Is written with the line after it, so that no description ends in a heading. */
    private String heading = "";

    DiscordFormat(DiscordEmbed embed) {
        this.embed = embed;
    }

    @Override
    void start(Block opened) {
        pieces = new ArrayList<>();
    }

    @Override
    public void close() {
        if (pieces.isEmpty()) {
            return;
        }
        String separator = isApart() ? "\n\n" : "\n";
        pieces.add(0, prefix());
        if (block() == Block.HEADING) {
            heading = String.join("", pieces) + "\n";
        } else if (heading.isEmpty()) {
            embed.line(separator, pieces);
        } else {
            pieces.add(0, heading);
            embed.line("\n", pieces);
            heading = "";
        }
        last = block();
    }

    private String prefix() {
        return switch (block()) {
            case TITLE -> "## ";
            case HEADING -> "### ";
            case QUOTE -> "> ";
            case ITEM -> "- ";
            case SUBITEM -> "  - ";
            case BYLINE, NOTE, FOOT -> "-# ";
            case PARAGRAPH, ORIGINAL, SUBHEADING, SOURCE -> "";
        };
    }

    private boolean isApart() {
        return switch (block()) {
            case PARAGRAPH, ORIGINAL -> true;
            case QUOTE, FOOT -> last != block();
            case ITEM -> last == Block.PARAGRAPH || last == Block.QUOTE || last == Block.BYLINE;
            default -> last == Block.QUOTE;
        };
    }

    @Override
    public void title(String text, @Nullable String permalink) throws IOException {
        String escaped = DiscordText.escaped(text);
        if (!Characters.isBlank(text) && escaped.length() <= DiscordEmbed.LONGEST_NAME) {
            embed.title(escaped, usable(permalink));
        } else {
            super.title(text, permalink);
        }
    }

    @Override
    public void text(String text) {
        pieces.addAll(DiscordText.pieces(text));
    }

    @Override
    void strong(String text) {
        if (!Characters.isBlank(text)) {
            pieces.add("**" + DiscordText.escaped(text) + "**");
        }
    }

    @Override
    void linked(String text, String address) {
        if (block() == Block.ORIGINAL) {
            embed.author(shortened(text, DiscordEmbed.LONGEST_NAME), address);
        } else {
            pieces.add(DiscordText.link(text, address));
        }
    }

    @Override
    int lengthOf(String address) {
        return block() == Block.ORIGINAL
                ? address.length()
                : DiscordText.encoded(address).length();
    }

    @Override
    void time(long second, String text) {
        pieces.add("<t:" + second + ":f>");
    }

    @Override
    public boolean picture(String alt, StoryView.Image image) throws IOException {
        String src = usable(image.href());
        if (src == null) {
            return super.picture(alt, image);
        }
        embed.image(src);
        return false;
    }
}
