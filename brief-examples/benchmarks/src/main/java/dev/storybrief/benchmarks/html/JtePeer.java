package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Renders by jte, with precompiled templates and static parts as bytes. */
public final class JtePeer implements HtmlPeer {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String template;

    public JtePeer(Layout layout) {
        engine.setBinaryStaticContent(true);
        template = layout.name().toLowerCase(Locale.ROOT) + ".jte";
    }

    @Override
    public void render(BriefView view, OutputStream out) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, Page.of(view), output);
        output.writeTo(out);
    }
}
