package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Topic;
import dev.storybrief.render.html.Stylesheet;
import dev.storybrief.render.html.Theme;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishingTest extends DeskTest {
    private final StoryBrief brief = Drafts.brief().build();
    private final String page = "/briefs/" + brief.id();

    @BeforeEach
    void publish() {
        assertThat(desk().post(Drafts.json(brief)).statusCode()).isEqualTo(201);
    }

    @AfterEach
    void resetClock() {
        desk().clock.reset();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    @Test
    void an_address_has_the_format_that_is_asked_for() {
        for (Format format : Format.values()) {
            String type =
                    format.mediaType().getType() + "/" + format.mediaType().getSubtype();
            HttpResponse<String> accepted = desk().get(page, "Accept", type);
            HttpResponse<String> suffixed = desk().get(page + format.suffix, "Accept", "text/html");

            assertThat(accepted.body()).contains("The orbiter has arrived").isEqualTo(suffixed.body());
            assertThat(header(accepted, "Content-Type")).startsWith(type);
            assertThat(header(suffixed, "Content-Type")).startsWith(type);
        }
    }

    @Test
    void who_asks_for_nothing_in_particular_gets_html() {
        for (String accept : List.of("*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")) {
            assertThat(header(desk().get(page, "Accept", accept), "Content-Type"))
                    .startsWith("text/html");
        }
        assertThat(header(desk().get(page), "Content-Type")).startsWith("text/html");
        assertThat(desk().get(page, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void an_id_may_end_like_a_suffix() {
        StoryBrief other = brief.toBuilder().id(brief.id() + ".json").build();
        desk().post(Drafts.json(other));

        assertThat(header(desk().get("/briefs/" + other.id()), "Content-Type")).startsWith("text/html");
        assertThat(header(desk().get("/briefs/" + other.id() + ".md"), "Content-Type"))
                .startsWith("text/markdown");
    }

    @Test
    void labels_are_in_the_readers_language_and_the_text_never() {
        HttpResponse<String> german = desk().get(page, "Accept-Language", "tlh, de-AT;q=0.8, fr;q=0.5");

        assertThat(german.body())
                .contains("Was neu ist", "The orbiter has arrived")
                .doesNotContain("What changed");
        assertThat(desk().get(page, "Accept-Language", "tlh").body()).contains("What changed");
        assertThat(desk().get("/", "Accept-Language", "de").body()).contains("Alle Themen", "The orbiter has arrived");
        assertThat(desk().get("/", "Accept-Language", "ar").body()).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void caches_are_told_what_an_answer_depends_on() {
        assertThat(header(desk().get(page), "Vary").toLowerCase(Locale.ROOT))
                .contains("accept,")
                .contains("accept-language");
        assertThat(header(desk().get(page + ".md"), "Vary").toLowerCase(Locale.ROOT))
                .contains("accept-language");
        assertThat(header(desk().get("/"), "Vary").toLowerCase(Locale.ROOT)).contains("accept-language");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        for (String path : List.of("/", page, page + ".md", page + ".json", "/feed.json", "/feed.atom")) {
            HttpResponse<String> first = desk().get(path);

            assertThat(desk().get(path, "If-None-Match", header(first, "ETag")).statusCode())
                    .isEqualTo(304);
            assertThat(desk().get(path, "If-Modified-Since", header(first, "Last-Modified"))
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void files_are_known_by_what_is_in_them_for_all_have_the_date_of_the_build() {
        for (String path : List.of("/storybrief/brief.css", "/desk.css", "/playground")) {
            HttpResponse<String> first = desk().get(path);

            assertThat(header(first, "Last-Modified")).isEqualTo("none");
            assertThat(desk().get(path, "If-None-Match", header(first, "ETag")).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void the_stylesheet_of_a_page_is_kept_for_good_and_that_of_another_version_is_not() {
        String href = Jsoup.parse(desk().get("/").body())
                .expectFirst("link[href*=brief.css]")
                .attr("href");
        HttpResponse<String> linked = desk().get(href);

        assertThat(Jsoup.parse(desk().get(page).body())
                        .select("link[rel=stylesheet]")
                        .eachAttr("href"))
                .containsExactly(href);
        assertThat(linked.body()).isEqualTo(Stylesheet.css());
        assertThat(header(linked, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        for (String other : List.of("/storybrief/brief.css", "/storybrief/brief.css?v=another")) {
            assertThat(desk().get(other).statusCode()).isEqualTo(200);
            assertThat(header(desk().get(other), "Cache-Control")).isEqualTo("none");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_theme_is_kept_for_good(Theme theme) {
        HttpResponse<String> answer = desk().get(theme.href());

        assertThat(answer.body()).isEqualTo(theme.css());
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void a_correction_is_sent_to_those_who_have_the_old_page() {
        HttpResponse<String> first = desk().get(page);
        desk().clock.set(desk().clock.instant().plusSeconds(2)); // Last-Modified counts seconds
        desk().put(
                        brief.id(),
                        Drafts.json(brief.toBuilder()
                                .correction(Drafts.correction("It did not arrive."))
                                .build()));

        assertThat(desk().get(page, "If-None-Match", header(first, "ETag")).statusCode())
                .isEqualTo(200);
        assertThat(desk().get(page, "If-Modified-Since", header(first, "Last-Modified"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobody_keeps_a_page_past_the_change_of_its_badge() {
        StoryBrief fresh = Drafts.brief().collectedAt(desk().clock.instant()).build();
        desk().post(Drafts.json(fresh));
        String path = "/briefs/" + fresh.id();

        desk().clock.set(fresh.collectedAt().plus(Duration.ofHours(24)).minusSeconds(20));
        HttpResponse<String> before = desk().get(path);
        assertThat(before.body()).contains("brief-fresh");
        assertThat(header(before, "Cache-Control")).isEqualTo("max-age=20, public");
        assertThat(header(desk().get("/"), "Cache-Control")).isEqualTo("max-age=20, public");

        desk().clock.set(fresh.collectedAt().plus(Duration.ofHours(24)).plusSeconds(1));
        HttpResponse<String> after = desk().get(path, "If-Modified-Since", header(before, "Last-Modified"));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("brief-recent");
        assertThat(header(after, "Cache-Control")).isEqualTo("max-age=60, public");
    }

    @Test
    void what_is_not_there_is_said_to_readers_with_a_page_and_to_programs_with_a_problem() {
        HttpResponse<String> reader = desk().get("/briefs/nowhere", "Accept", "text/html");
        HttpResponse<String> program = desk().get("/briefs/nowhere", "Accept", "application/json, */*");

        assertThat(reader.statusCode()).isEqualTo(404);
        assertThat(reader.body()).contains("<title>Nothing here");
        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(header(program, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void every_answer_has_the_headers_of_a_careful_host() {
        Stream.of("/", page, page + ".md", "/feed.atom", "/playground", "/briefs/nowhere", "/storybrief/brief.css")
                .map(path -> desk().get(path, "Accept", "text/html, */*"))
                .forEach(answer -> {
                    assertThat(header(answer, "Content-Security-Policy"))
                            .contains("default-src 'none'", "frame-ancestors 'self'")
                            .doesNotContain("unsafe", "http:", "https:", "data:", "*");
                    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
                    assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
                });
    }

    @Test
    void the_front_page_has_the_cards_of_a_topic_newest_first_fifty_a_page() {
        String topic = "Archive " + brief.id();
        for (int i = 0; i < 52; i++) {
            desk().post(Drafts.json(Drafts.brief()
                    .headline("Story " + (100 + i))
                    .topic(new Topic(topic, null))
                    .collectedAt(Drafts.COLLECTED.minusSeconds(60L * i))
                    .build()));
        }
        String query = "topic=" + topic.replace(" ", "%20");

        String first = desk().get("/?" + query).body();
        String second = desk().get("/?page=2&" + query).body();

        assertThat(first.split("<article ", -1)).hasSize(51);
        assertThat(first.indexOf("Story 100")).isPositive().isLessThan(first.indexOf("Story 149"));
        assertThat(first).contains("rel=\"next\"").doesNotContain("rel=\"prev\"", "The orbiter", "Story 150");
        assertThat(second).contains("Story 150", "Story 151", "rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(desk().get("/?page=0").statusCode()).isEqualTo(200);
        assertThat(desk().get("/?page=2147483647").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "none", "%27%20or%20true--", ""})
    void a_topic_that_no_brief_has_has_no_cards(String topic) {
        HttpResponse<String> answer = desk().get("/?topic=" + topic);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("desk-topics").doesNotContain("<article ");
    }

    @Test
    void a_topic_is_text_wherever_it_stands() {
        String hostile = "\"><script>alert(1)</script>&x";
        StoryBrief other = Drafts.brief().topic(new Topic(hostile, null)).build();
        assertThat(desk().post(Drafts.json(other)).statusCode()).isEqualTo(201);

        assertThat(desk().get("/").body()).doesNotContain("<script").contains("&lt;script&gt;");
    }
}
