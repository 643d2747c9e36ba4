package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.DigestLink;
import dev.storybrief.model.Image;
import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.RelatedBrief;
import dev.storybrief.model.Rights;
import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.text.Characters;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.ShareTarget;
import dev.storybrief.render.feed.JsonFeedRenderer;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.mail.MailRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import dev.storybrief.testing.Effort;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In every format an address is a link in its ASCII form, or a text, and nothing between. */
class LinkTest {
    private static final Presentation PRESENTATION =
            Presentation.builder().share().build();
    private static final List<String> ALLOWED =
            List.of(("a Z 0 - . _ ~ ! $ & ' ( ) * + , ; = : @ / ? %41 %2F %E2%82%AC &amp; &copy; &#40; &lt "
                            + "() (() )) ** __ ~~ // www. | ^ ` `` { } [ ]( ] \" % # <b>")
                    .split(" "));

    @Test
    void any_address_is_a_link_in_ascii_or_none() {
        List<String> addresses = new ArrayList<>();
        SplicedTexts.of(Effort.seed(17), Effort.of(1000)).forEach(text -> {
            addresses.add(text);
            addresses.add("https://example.org/" + text);
            addresses.add("https://" + text);
        });
        SplittableRandom random = new SplittableRandom(Effort.seed(19));
        for (int i = 0; i < Effort.of(1500); i++) {
            StringBuilder address = new StringBuilder("https://example.org/");
            for (int length = random.nextInt(1, 20); length > 0; length--) {
                address.append(ALLOWED.get(random.nextInt(ALLOWED.size())));
            }
            addresses.add(address.toString());
        }
        long links = addresses.stream().filter(LinkTest::assertLinkOrText).count();
        assertThat(links).isBetween(addresses.size() / 5L, addresses.size() * 9L / 10);
    }

    private static boolean assertLinkOrText(String address) {
        String href = WebAddress.parse(address).map(WebAddress::href).orElse(null);
        StoryBrief brief = briefWith(address);
        List<String> expected = href == null ? List.of() : List.of(href);
        assertThat(new TreeSet<>(hrefs(brief))).as("HTML: %s", address).containsExactlyElementsOf(expected);
        assertThat(new TreeSet<>(Jsoup.parse(mail(brief)).select("a").eachAttr("href")))
                .as("mail: %s", address)
                .containsExactlyElementsOf(expected);
        assertThat(new TreeSet<>(destinations(MarkdownReader.gfm(markdown(brief)))))
                .as("Markdown: %s", address)
                .containsExactlyElementsOf(expected);
        assertThat(new TreeSet<>(urls(brief))).as("JSON-LD: %s", address).containsExactlyElementsOf(expected);
        assertThat(new TreeSet<>(addressesInFeed(brief)))
                .as("JSON Feed: %s", address)
                .containsExactlyElementsOf(expected);
        String shown = Characters.isInvisible(address) ? "" : " (" + (href == null ? Replaced.in(address) : href) + ")";
        assertThat(TextRenderer.of(PRESENTATION).render(brief))
                .as("text: %s", address)
                .contains("A source" + shown);
        return href != null;
    }

    @Test
    void every_printable_ascii_character_of_an_address_survives_markdown() {
        for (char first = '!'; first < 0x7F; first++) {
            assertLinkOrText("https://example.org/" + first);
            assertLinkOrText("https://example.org/?" + first + "a" + first);
            StringBuilder pairs = new StringBuilder("https://example.org/");
            for (char second = '!'; second < 0x7F; second++) {
                if (WebAddress.parse("https://example.org/" + second).isPresent()) {
                    pairs.append(first).append(second);
                }
            }
            assertLinkOrText(pairs.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT://example.org/%0Aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "mailto:me@example.org",
                "file:///etc/passwd",
                "//example.org/",
                "/local",
                "#fragment",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "https:example.org",
                "https://",
                "http://[::1",
                "https://example.org:99999/",
                " https://example.org/",
                "https://example.org/\n",
                "https://example.org\\@evil.example/",
                "blob:https://example.org/x",
            })
    void what_is_no_web_address_is_never_a_link(String address) {
        assertThat(assertLinkOrText(address)).isFalse();
    }

    @Test
    void mail_is_only_where_we_make_it_and_its_text_cannot_add_a_field() {
        StoryBrief brief = briefWith("https://example.org/?a=b&c").toBuilder()
                .headline("A&body=x\r\nBcc: me@evil.example?&cc=you@evil.example%0Abcc")
                .build();
        HtmlRenderer html = HtmlRenderer.builder()
                .presentation(Presentation.builder().share(ShareTarget.values()).build())
                .build();
        List<String> shared = new ArrayList<>();
        for (Element link : Jsoup.parse(html.render(brief)).select("a[href].brief-share-link")) {
            shared.add(link.attr("href"));
        }
        assertThat(shared).hasSize(ShareTarget.values().length);
        assertThat(shared).allMatch(href -> URI.create(href).isAbsolute());
        assertThat(shared.stream().filter(href -> href.startsWith("mailto:"))).hasSize(1);
        assertThat(shared.stream().filter(href -> !href.startsWith("mailto:")))
                .allMatch(href -> URI.create(href).getHost() != null);
        String mail = shared.stream()
                .filter(href -> href.startsWith("mailto:"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.split("&")).hasSize(2);
        assertThat(mail)
                .startsWith("mailto:?subject=A%26body%3Dx")
                .contains("&body=https%3A%2F%2Fexample.org%2F%3Fa%3Db%26c");
        assertThat(mail).doesNotContainIgnoringCase("%0A").doesNotContainIgnoringCase("%0D");
    }

    @ParameterizedTest
    @CsvSource({
        "p\u0430ypal.example, xn--pypal-4ve.example, \u0430", // Cyrillic among Latin letters
        "\u0585\u0578\u0585.example, xn--mbbzb.example, \u0585", // Armenian that reads as Latin
        "b\u00FCcher.example, xn--bcher-kva.example, \u00FC", // and one that does not mislead
    })
    void a_host_that_misleads_is_named_in_ascii_in_every_format(String host, String ascii, String letter) {
        StoryBrief brief = briefWith("https://" + host + "/");
        assertThat(HtmlRenderer.create().render(brief)).contains(ascii).doesNotContain(letter);
        assertThat(markdown(brief)).contains(ascii).doesNotContain(letter);
        assertThat(mail(brief)).contains(ascii).doesNotContain(letter);
        assertThat(TextRenderer.create().render(brief)).contains(ascii).doesNotContain(letter);
    }

    @Test
    void nothing_but_links_points_anywhere_where_no_host_of_pictures_is_chosen() {
        HtmlRenderer page = HtmlRenderer.builder()
                .layout(Layout.PAGE)
                .stylesheet("/brief.css")
                .presentation(PRESENTATION)
                .build();
        String html = page.render(briefWith("https://images.example.org/a.png"));
        assertThat(Jsoup.parse(html).select("[src], [srcset], [style], [action], [formaction], iframe, object, base"))
                .isEmpty();
    }

    private static List<String> hrefs(StoryBrief brief) {
        String html = HtmlRenderer.builder().presentation(PRESENTATION).build().render(brief);
        return Jsoup.parse(html).select("a[href]:not([href^=#])").eachAttr("href");
    }

    private static String mail(StoryBrief brief) {
        return MailRenderer.builder().presentation(PRESENTATION).build().render(brief);
    }

    private static String markdown(StoryBrief brief) {
        return MarkdownRenderer.builder().presentation(PRESENTATION).build().render(brief);
    }

    private static List<String> destinations(Reading markdown) {
        List<String> destinations = new ArrayList<>();
        int text = 0;
        for (String part : markdown.shape()) {
            if (part.equals("Link") || part.equals("Image")) {
                destinations.add(markdown.texts().get(text));
            }
            text += part.equals("Link") || part.equals("Image") || part.equals("text") ? 1 : 0;
        }
        return destinations;
    }

    private static List<String> urls(StoryBrief brief) {
        List<String> texts = JsonTokens.read(JsonLdRenderer.builder()
                        .presentation(PRESENTATION)
                        .build()
                        .render(brief))
                .texts();
        List<String> urls = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            if (texts.get(i - 1).equals("url")) {
                urls.add(texts.get(i));
            }
        }
        return urls;
    }

    private static List<String> addressesInFeed(StoryBrief brief) {
        JsonFeedRenderer renderer =
                JsonFeedRenderer.builder().presentation(PRESENTATION).build();
        JsonNode item = JsonMapper.shared()
                .readTree(Renderers.ofDigest(renderer).render(brief))
                .at("/items/0");
        List<String> addresses = new ArrayList<>(item.findValuesAsString("external_url"));
        addresses.addAll(
                Jsoup.parse(item.path("content_html").asString()).select("a").eachAttr("href"));
        return addresses;
    }

    private static StoryBrief briefWith(String address) {
        return StoryBrief.builder()
                .id("links")
                .language("en")
                .headline("A headline")
                .original(new Original(
                        "An original",
                        WebAddress.of(address),
                        new Publisher("A publisher", WebAddress.of(address)),
                        null))
                .image(new Image(WebAddress.of(address), "A picture", null, null, null))
                .source(new Source("s", "A source", WebAddress.of(address), null, null))
                .related(List.of(new RelatedBrief("A story", WebAddress.of(address), null)))
                .digest(new DigestLink("A digest", null, WebAddress.of(address)))
                .rights(new Rights("A notice", null, WebAddress.of(address)))
                .build();
    }
}
