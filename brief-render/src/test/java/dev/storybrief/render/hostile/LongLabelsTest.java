package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.storybrief.model.Status;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.chat.ChatRenderer;
import dev.storybrief.render.mail.MailRenderer;
import org.junit.jupiter.api.Test;

/** Only a view that a host made can have labels that no limit leaves space for. */
class LongLabelsTest {

    @Test
    void labels_that_are_longer_than_a_message_or_a_mail_are_refused() {
        WithdrawnView made = (WithdrawnView) Presentation.create()
                .view(Briefs.small().status(Status.WITHHELD).build());
        BriefView view = new WithdrawnView(
                made.id(),
                made.language(),
                made.wording(),
                made.permalink(),
                "a".repeat(200_000),
                made.original(),
                made.disclosure(),
                made.brief());

        Renderers.all().values().stream()
                .filter(ChatRenderer.class::isInstance)
                .map(ChatRenderer.class::cast)
                .forEach(renderer -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> renderer.message(view))
                        .withMessageContaining("labels of the view"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MailRenderer.create().mail(view))
                .withMessageContaining("labels of the view");
    }
}
