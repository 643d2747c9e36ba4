package dev.storybrief.render.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is only there for the looks of a mail: its looks, its classes and the rules for them. */
class LookTest {
    private static final Instant STALE = Briefs.COLLECTED.plus(Duration.ofDays(100));

    private static MailRenderer.Builder at(Instant now) {
        return MailRenderer.builder()
                .presentation(Presentation.builder()
                        .clock(Clock.fixed(now, ZoneOffset.UTC))
                        .permalink(brief -> "https://www.example.org/briefs/" + brief.id())
                        .imagesFrom("i.example.org")
                        .build());
    }

    /** {@return mails that together have all that a mail may have} */
    private static String mails() {
        StoryBrief brief = Briefs.full().language("ar").build();
        Digest digest = Digest.builder("The week", List.of(brief))
                .introduction("What mattered.")
                .url("https://www.example.org/weeks/1")
                .build();
        MailRenderer item =
                MailRenderer.builder().layout(Layout.ITEM).footer("Bye", "Bye").build();
        return at(STALE).build().mail(brief).html()
                + at(Briefs.COLLECTED).build().mail(brief).html()
                + at(STALE).layout(Layout.CARD).build().mail(digest).html()
                + item.mail(brief).html()
                + item.mail(brief.toBuilder().status(Status.CANCELED).build()).html();
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void each_look_is_in_some_mail() {
        String mails = mails();

        for (Look look : Look.values()) {
            assertThat(mails)
                    .contains(Look.replaceIn("{" + look.name().toLowerCase(Locale.ROOT) + "}")
                            .replace("{start}", "right"));
        }
    }

    @Test
    void the_classes_of_mails_are_those_that_have_a_rule() {
        Set<String> used = found("class=\"([^\"]*)\"", mails()).stream()
                .flatMap(names -> Pattern.compile(" ").splitAsStream(names))
                .collect(Collectors.toSet());

        assertThat(used).isNotEmpty().isEqualTo(found("\\.(b-[a-z-]+)", MailCss.TEXT));
    }

    @Test
    void every_table_is_for_layout() {
        Document html =
                Jsoup.parse(MailRenderer.create().mail(Briefs.full().build()).html());

        assertThat(html.select("table")).isNotEmpty();
        assertThat(html.select("table:not([role=presentation])")).isEmpty();
        assertThat(html.select("style")).hasSize(1);
    }
}
