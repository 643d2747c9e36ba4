package dev.storybrief.templates;

import dev.storybrief.render.BriefView;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Renders cards by FreeMarker, from {@code card.ftlh}. */
public final class FreeMarkerCards {
    private final Configuration engine = new Configuration(Configuration.VERSION_2_3_34);

    public FreeMarkerCards() {
        engine.setClassLoaderForTemplateLoading(FreeMarkerCards.class.getClassLoader(), "templates");
        engine.setDefaultEncoding("UTF-8");
    }

    public String render(BriefView view) throws IOException, TemplateException {
        StringWriter html = new StringWriter();
        engine.getTemplate("card.ftlh").process(Map.of("view", view), html);
        return html.toString();
    }
}
