package dev.storybrief.render.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutViewTest {
    private static final Presentation PRESENTATION = Presentation.builder()
            .clock(Clock.fixed(Instant.parse("2026-03-30T10:00:00Z"), ZoneOffset.UTC))
            .permalink(brief -> "https://www.example.org/briefs/" + brief.id())
            .imagesFrom("i.example.org")
            .share()
            .build();

    @ParameterizedTest
    @EnumSource(Layout.class)
    void what_is_left_is_what_a_presentation_makes_for_the_layout(Layout layout) {
        StoryBrief full = Briefs.full().build();
        Stream.of(
                        full,
                        Briefs.small().build(),
                        full.toBuilder().image(null).tldr(null).build(),
                        full.toBuilder().status(Status.CANCELED).build(),
                        full.toBuilder().status(Status.WITHHELD).build())
                .forEach(brief -> assertThat(LayoutView.of(PRESENTATION.view(brief), layout))
                        .isEqualTo(PRESENTATION.forLayout(layout).view(brief)));
    }
}
