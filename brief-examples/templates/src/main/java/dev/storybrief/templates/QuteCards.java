package dev.storybrief.templates;

import dev.storybrief.render.BriefView;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Renders cards by Qute, from {@code card.qute.html}. */
public final class QuteCards {
    private final Template card;

    public QuteCards() throws IOException {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        try (InputStream file = QuteCards.class.getResourceAsStream("/templates/card.qute.html")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            card = engine.parse(text, Variant.forContentType(Variant.TEXT_HTML), "card");
        }
    }

    public String render(BriefView view) {
        return card.data("view", view).render();
    }
}
