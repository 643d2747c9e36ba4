package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Topic;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TakingInTest extends DeskTest {
    private final StoryBrief brief = Drafts.brief().build();

    private List<String> keptVersions() {
        return desk().application
                .getBean(JdbcClient.class)
                .sql("select json from brief_version where brief_id = ? order by number")
                .param(brief.id())
                .query(String.class)
                .list();
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        return problem;
    }

    @Test
    void a_valid_brief_is_answered_with_its_place() {
        HttpResponse<String> answer = desk().post(Drafts.json(brief));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains(desk().address + "/briefs/" + brief.id());
        assertThat(desk().get("/briefs/" + brief.id()).body()).contains("The orbiter has arrived");
    }

    @Test
    void a_brief_that_could_be_better_is_taken_and_told_so() {
        HttpResponse<String> answer =
                desk().post(Drafts.json(brief.toBuilder().disclosure(null).build()));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("missing-disclosure");
    }

    @Test
    void an_invalid_brief_is_answered_with_every_problem_and_its_place() {
        HttpResponse<String> answer = desk().post("""
                {
                  "id": "a b",
                  "language": "en",
                  "headline": 7
                }
                """);

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problems = problem(answer).path("problems");
        assertThat(problems)
                .extracting(problem -> problem.path("line").asInt() + ":"
                        + problem.path("column").asInt() + " "
                        + problem.path("code").asString() + " "
                        + problem.path("pointer").asString())
                .contains("2:9 invalid-id /id", "4:15 wrong-type /headline", "1:1 required /tldr");
    }

    @Test
    void what_is_no_json_is_answered_with_where_it_ends() {
        HttpResponse<String> answer = desk().post("{\n  \"id\": oops }");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem(answer).path("problems").get(0).path("code").asString())
                .isEqualTo("malformed-json");
        assertThat(problem(answer).path("problems").get(0).path("line").asInt()).isEqualTo(2);
    }

    @Test
    void a_body_over_a_mebibyte_is_too_large() {
        String json = Drafts.json(brief);
        String atLimit = json + " ".repeat((1 << 20) - json.length());

        assertThat(desk().post(atLimit + " ").statusCode()).isEqualTo(413);
        assertThat(desk().post(atLimit).statusCode()).isEqualTo(201);
        assertThat(keptVersions()).containsExactly(atLimit);
    }

    @Test
    void what_is_not_sent_as_json_is_not_read() {
        HttpResponse<String> answer = Desk.send(desk().request("/briefs")
                .headers("Authorization", "Bearer " + Desk.TOKEN, "Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(Drafts.json(brief))));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void nobody_without_the_token_changes_anything() {
        desk().post(Drafts.json(brief));
        String other = Drafts.json(Drafts.brief().build());
        for (String authorization : List.of("Bearer", "Bearer wrong", Desk.TOKEN, "Basic " + Desk.TOKEN)) {
            HttpRequest.Builder post = desk().request("/briefs").POST(HttpRequest.BodyPublishers.ofString(other));
            HttpRequest.Builder delete = desk().request("/briefs/" + brief.id()).DELETE();
            for (HttpRequest.Builder request : List.of(post, delete)) {
                HttpResponse<String> answer =
                        Desk.send(request.headers("Authorization", authorization, "Content-Type", "application/json"));

                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
                problem(answer);
            }
        }
        assertThat(keptVersions()).hasSize(1);
    }

    @Test
    void an_id_that_is_taken_is_not_taken_again() {
        desk().post(Drafts.json(brief));

        assertThat(desk().post(Drafts.json(brief)).statusCode()).isEqualTo(409);
        assertThat(keptVersions()).hasSize(1);
    }

    @Test
    void a_brief_is_kept_as_the_json_it_came_as() {
        String asItCame =
                "\uFEFF\r\n" + Drafts.json(brief).replace(",", " ,\t").replace("The orbiter", "\\u0054he orbiter");

        assertThat(desk().post(asItCame).statusCode()).isEqualTo(201);
        assertThat(keptVersions()).containsExactly(asItCame);
    }

    @Test
    void a_topic_of_sixty_emoji_fits() {
        StoryBrief many = brief.toBuilder()
                .topic(new Topic("\uD83D\uDE80".repeat(60), null))
                .build();

        assertThat(desk().post(Drafts.json(many)).statusCode()).isEqualTo(201);
    }

    @Test
    void a_changed_brief_without_a_new_correction_is_refused() {
        desk().post(Drafts.json(brief));
        StoryBrief changed = brief.toBuilder().headline("The orbiter is lost").build();

        HttpResponse<String> answer = desk().put(brief.id(), Drafts.json(changed));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(problem(answer).path("detail").asString()).contains("correction");
        assertThat(keptVersions()).hasSize(1);
    }

    @Test
    void a_changed_brief_with_a_new_correction_replaces_the_old_one_which_is_kept() {
        desk().post(Drafts.json(brief));
        StoryBrief corrected = brief.toBuilder()
                .headline("The orbiter is lost")
                .correction(Drafts.correction("It did not arrive."))
                .build();

        assertThat(desk().put(brief.id(), Drafts.json(corrected)).statusCode()).isEqualTo(200);
        assertThat(desk().get("/briefs/" + brief.id()).body()).contains("The orbiter is lost", "It did not arrive.");
        assertThat(keptVersions()).containsExactly(Drafts.json(brief), Drafts.json(corrected));
    }

    @Test
    void a_correction_once_made_cannot_be_exchanged_for_another() {
        desk().post(Drafts.json(brief));
        StoryBrief corrected = brief.toBuilder()
                .correction(Drafts.correction("It did not arrive."))
                .build();
        desk().put(brief.id(), Drafts.json(corrected));
        StoryBrief exchanged = brief.toBuilder()
                .correction(Drafts.correction("A typo."))
                .correction(Drafts.correction("Another."))
                .build();

        assertThat(desk().put(brief.id(), Drafts.json(exchanged)).statusCode()).isEqualTo(409);
    }

    @Test
    void the_same_again_changes_nothing() {
        desk().post(Drafts.json(brief));

        assertThat(desk().put(brief.id(), Drafts.json(brief)).statusCode()).isEqualTo(200);
        assertThat(keptVersions()).hasSize(1);
    }

    @Test
    void what_was_never_published_changes_without_a_correction() {
        StoryBrief withheld = brief.toBuilder().status(Status.WITHHELD).build();
        desk().post(Drafts.json(withheld));
        StoryBrief published = brief.toBuilder().headline("Better words").build();

        assertThat(desk().get("/briefs/" + brief.id()).statusCode()).isEqualTo(404);
        assertThat(desk().put(brief.id(), Drafts.json(published)).statusCode()).isEqualTo(200);
        assertThat(desk().get("/briefs/" + brief.id()).body()).contains("Better words");
    }

    @Test
    void what_was_published_does_not_change_behind_a_withdrawal() {
        desk().post(Drafts.json(brief));
        StoryBrief withheld = brief.toBuilder()
                .headline("Other words")
                .status(Status.WITHHELD)
                .build();
        StoryBrief published = withheld.toBuilder().status(null).build();

        assertThat(desk().put(brief.id(), Drafts.json(withheld)).statusCode()).isEqualTo(200);
        assertThat(desk().put(brief.id(), Drafts.json(published)).statusCode()).isEqualTo(409);
    }

    @Test
    void an_address_takes_only_the_brief_of_its_id() {
        desk().post(Drafts.json(brief));

        assertThat(desk().put(brief.id(), Drafts.json(Drafts.brief().build())).statusCode())
                .isEqualTo(422);
        assertThat(desk().put("no-such-brief", Drafts.json(brief)).statusCode()).isEqualTo(404);
        assertThat(desk().delete("no-such-brief").statusCode()).isEqualTo(404);
    }

    @Test
    void of_two_replacements_at_once_none_is_lost() {
        desk().post(Drafts.json(brief));
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
                .mapToObj(i -> brief.toBuilder()
                        .correction(Drafts.correction("Correction " + i))
                        .build())
                .map(corrected -> CompletableFuture.supplyAsync(
                        () -> desk().put(brief.id(), Drafts.json(corrected)).statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200, 409);
        assertThat(keptVersions())
                .hasSize((int) answers.stream()
                                .filter(answer -> answer.join() == 200)
                                .count()
                        + 1);
    }

    @Test
    void a_brief_that_would_be_too_long_if_it_were_written_anew_is_canceled() {
        String escaped = "\u007F".repeat((1 << 20) - 2000); // takes six times as many bytes in canonical JSON
        String json = Drafts.json(brief).replaceFirst("\\{", "{\"_padding\":\"" + escaped + "\",");
        assertThat(desk().post(json).statusCode()).isEqualTo(201);

        assertThat(desk().delete(brief.id()).statusCode()).isEqualTo(204);

        assertThat(desk().get("/briefs/" + brief.id()).statusCode()).isEqualTo(410);
    }

    @Test
    void a_canceled_brief_is_published_again_as_the_same_json() {
        desk().post(Drafts.json(brief));
        desk().delete(brief.id());

        assertThat(desk().put(brief.id(), Drafts.json(brief)).statusCode()).isEqualTo(200);
        assertThat(desk().get("/briefs/" + brief.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_canceled_brief_leaves_a_notice_and_nothing_of_its_content() {
        desk().post(Drafts.json(brief));

        assertThat(desk().delete(brief.id()).statusCode()).isEqualTo(204);
        assertThat(desk().delete(brief.id()).statusCode()).isEqualTo(204);

        assertThat(keptVersions()).hasSize(2).first().isEqualTo(Drafts.json(brief));
        for (Format format : Format.values()) {
            HttpResponse<String> answer = desk().get("/briefs/" + brief.id() + format.suffix);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).isNotBlank().doesNotContain("The orbiter", "its orbit", "far side", "agency");
        }
        assertThat(desk().get("/briefs/" + brief.id() + ".json").body()).contains("\"status\":\"canceled\"");
        assertThat(desk().get("/feed.json").body()).doesNotContain(brief.id());
        assertThat(desk().get("/").body()).doesNotContain(brief.id());
    }
}
