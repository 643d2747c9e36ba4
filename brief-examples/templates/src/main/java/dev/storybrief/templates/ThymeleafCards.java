package dev.storybrief.templates;

import dev.storybrief.render.BriefView;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders cards by Thymeleaf, from {@code card.html}. */
public final class ThymeleafCards {
    private final TemplateEngine engine = new TemplateEngine();

    public ThymeleafCards() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        engine.setTemplateResolver(resolver);
    }

    public String render(BriefView view) {
        Context context = new Context();
        context.setVariable("view", view);
        return engine.process("card", context);
    }
}
