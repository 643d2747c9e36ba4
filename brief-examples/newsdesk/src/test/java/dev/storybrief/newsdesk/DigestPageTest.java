package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.html.Stylesheet;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestPageTest extends DeskTest {
    private String publish(String collectedAt) {
        StoryBrief brief =
                Drafts.brief().collectedAt(Instant.parse(collectedAt)).build();
        assertThat(desk().post(Drafts.json(brief)).statusCode()).isEqualTo(201);
        return desk().address + "/briefs/" + brief.id();
    }

    private Document page(String week, String... headers) {
        HttpResponse<String> answer = desk().get("/digests/" + week, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        return Jsoup.parse(answer.body());
    }

    @Test
    void a_week_has_the_briefs_from_monday_to_sunday_newest_first() {
        String before = publish("2020-12-27T23:59:59Z");
        String monday = publish("2020-12-28T00:00:00Z");
        String sunday = publish("2021-01-03T23:59:59Z");
        String after = publish("2021-01-04T00:00:00Z");

        Document page = page("2020-W53");

        assertThat(page.select("h1").text()).isEqualTo("Week 53, 2020");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(desk().address + "/digests/2020-W53");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo(Stylesheet.href());
        assertThat(page.select(".brief-card .brief-headline a").eachAttr("href"))
                .containsSubsequence(sunday, monday)
                .doesNotContain(before, after);
    }

    @Test
    void title_and_labels_are_in_the_language_of_the_reader() {
        publish("2019-07-01T00:00:00Z");

        Document page = page("2019-W27", "Accept-Language", "de");

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("h1").text()).isEqualTo("Woche 27, 2019");
        assertThat(page.select("a.brief-original").text()).isEqualTo("Zum Original: Example News");
    }

    @Test
    void a_canceled_brief_is_no_longer_among_those_of_its_week() {
        String canceled = publish("2018-07-02T00:00:00Z");
        String stays = publish("2018-07-02T00:00:01Z");

        desk().delete(canceled.substring(canceled.lastIndexOf('/') + 1));

        assertThat(page("2018-W27").select(".brief-headline a").eachAttr("href"))
                .contains(stays)
                .doesNotContain(canceled);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        publish("2017-07-03T00:00:00Z");
        String tag =
                desk().get("/digests/2017-W27").headers().firstValue("ETag").orElseThrow();

        assertThat(desk().get("/digests/2017-W27", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-W01",
                "2026-W54",
                "2026-W13-2",
                "2026-13",
                "2026",
                "x",
                "+300000-W01",
                "-300000-W01",
                "9999-W52"
            })
    void a_week_without_briefs_and_what_is_no_week_are_not_found(String week) {
        assertThat(desk().get("/digests/" + week).statusCode()).isEqualTo(404);
    }
}
