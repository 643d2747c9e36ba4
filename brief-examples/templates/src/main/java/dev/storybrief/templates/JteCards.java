package dev.storybrief.templates;

import dev.storybrief.render.BriefView;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

/** Renders cards by jte, from {@code card.jte}, which the build has compiled. */
public final class JteCards {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    public String render(BriefView view) {
        TemplateOutput html = new StringOutput();
        engine.render("card.jte", view, html);
        return html.toString();
    }
}
