package dev.storybrief.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.ProblemCode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Place TAKEAWAYS = Place.ROOT.child("insight").child("takeaways");

    @Test
    void brief_with_a_list_that_was_cut_is_never_valid() {
        Findings findings = new Findings(10, Messages.ENGLISH);
        findings.listCut(TAKEAWAYS, 700);

        BriefReport report = findings.report(null);

        assertThat(report.isValid()).isFalse();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY);
            assertThat(problem.pointer()).isEqualTo("/insight/takeaways");
            assertThat(problem.message()).contains("700");
        });
    }

    @Test
    void list_that_was_cut_adds_no_error_to_another() {
        Findings findings = new Findings(10, Messages.ENGLISH);
        findings.add(ProblemCode.BLANK, Place.ROOT.child("id"), 0, "", Map.of());
        findings.listCut(TAKEAWAYS, 700);

        assertThat(findings.report(null).errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BLANK));
    }
}
