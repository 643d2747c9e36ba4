package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

/** Renders by FreeMarker, which interprets templates. */
public final class FreeMarkerPeer implements HtmlPeer {
    private final Template template;

    public FreeMarkerPeer(Layout layout) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(FreeMarkerPeer.class.getClassLoader(), "templates");
        configuration.setDefaultEncoding("UTF-8");
        template = configuration.getTemplate(layout.name().toLowerCase(Locale.ROOT) + ".ftlh");
    }

    @Override
    public void render(BriefView view, OutputStream out) throws IOException {
        Page page = Page.of(view);
        TextBuffer text = new TextBuffer();
        try {
            template.process(Map.of("page", page, "view", page.view()), text);
        } catch (TemplateException e) {
            throw new IOException(e);
        }
        text.writeTo(out);
    }
}
