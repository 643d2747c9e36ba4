package dev.storybrief.newsdesk;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.Stylesheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Publishes the front page by Thymeleaf too, from the same views, for measurements. */
final class ThymeleafPage {
    static final String ADDRESS = "/thymeleaf";

    @Bean
    RouterFunction<ServerResponse> route(Versions versions, Wording wording, MessageSource words) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        Locale locale = Locale.ENGLISH;
        Presentation presentation = wording.in(locale).forLayout(Layout.CARD);
        return RouterFunctions.route()
                .GET(ADDRESS, request -> {
                    List<StoryBrief> briefs = versions.shown(null, 51, 0).stream()
                            .limit(50)
                            .map(BriefVersion::brief)
                            .toList();
                    Map<String, Object> model = Map.of(
                            "cards",
                            briefs.stream().map(presentation::view).toList(),
                            "topics",
                            versions.topics(),
                            "stylesheet",
                            Stylesheet.href(),
                            "word",
                            new Words(words, locale));
                    ResponseEntity<?> head = wording.answer(HttpStatus.OK, briefs, versions.lastKeptAt())
                            .contentType(Format.HTML.mediaType())
                            .build();
                    return ServerResponse.ok()
                            .headers(headers -> headers.addAll(head.getHeaders()))
                            .body(engine.process("front-page-by-thymeleaf.html", new Context(locale, model)));
                })
                .build();
    }

    /** Gives the template the texts of the desk. */
    public record Words(MessageSource words, Locale locale) {
        public String of(String key) {
            return words.getMessage(key, null, locale);
        }
    }
}
