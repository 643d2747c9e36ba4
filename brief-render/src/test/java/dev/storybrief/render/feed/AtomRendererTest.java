package dev.storybrief.render.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Digest;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.StoryView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AtomRendererTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Set<String> ONCE =
            Set.of("id", "title", "updated", "content", "published", "rights", "summary");

    /** {@return what ROME reads} */
    private static Feed rome(String feed) {
        try {
            return (Feed) new WireFeedInput().build(new StringReader(feed));
        } catch (FeedException e) {
            throw new AssertionError(feed, e);
        }
    }

    /** {@return the root that the JDK's parser reads} */
    private static Element xml(String feed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    @Test
    void feeds_keep_the_rules_of_rfc_4287_whatever_is_known() throws Exception {
        for (Digest digest : Feeds.digests()) {
            for (AtomRenderer renderer : List.of(AtomRenderer.create(), Feeds.atom())) {
                Element feed = xml(renderer.render(digest));

                assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
                assertThat(feed.getLocalName()).isEqualTo("feed");
                assertThat(children(feed, "author")).hasSize(1);
                assertThat(children(children(feed, "author").get(0), "name")).hasSize(1);
                assertKeepsRules(feed);
                Set<String> ids = new HashSet<>();
                for (Element entry : children(feed, "entry")) {
                    assertKeepsRules(entry);
                    assertThat(ids.add(children(entry, "id").get(0).getTextContent()))
                            .isTrue();
                }
            }
        }
    }

    /** Checks the rules that feeds and entries share: sections 4.1.1 and 4.1.2. */
    private static void assertKeepsRules(Element parent) {
        for (String required : List.of("id", "title", "updated")) {
            assertThat(children(parent, required)).as(required).hasSize(1);
        }
        assertThat(URI.create(children(parent, "id").get(0).getTextContent()).isAbsolute())
                .isTrue();
        for (String once : ONCE) {
            assertThat(children(parent, once)).as(once).hasSizeLessThanOrEqualTo(1);
        }
        for (String time : List.of("updated", "published")) {
            assertThat(children(parent, time))
                    .extracting(Node::getTextContent)
                    .allSatisfy(text -> assertThat(text)
                            .matches("[0-9]{4}-[0-9-]{5}T[0-9:]{8}([.][0-9]+)?Z")
                            .satisfies(OffsetDateTime::parse));
        }
        Set<String> relations = new HashSet<>();
        for (Element link : children(parent, "link")) {
            assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue();
            assertThat(relations.add(link.getAttribute("rel"))).isTrue();
        }
        assertThat(parent.getAttribute("xml:lang")).matches("|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    }

    @Test
    void the_feed_has_what_the_digest_and_the_host_have() throws Exception {
        String rendered = Feeds.atom().render(Feeds.digest(Feeds.FULL));
        Feed feed = rome(rendered);

        assertThat(feed.getTitle()).isEqualTo("Week <13> & more");
        assertThat(feed.getSubtitle().getValue()).isEqualTo("What happened, \"and why\".");
        assertThat(feed.getId()).isEqualTo("https://www.example.org/digests/2026-W13");
        assertThat(feed.getUpdated()).isEqualTo(Date.from(Feeds.CORRECTED));
        assertThat(feed.getAlternateLinks())
                .extracting(Link::getHref)
                .containsExactly("https://www.example.org/digests/2026-W13");
        assertThat(feed.getOtherLinks()).singleElement().satisfies(self -> {
            assertThat(self.getRel()).isEqualTo("self");
            assertThat(self.getType()).isEqualTo("application/atom+xml");
            assertThat(self.getHref()).isEqualTo("https://www.example.org/feed.atom");
        });
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("Example & Söhne");
        assertThat(feed.getAuthors()).extracting(SyndPerson::getUri).containsExactly("https://www.example.org/about");
        assertThat(xml(rendered).getAttribute("xml:lang")).isEqualTo("en-GB");
    }

    @Test
    void every_entry_is_read_as_the_item_of_the_json_feed() {
        Digest digest = Feeds.digest(Feeds.briefs());
        List<Entry> entries = rome(Feeds.atom().render(digest)).getEntries();
        JsonNode items =
                JsonMapper.shared().readTree(Feeds.json().render(digest)).path("items");

        assertThat(entries).hasSameSizeAs(items).hasSize(5);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            JsonNode item = items.get(i);
            assertThat(entry.getId()).isEqualTo(text(item, "id"));
            assertThat(entry.getTitle()).isEqualTo(text(item, "title"));
            assertThat(entry.getSummary().getValue()).isEqualTo(text(item, "summary"));
            assertThat(entry.getAlternateLinks()).extracting(Link::getHref).containsExactly(text(item, "url"));
            assertThat(entry.getOtherLinks()).extracting(Link::getRel).containsExactly("via");
            assertThat(entry.getOtherLinks()).extracting(Link::getHref).containsExactly(text(item, "external_url"));
            assertThat(entry.getPublished()).isEqualTo(Date.from(Instant.parse(text(item, "date_published"))));
            assertThat(entry.getUpdated()).isEqualTo(Date.from(Instant.parse(text(item, "date_modified"))));
            assertThat(entry.getCategories())
                    .extracting(Category::getTerm)
                    .containsExactly(item.path("tags").path(0).asString());
            assertThat(entry.getContents()).extracting(Content::getType).containsExactly("html");
            assertThat(entry.getContents()).extracting(Content::getValue).containsExactly(text(item, "content_html"));
        }
    }

    private static String text(JsonNode item, String name) {
        return item.path(name).asString();
    }

    @Test
    void an_entry_has_the_language_and_the_rights_of_its_brief() throws Exception {
        Element feed = xml(Feeds.atom().render(Feeds.digest(Feeds.briefs())));

        assertThat(children(feed, "entry"))
                .extracting(entry -> entry.getAttribute("xml:lang"))
                .containsExactly("en", "ar", "de", "en", "ja");
        assertThat(children(children(feed, "entry").get(0), "rights"))
                .extracting(Node::getTextContent)
                .containsExactly("All rights reserved Held by Example News.");
    }

    @Test
    void a_digest_whose_title_is_the_id_of_a_brief_has_another_id_than_the_brief() {
        StoryBrief brief = Briefs.small().id("weekly").build();

        Feed feed = rome(AtomRenderer.create()
                .render(Digest.builder("weekly", List.of(brief)).build()));

        assertThat(feed.getEntries().get(0).getId()).isNotEqualTo(feed.getId());
    }

    @Test
    void without_options_the_title_stands_for_the_author_and_in_the_id() {
        Digest digest =
                Digest.builder("A digest", List.of(Briefs.small().build())).build();

        Feed feed = rome(AtomRenderer.create().render(digest));

        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("A digest");
        assertThat(feed.getId()).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(feed.getAlternateLinks()).isEmpty();
        assertThat(feed.getEntries().get(0).getAlternateLinks()).isEmpty();
        assertThat(feed.getEntries().get(0).getId()).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(rome(AtomRenderer.builder()
                                .feedUrl("https://example.org/feed")
                                .build()
                                .render(digest))
                        .getId())
                .isEqualTo("https://example.org/feed");
    }

    @Test
    void an_entry_without_a_time_has_that_of_the_feed() {
        StoryBrief undated = Briefs.small().collectedAt(null).build();
        Digest dated = Digest.builder("A", List.of(undated))
                .updatedAt(Instant.parse("2026-03-29T13:30:00.123456Z"))
                .build();
        Digest neverDated = Digest.builder("A", List.of(undated)).build();

        assertThat(AtomRenderer.create().render(dated)).doesNotContain("<published>");
        assertThat(rome(AtomRenderer.create().render(dated)).getEntries().get(0).getUpdated())
                .isEqualTo(Date.from(Instant.parse("2026-03-29T13:30:00.123Z")));
        assertThat(rome(AtomRenderer.create().render(neverDated))
                        .getEntries()
                        .get(0)
                        .getUpdated())
                .isEqualTo(Date.from(Instant.EPOCH));
    }

    @Test
    void an_entry_of_a_view_without_a_brief_has_the_times_that_it_shows() throws IOException {
        StoryBrief updated =
                Briefs.small().updatedAt(Briefs.COLLECTED.plusSeconds(60)).build();
        DigestView digest =
                Feeds.PRESENTATION.view(Feeds.digest(updated, Briefs.small().build()));
        List<BriefView> views = new ArrayList<>();
        digest.briefs().forEach(view -> views.add(withoutBrief((StoryView) view)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Feeds.atom()
                .render(
                        new DigestView(digest.title(), digest.language(), digest.wording(), null, null, null, views),
                        out);

        List<Entry> entries = rome(out.toString(StandardCharsets.UTF_8)).getEntries();
        assertThat(entries).extracting(Entry::getPublished).containsOnly(Date.from(Briefs.COLLECTED));
        assertThat(entries)
                .extracting(Entry::getUpdated)
                .containsExactly(Date.from(Briefs.COLLECTED.plusSeconds(60)), Date.from(Briefs.COLLECTED));
    }

    private static StoryView withoutBrief(StoryView view) {
        return new StoryView(
                view.id(),
                view.language(),
                view.wording(),
                view.permalink(),
                view.head(),
                view.sections(),
                view.foot(),
                null);
    }

    @Test
    void withdrawn_briefs_are_left_out() {
        Digest digest = Feeds.digest(
                Briefs.small().id("a").status(Status.WITHHELD).build(),
                Briefs.small().id("b").build(),
                Briefs.small().id("c").status(Status.CANCELED).build());

        assertThat(rome(Feeds.atom().render(digest)).getEntries())
                .extracting(Entry::getId)
                .containsExactly("https://www.example.org/briefs/b");
    }

    @Test
    void a_blank_author_or_an_address_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtomRenderer.builder().author("\u200B", null))
                .withMessage("name is blank; set the name of the organization");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtomRenderer.builder().author("Example", "example.org"))
                .withMessage(
                        "url is \"example.org\"; set an absolute web address that begins with https:// or http://");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtomRenderer.builder().feedUrl("/feed.atom"))
                .withMessage(
                        "feedUrl is \"/feed.atom\"; set an absolute web address that begins with https:// or http://");
    }
}
