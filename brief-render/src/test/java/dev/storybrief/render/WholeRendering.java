package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Stylesheet;
import dev.storybrief.render.html.Theme;
import dev.storybrief.render.mail.MailRenderer;
import java.util.Locale;

/** Renders a page in each language and a mail, and asks for each stylesheet: all that reads resources. */
public final class WholeRendering {
    private WholeRendering() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        StoryBrief brief = StoryBrief.builder().id("a").language("en").build();
        for (String language : Labels.LANGUAGES) {
            Presentation presentation = Presentation.builder()
                    .locale(Locale.forLanguageTag(language))
                    .build();
            HtmlRenderer.builder()
                    .layout(Layout.PAGE)
                    .presentation(presentation)
                    .build()
                    .render(brief);
        }
        MailRenderer.create().render(brief);
        Stylesheet.css();
        for (Theme theme : Theme.values()) {
            theme.css();
        }
    }
}
