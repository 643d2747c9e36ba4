package dev.storybrief.render.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Image;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.text.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailRendererTest {
    private static final Presentation PRESENTATION = Presentation.builder()
            .permalink(brief -> "https://www.example.org/briefs/" + brief.id())
            .imagesFrom("i.example.org")
            .build();
    private static final MailRenderer ARTICLE =
            MailRenderer.builder().presentation(PRESENTATION).build();
    private static final MailRenderer CARD = MailRenderer.builder()
            .presentation(PRESENTATION)
            .layout(Layout.CARD)
            .build();

    private static StoryBrief arabic(String headline) {
        return Briefs.full().language("ar").headline(headline).build();
    }

    private static Digest digest(StoryBrief... briefs) {
        return Digest.builder("The week", List.of(briefs))
                .introduction("What mattered.")
                .url("https://www.example.org/weeks/1")
                .build();
    }

    @Test
    void a_mail_of_a_brief_has_headline_and_hook_as_subject_and_preheader() {
        Mail mail = ARTICLE.mail(Briefs.full().build());
        Document html = Jsoup.parse(mail.html());

        assertThat(mail.subject()).isEqualTo("The orbiter has arrived").isEqualTo(html.title());
        assertThat(mail.preheader())
                .isEqualTo("First maps are due in spring")
                .isEqualTo(html.body().child(0).text());
        assertThat(html.body().child(0).attr("style")).isEqualTo("display:none");
        assertThat(mail.text())
                .isEqualTo(TextRenderer.of(PRESENTATION).render(Briefs.full().build()));
        assertThat(mail.cuts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void the_texts_of_a_whole_view_are_those_that_the_layout_shows(Layout layout) {
        StoryBrief brief = Briefs.full().build();
        MailRenderer renderer =
                MailRenderer.builder().presentation(PRESENTATION).layout(layout).build();

        assertThat(renderer.mail(PRESENTATION.view(brief))).isEqualTo(renderer.mail(brief));
        assertThat(renderer.mail(PRESENTATION.view(digest(brief)))).isEqualTo(renderer.mail(digest(brief)));
    }

    @Test
    void a_mail_of_a_digest_has_title_and_introduction_as_subject_and_preheader() {
        Digest digest = digest(Briefs.full().build(), arabic("وصل المسبار"));
        Mail mail = CARD.mail(digest);
        Document html = Jsoup.parse(mail.html());

        assertThat(mail.subject()).isEqualTo("The week").isEqualTo(html.title());
        assertThat(mail.preheader()).isEqualTo("What mattered.");
        assertThat(html.select("h1 a[href=https://www.example.org/weeks/1]").text())
                .isEqualTo("The week");
        assertThat(html.select("h2").eachText()).containsExactly("The orbiter has arrived", "وصل المسبار");
        assertThat(html.select("table[lang]").eachAttr("dir")).containsExactly("ltr", "rtl");
        assertThat(mail.text())
                .isEqualTo(TextRenderer.of(PRESENTATION.forLayout(Layout.CARD)).render(digest));
    }

    @Test
    void without_a_hook_or_an_introduction_there_is_no_preheader() {
        StoryBrief brief = Briefs.full().hook(null).build();
        Mail ofDigest = CARD.mail(Digest.builder("The week", List.of(brief)).build());

        assertThat(ARTICLE.mail(brief).preheader()).isNull();
        assertThat(ofDigest.preheader()).isNull();
        assertThat(ofDigest.html()).doesNotContain("display:none");
    }

    @Test
    void a_subject_is_one_line_in_the_direction_of_its_language() {
        assertThat(ARTICLE.mail(Briefs.small()
                                .headline("One\r\nBcc: all@example.org")
                                .build())
                        .subject())
                .isEqualTo("One  Bcc: all@example.org");
        assertThat(ARTICLE.mail(arabic("وصل المسبار")).subject()).isEqualTo("وصل المسبار");
        assertThat(ARTICLE.mail(arabic("OpenAI تعلن")).subject()).isEqualTo("\u200FOpenAI تعلن");
        assertThat(ARTICLE.mail(Briefs.small().headline("وصل المسبار").build()).subject())
                .isEqualTo("\u200Eوصل المسبار");
    }

    @Test
    void what_is_streamed_is_the_html_of_the_mail() throws IOException {
        StoryBrief brief = Briefs.full().build();
        ByteArrayOutputStream ofBrief = new ByteArrayOutputStream();
        ByteArrayOutputStream ofDigest = new ByteArrayOutputStream();
        ARTICLE.render(brief, ofBrief);
        CARD.render(digest(brief), ofDigest);

        assertThat(ofBrief.toString(StandardCharsets.UTF_8))
                .isEqualTo(ARTICLE.mail(brief).html());
        assertThat(ofDigest.toString(StandardCharsets.UTF_8))
                .isEqualTo(CARD.mail(digest(brief)).html());
    }

    @Test
    void links_are_absolute_and_a_citation_leads_to_its_source() {
        Document html = Jsoup.parse(ARTICLE.mail(Briefs.full().build()).html());

        assertThat(html.select("[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("https://") || href.startsWith("mailto:"))
                .noneMatch(href -> href.contains("#"));
        assertThat(html.select("sup a").eachAttr("href"))
                .contains("https://agency.example.org/42", "https://paper.example.org/7");
        assertThat(html.expectFirst("sup").wholeText()).as("begins no line").startsWith("\u00A0");
        assertThat(html.select("h1 a").attr("href")).isEqualTo("https://www.example.org/briefs/orbiter");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void every_layout_has_the_disclosure_the_corrections_and_the_way_to_the_original(Layout layout) {
        MailRenderer renderer = MailRenderer.builder()
                .presentation(Presentation.builder().sections().share().build())
                .layout(layout)
                .build();
        StoryBrief brief = Briefs.full().build();
        for (String html : List.of(
                renderer.mail(brief).html(), renderer.mail(digest(brief)).html())) {
            assertThat(Jsoup.parse(html).text())
                    .containsSubsequence("With AI · ExampleModel 3", "The orbiter has arrived", "First maps are due")
                    .contains("It has two wings.");
            assertThat(Jsoup.parse(html)
                            .select("a[href=https://news.example.org/orbiter]")
                            .eachText())
                    .contains("Read the original on Example News");
        }
    }

    @Test
    void a_withdrawn_brief_shows_its_notice_alone_and_not_in_a_digest() {
        StoryBrief withheld = Briefs.full().id("gone").status(Status.WITHHELD).build();
        Mail alone = ARTICLE.mail(withheld);
        Mail among = CARD.mail(digest(withheld, Briefs.full().build()));

        assertThat(alone.subject()).isEqualTo("This brief is being withheld and is not shown.");
        assertThat(Jsoup.parse(alone.html()).select("h1").text()).isEqualTo(alone.subject());
        assertThat(Jsoup.parse(alone.html()).text())
                .contains("Read the original on Example News", "Written with AI, reviewed by Space desk.")
                .doesNotContain("The orbiter", "First maps", "wings");
        assertThat(among.html() + among.text())
                .contains("The orbiter has arrived")
                .doesNotContain("withheld");
        assertThat(among.cuts()).isEmpty();
    }

    @Test
    void a_picture_of_a_host_that_was_named_has_its_proportions_and_fits_the_mail() {
        Document article = Jsoup.parse(ARTICLE.mail(Briefs.full().build()).html());
        Document card = Jsoup.parse(CARD.mail(Briefs.full().build()).html());
        Element picture = article.expectFirst("img");

        assertThat(picture.attr("src")).isEqualTo("https://i.example.org/1.jpg");
        assertThat(picture.attr("alt")).isEqualTo("The orbiter");
        assertThat(picture.attr("width") + "x" + picture.attr("height")).isEqualTo("582x306");
        assertThat(card.expectFirst("img").attr("width")).isEqualTo("638");
        assertThat(card.select("p").eachText()).contains("Credit: Space Agency");
    }

    @Test
    void a_picture_of_another_host_is_a_link_in_an_article_and_nothing_in_a_card() {
        Presentation none = Presentation.create();
        Document article =
                Jsoup.parse(MailRenderer.create().mail(Briefs.full().build()).html());
        Document card = Jsoup.parse(MailRenderer.builder()
                .presentation(none)
                .layout(Layout.CARD)
                .build()
                .mail(Briefs.full().build())
                .html());

        assertThat(article.select("img")).isEmpty();
        assertThat(article.select("a[href=https://i.example.org/1.jpg]").text()).isEqualTo("Image: The orbiter");
        assertThat(card.select("img, a[href=https://i.example.org/1.jpg]")).isEmpty();
    }

    @Test
    void a_picture_of_unknown_or_small_size_has_a_width_too() {
        assertThat(MailSize.of(null, null, 582)).isEqualTo(new MailSize(582, null));
        assertThat(MailSize.of(0, 10, 582)).isEqualTo(new MailSize(582, null));
        assertThat(MailSize.of(100, 50, 582)).isEqualTo(new MailSize(100, 50));
        assertThat(MailSize.of(20_000, 1, 582)).isEqualTo(new MailSize(582, 1));
        assertThat(MailSize.of(100, -1, 582)).isEqualTo(new MailSize(100, null));
    }

    @Test
    void an_address_that_may_not_be_followed_is_text() {
        StoryBrief brief = Briefs.full()
                .image(new Image(WebAddress.of("javascript:alert(1)"), "A picture", null, null, null))
                .build();
        Document html = Jsoup.parse(ARTICLE.mail(brief).html());

        assertThat(html.select("[href^=javascript], img")).isEmpty();
        assertThat(html.text()).contains("Image: A picture (javascript:alert(1))");
    }

    @Test
    void names_of_another_direction_are_isolated() {
        StoryBrief brief = arabic("وصل المسبار");

        assertThat(Jsoup.parse(ARTICLE.mail(brief).html()).select("a").eachText())
                .anyMatch(text -> text.contains("\u2068Example News\u2069"));
    }

    @Test
    void labels_in_another_language_than_the_brief_name_theirs() {
        MailRenderer german = MailRenderer.builder()
                .presentation(Presentation.builder().locale(Locale.GERMAN).build())
                .build();
        Document html = Jsoup.parse(german.mail(Briefs.full().build()).html());

        assertThat(html.select("h2[lang=de]").eachText()).contains("Quellen");
        assertThat(html.select("a[lang=de]").eachText()).contains("Zum Original: Example News");
    }

    @Test
    void a_limit_that_the_links_of_a_brief_alone_could_exceed_is_refused() {
        assertThatThrownBy(() -> MailRenderer.builder().maxBytes(59_999))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxBytes is 59999; set at least 60000");
    }

    @Test
    void the_disclosure_runs_in_the_direction_of_its_labels_and_its_note_in_that_of_the_brief() {
        Disclosure disclosure = Disclosure.builder(Origin.AI_ASSISTED)
                .tool("A tool")
                .note("ملاحظة")
                .build();
        MailRenderer english = MailRenderer.builder()
                .presentation(PRESENTATION.toBuilder().locale(Locale.ENGLISH).build())
                .build();

        Document html = Jsoup.parse(english.mail(
                        Briefs.small().language("ar").disclosure(disclosure).build())
                .html());

        Element note = html.expectFirst("span:containsOwn(ملاحظة)");
        assertThat(note.attr("lang") + " " + note.attr("dir")).isEqualTo("ar rtl");
        assertThat(note.parent().attr("lang") + " " + note.parent().attr("dir")).isEqualTo("en ltr");
        assertThat(html.expectFirst("span:containsOwn(Original source)").wholeText())
                .isEqualTo("Original source");
    }
}
