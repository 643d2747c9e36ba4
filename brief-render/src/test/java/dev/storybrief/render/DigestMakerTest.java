package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Language and time of the last change of a digest come from its briefs where it has none of its own. */
class DigestMakerTest {
    private int passes;
    private int endedPasses;

    /** Iterates over briefs as over a file, which is closed when its end was read. */
    private Iterable<StoryBrief> file(List<StoryBrief> briefs) {
        return () -> {
            passes++;
            Iterator<StoryBrief> rest = briefs.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    boolean hasNext = rest.hasNext();
                    endedPasses += hasNext ? 0 : 1;
                    return hasNext;
                }

                @Override
                public StoryBrief next() {
                    return rest.next();
                }
            };
        };
    }

    private static StoryBrief at(String time) {
        return Briefs.small().collectedAt(Instant.parse(time)).build();
    }

    @Test
    void the_language_is_that_of_the_first_brief_and_the_time_the_latest_of_all_in_one_pass_to_the_end() {
        List<StoryBrief> briefs = List.of(
                at("2026-01-01T00:00:00Z"),
                at("2026-03-01T00:00:00Z"),
                at("2026-02-01T00:00:00Z").toBuilder().language("de").build());
        DigestView view = Presentation.create()
                .view(Digest.builder("The year", file(briefs)).build());

        assertThat(view.language().tag()).isEqualTo("en");
        assertThat(view.updatedAt()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(passes).isEqualTo(1);
        assertThat(endedPasses).isEqualTo(1);
    }

    @Test
    void a_digest_that_has_both_reads_none() {
        Presentation.create()
                .view(Digest.builder("The year", file(List.of(at("2026-01-01T00:00:00Z"))))
                        .language("de")
                        .updatedAt(Briefs.COLLECTED)
                        .build());

        assertThat(passes).isZero();
    }

    @Test
    void a_time_that_rfc_3339_cannot_denote_does_not_count() {
        List<StoryBrief> briefs = List.of(at("2025-01-01T00:00:00Z"), at("+10000-01-01T00:00:00Z"));

        assertThat(Presentation.create()
                        .view(Digest.builder("The year", briefs).build())
                        .updatedAt())
                .isEqualTo(Instant.parse("2025-01-01T00:00:00Z"));
    }
}
