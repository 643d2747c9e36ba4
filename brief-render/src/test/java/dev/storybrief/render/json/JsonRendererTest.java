package dev.storybrief.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefWriter;
import dev.storybrief.render.Briefs;
import org.junit.jupiter.api.Test;

/** What the JSON is like, the tests of {@link BriefWriter} say. */
class JsonRendererTest {
    private static final StoryBrief BRIEF = Briefs.full().build();

    @Test
    void it_is_what_the_writer_of_the_format_writes_on_one_line_or_indented() {
        assertThat(JsonRenderer.create().render(BRIEF))
                .isEqualTo(BriefWriter.create().write(BRIEF));
        assertThat(JsonRenderer.indented().render(BRIEF))
                .isEqualTo(BriefWriter.indented().write(BRIEF));
    }

    @Test
    void a_withdrawn_brief_stays_whole() {
        StoryBrief withdrawn = BRIEF.toBuilder().status(Status.CANCELED).build();

        assertThat(JsonRenderer.create().render(withdrawn))
                .isEqualTo(BriefWriter.create().write(withdrawn))
                .contains("\"status\":\"canceled\",\"headline\":\"The orbiter has arrived\"");
    }
}
