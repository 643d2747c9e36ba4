package dev.storybrief.render.feed;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import dev.storybrief.render.output.Organization;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes the view of one digest as Atom, from top to bottom. The escapes of HTML are those of XML too, and a text of a view
 * has no character that XML 1.0 does not allow (section 2.2).
 */
record AtomWriter(HtmlWriter xml, FeedOptions options, Utf8Sink.Spare spare) {
    private static final Markup OPEN =
            Markup.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"");
    private static final Markup LANGUAGE = Markup.of(" xml:lang=\"{}\"");
    private static final Markup END_OF_TAG = Markup.of(">\n");
    private static final Markup ID = Markup.of("<id>{}</id>\n");
    private static final Markup TITLE = Markup.of("<title>{}</title>\n");
    private static final Markup SUBTITLE = Markup.of("<subtitle>{}</subtitle>\n");
    private static final Markup UPDATED = Markup.of("<updated>{}</updated>\n");
    private static final Markup PAGE = Markup.of("<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n");
    private static final Markup SELF = Markup.of("<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n");
    private static final Markup END = Markup.of("</feed>\n");

    /** Writes what RFC 4287 requires of a feed (section 4.1.1), with the title in the place of an author that is not named. */
    void write(DigestView digest) throws IOException {
        String updated = time(digest.updatedAt());
        xml.write(OPEN);
        writeIfPresent(LANGUAGE, FeedItem.tag(digest.language()));
        xml.write(END_OF_TAG);
        xml.write(ID, id(digest));
        xml.write(TITLE, digest.title());
        writeIfPresent(SUBTITLE, digest.introduction());
        xml.write(UPDATED, updated);
        writeIfPresent(PAGE, digest.href());
        writeIfPresent(SELF, options.feedUrl());
        author(options.author() == null ? new Organization(digest.title(), null) : options.author());
        for (BriefView view : digest.briefs()) {
            if (view instanceof StoryView story) {
                entry(FeedItem.of(story), updated);
            }
        }
        xml.write(END);
    }

    private String id(DigestView digest) {
        String page = digest.href();
        String address = page == null ? options.feedUrl() : page;
        return address == null ? FeedItem.uuid("feed:" + digest.title()) : address;
    }

    /** {@return a time by RFC 3339, which an entry and a feed must have: where it is unknown, the start of 1970} */
    private static String time(@Nullable Instant at) {
        String time = FeedItem.time(at);
        return time == null ? Instant.EPOCH.toString() : time;
    }

    private static final Markup OPEN_AUTHOR = Markup.of("<author><name>{}</name>");
    private static final Markup URI = Markup.of("<uri>{}</uri>");
    private static final Markup END_OF_AUTHOR = Markup.of("</author>\n");

    private void author(Organization author) throws IOException {
        xml.write(OPEN_AUTHOR, author.name());
        writeIfPresent(URI, author.url());
        xml.write(END_OF_AUTHOR);
    }

    private static final Markup OPEN_ENTRY = Markup.of("<entry");
    private static final Markup VIA = Markup.of("<link rel=\"via\" href=\"{}\"/>\n");
    private static final Markup PUBLISHED = Markup.of("<published>{}</published>\n");
    private static final Markup CATEGORY = Markup.of("<category term=\"{}\"/>\n");
    private static final Markup SUMMARY = Markup.of("<summary>{}</summary>\n");
    private static final Markup RIGHTS = Markup.of("<rights>{}</rights>\n");
    private static final Markup CONTENT = Markup.of("<content type=\"html\">{}</content>\n");
    private static final Markup END_OF_ENTRY = Markup.of("</entry>\n");

    private void entry(FeedItem item, String updatedOfFeed) throws IOException {
        StoryView story = item.story();
        StoryView.Head head = story.head();
        xml.write(OPEN_ENTRY);
        writeIfPresent(LANGUAGE, FeedItem.tag(story.language()));
        xml.write(END_OF_TAG);
        xml.write(ID, item.id());
        xml.write(TITLE, head.headline());
        writeIfPresent(PAGE, story.href());
        writeIfPresent(VIA, story.original().link().href());
        writeIfPresent(PUBLISHED, item.published());
        xml.write(UPDATED, item.modified() == null ? updatedOfFeed : item.modified());
        writeIfPresent(
                CATEGORY,
                head.meta().topic() == null ? null : head.meta().topic().name());
        writeIfPresent(SUMMARY, head.hook() == null ? null : head.hook().text());
        writeIfPresent(RIGHTS, rights(story.foot().rights()));
        xml.write(CONTENT, FeedHtml.of(story, spare));
        xml.write(END_OF_ENTRY);
    }

    private static @Nullable String rights(StoryView.@Nullable Rights rights) {
        if (rights == null) {
            return null;
        }
        String notice = rights.notice().text();
        return rights.holder() == null ? notice : notice + " " + rights.holder();
    }

    private void writeIfPresent(Markup markup, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            xml.write(markup, text);
        }
    }
}
