package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders by Thymeleaf, which interprets templates. */
public final class ThymeleafPeer implements HtmlPeer {
    private final TemplateEngine engine = new TemplateEngine();
    private final String template;

    public ThymeleafPeer(Layout layout) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        engine.setTemplateResolver(resolver);
        template = layout.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void render(BriefView view, OutputStream out) throws IOException {
        Page page = Page.of(view);
        TextBuffer text = new TextBuffer();
        engine.process(template, new Context(Locale.ENGLISH, Map.of("page", page, "view", page.view())), text);
        text.writeTo(out);
    }
}
