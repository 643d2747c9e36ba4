package dev.storybrief.render.feed;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.output.Organization;
import dev.storybrief.render.output.Utf8Sink;
import dev.storybrief.render.text.TextRenderer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the view of one digest as JSON Feed. */
record JsonFeedWriter(JsonGenerator json, FeedOptions options, Utf8Sink.Spare spare, TextRenderer text) {

    void write(DigestView digest) throws IOException {
        json.writeStartObject();
        json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
        json.writeStringProperty("title", digest.title());
        member("home_page_url", digest.href());
        member("feed_url", options.feedUrl());
        member("description", digest.introduction());
        authors(options.author());
        member("language", FeedItem.tag(digest.language()));
        json.writeArrayPropertyStart("items");
        for (BriefView view : digest.briefs()) {
            if (view instanceof StoryView story) {
                item(FeedItem.of(story));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void authors(@Nullable Organization author) {
        if (author != null) {
            json.writeArrayPropertyStart("authors");
            json.writeStartObject();
            member("name", author.name());
            member("url", author.url());
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void item(FeedItem item) throws IOException {
        StoryView story = item.story();
        StoryView.Head head = story.head();
        json.writeStartObject();
        json.writeStringProperty("id", item.id());
        member("url", story.href());
        member("external_url", story.original().link().href());
        member("title", head.headline());
        json.writeStringProperty("content_html", FeedHtml.of(story, spare));
        json.writeStringProperty("content_text", text.render(story));
        member("summary", head.hook() == null ? null : head.hook().text());
        member("image", head.image() == null ? null : head.image().href());
        member("date_published", item.published());
        member("date_modified", item.modified());
        tags(head.meta().topic());
        member("language", FeedItem.tag(story.language()));
        json.writeEndObject();
    }

    private void tags(StoryView.@Nullable Topic topic) {
        if (topic != null) {
            json.writeArrayPropertyStart("tags");
            json.writeString(topic.name());
            json.writeEndArray();
        }
    }

    private void member(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }
}
