package dev.storybrief.render.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Cut;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.hostile.FullBrief;
import dev.storybrief.testing.Effort;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail keeps its limit, and names what that took. */
class MailLimitTest {
    private static final int LIMIT = 100_000;

    private static MailRenderer renderer(Layout layout) {
        return MailRenderer.builder()
                .layout(layout)
                .presentation(Presentation.builder()
                        .permalink(brief -> "https://www.example.org/briefs/" + brief.id())
                        .build())
                .build();
    }

    private static int bytes(Mail mail) {
        return mail.html().getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<StoryBrief> typical(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Briefs.full()
                        .id("brief-" + i)
                        .headline("The orbiter has arrived, and this is what it found on day " + i)
                        .build())
                .toList();
    }

    static Stream<Arguments> largeBriefs() {
        List<Integer> factors = Effort.isWhole() ? List.of(1, 3, 10, 30, 100) : List.of(1, 10);
        return Stream.of("word ", "<&\"'>", "\uD83D\uDE00\u4E2D\u05D0", "\u0000\uD800\u202E\n")
                .flatMap(texts -> factors.stream().map(factor -> Arguments.of(texts, factor)));
    }

    @ParameterizedTest
    @MethodSource("largeBriefs")
    void a_brief_up_to_a_hundred_times_the_limits_of_the_format_keeps_that_of_mail(String texts, int factor) {
        StoryBrief brief = FullBrief.of(texts, factor);
        for (Layout layout : List.of(Layout.ITEM, Layout.CARD, Layout.ARTICLE)) {
            Mail alone = renderer(layout).mail(brief);
            Mail among = renderer(layout)
                    .mail(Digest.builder("t".repeat(factor * 10_000), List.of(brief, brief))
                            .introduction(texts.repeat(factor * 10_000))
                            .build());

            assertThat(bytes(alone)).isLessThanOrEqualTo(LIMIT);
            assertThat(bytes(among)).isLessThanOrEqualTo(LIMIT);
            assertThat(among.cuts()).extracting(Cut::briefId).contains("");
            assertThat(alone.html()).contains("data-ai-disclosure=\"ai-assisted\"");
        }
        assertThat(renderer(Layout.ARTICLE).mail(brief).cuts()).isNotEmpty();
    }

    @Test
    void a_brief_whose_links_are_the_longest_that_there_can_be_keeps_the_lowest_limit() {
        WebAddress longest = WebAddress.of("https://a.example/" + "\uD83D\uDE00".repeat(2030));
        StoryBrief full = FullBrief.of("<&\"'>", 1);
        StoryBrief brief = full.toBuilder()
                .original(new Original("Title", longest, new Publisher("News", longest), null))
                .build();
        for (Layout layout : Layout.values()) {
            Mail mail = MailRenderer.builder()
                    .layout(layout)
                    .maxBytes(60_000)
                    .presentation(Presentation.builder()
                            .permalink(any -> longest.text())
                            .build())
                    .build()
                    .mail(brief);

            assertThat(bytes(mail)).isLessThanOrEqualTo(60_000);
            Document html = Jsoup.parse(mail.html());
            assertThat(html.select("a").eachAttr("href")).startsWith(longest.href(), longest.href());
            assertThat(count("Key takeaways", mail.text())).isEqualTo(count("Key takeaways", html.text()));
            assertThat(count("What changed", mail.text())).isEqualTo(count("What changed", html.text()));
        }
    }

    @Test
    void an_article_that_is_too_long_loses_its_end_in_both_parts_and_keeps_its_corrections() {
        StoryBrief brief = FullBrief.of("One went. Two came home. ", 1);
        Mail mail = renderer(Layout.ARTICLE).mail(brief);

        assertThat(bytes(mail)).isBetween(LIMIT * 9 / 10, LIMIT);
        assertThat(mail.cuts()).extracting(Cut::toString).contains("left out related", "left out digest");
        for (String part : List.of(Jsoup.parse(mail.html()).wholeText(), mail.text())) {
            assertThat(part).contains("30-second TL;DR").doesNotContain("Related updates");
            brief.corrections()
                    .forEach(correction ->
                            assertThat(part).contains(correction.text().strip()));
        }
    }

    @Test
    void a_digest_of_fifty_typical_briefs_shows_the_first_as_cards_and_the_others_as_items() {
        List<StoryBrief> briefs = typical(50);
        Mail mail =
                renderer(Layout.CARD).mail(Digest.builder("The week", briefs).build());
        String text = Jsoup.parse(mail.html()).text();
        int items = mail.cuts().size();

        assertThat(bytes(mail)).isBetween(LIMIT * 95 / 100, LIMIT);
        assertThat(items).isBetween(1, 45);
        assertThat(mail.cuts())
                .isEqualTo(briefs.subList(50 - items, 50).stream()
                        .map(brief -> new Cut(brief.id(), Cut.Kind.SHORTENED, Cut.Part.BRIEF))
                        .toList());
        assertThat(count("With AI · ExampleModel 3", text)).isEqualTo(50);
        assertThat(count("It has two wings.", text)).isEqualTo(50);
        assertThat(count("Read the original on Example News", text)).isEqualTo(50);
        assertThat(count("What changed", text)).isEqualTo(50 - items).isEqualTo(count("What changed", mail.text()));
        assertThat(count("🛰 Space", text)).isEqualTo(50 - items).isEqualTo(count("🛰 Space", mail.text()));
        for (StoryBrief brief : briefs) {
            assertThat(text).contains(brief.headline());
            assertThat(mail.text()).contains(brief.headline(), "https://www.example.org/briefs/" + brief.id());
        }
    }

    private static long count(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1L;
    }

    @Test
    void items_that_do_not_fit_are_left_out_from_the_end_and_those_with_corrections_last() {
        List<StoryBrief> briefs = new ArrayList<>(typical(200));
        briefs.replaceAll(brief -> brief.toBuilder().corrections(List.of()).build());
        briefs.set(
                199,
                briefs.get(199).toBuilder()
                        .correction(new Correction(Briefs.COLLECTED, "It has three wings."))
                        .build());
        Mail mail =
                renderer(Layout.CARD).mail(Digest.builder("The week", briefs).build());
        List<String> leftOut = mail.cuts().stream()
                .filter(cut -> cut.kind() == Cut.Kind.LEFT_OUT)
                .map(Cut::briefId)
                .toList();

        assertThat(bytes(mail)).isLessThanOrEqualTo(LIMIT);
        assertThat(mail.cuts()).hasSize(200);
        assertThat(leftOut)
                .isNotEmpty()
                .isEqualTo(briefs.subList(199 - leftOut.size(), 199).stream()
                        .map(StoryBrief::id)
                        .toList());
        assertThat(mail.html()).contains("It has three wings.").doesNotContain("on day 198");
        assertThat(mail.text()).contains("It has three wings.").doesNotContain("on day 198");
    }

    @ParameterizedTest
    @ValueSource(ints = {60_000, 200_000, Integer.MAX_VALUE})
    void a_host_may_set_the_limit(int limit) {
        Mail mail = MailRenderer.builder().maxBytes(limit).build().mail(FullBrief.of("a word ", 1));

        assertThat(bytes(mail)).isLessThanOrEqualTo(limit);
        assertThat(mail.cuts().isEmpty()).isEqualTo(limit == Integer.MAX_VALUE);
    }

    @Test
    void a_footer_of_the_host_ends_both_parts_and_is_within_the_limit() {
        String footer = "<a href=\"https://www.example.org/leave\">Unsubscribe</a>" + "<br>".repeat(1_000);
        MailRenderer.Builder options = MailRenderer.builder().layout(Layout.CARD);
        MailRenderer plain = options.build();
        MailRenderer renderer = options.footer(footer, "Unsubscribe: https://www.example.org/leave")
                .build();
        StoryBrief brief = Briefs.full().build();
        Digest digest = Digest.builder("The week", typical(300)).build();
        Document ofBrief = Jsoup.parse(renderer.mail(brief).html());

        assertThat(ofBrief.select("body > table table > tbody > tr")
                        .last()
                        .select("> td > a[href]")
                        .eachText())
                .containsExactly("Unsubscribe");
        assertThat(renderer.mail(brief).text())
                .isEqualTo(plain.mail(brief).text() + "\nUnsubscribe: https://www.example.org/leave\n");
        assertThat(bytes(renderer.mail(digest))).isBetween(LIMIT - 5_000, LIMIT);
        assertThat(renderer.mail(digest).html()).contains(footer);
        assertThat(renderer.mail(digest).text()).endsWith("\n\nUnsubscribe: https://www.example.org/leave\n");
    }

    @Test
    void a_footer_that_leaves_a_brief_too_little_of_the_limit_is_refused() {
        MailRenderer.Builder options = MailRenderer.builder().footer("é".repeat(20_001), "");

        assertThatThrownBy(options::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the footer has 40002 bytes of HTML, which leaves less than 60000 of 100000; set a shorter one, or"
                                + " more by maxBytes");
        assertThat(options.maxBytes(100_002).build().mail(Briefs.full().build()).html())
                .contains("é".repeat(20_001));
    }

    @Test
    void links_to_share_a_brief_go_before_anything_that_it_says() {
        StoryBrief brief = Briefs.full()
                .original(Original.of("https://e.example/" + "中".repeat(1_800), "News"))
                .build();
        Mail mail = MailRenderer.create().mail(brief);

        assertThat(mail.cuts()).isEmpty();
        assertThat(mail.html()).contains("Orbit entry confirmed").doesNotContain("mailto:");
    }
}
