package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Presentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** Runs the template that the README of brief-render shows. */
class TemplateSampleTest {
    @Test
    void thymeleaf_renders_a_view_with_the_template_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("../../brief-render/README.md"));
        String template = readme.replaceFirst("(?s).*```html\n(.*?)```.*", "$1");
        StoryBrief brief = Drafts.brief().headline("<b>New</b>").build();

        String html = new TemplateEngine()
                .process(
                        template,
                        new Context(
                                Locale.ENGLISH,
                                Map.of("view", Presentation.create().view(brief))));

        Element article = Jsoup.parse(html).expectFirst("article");
        assertThat(article.attr("lang")).isEqualTo(brief.language());
        assertThat(article.expectFirst("h2").text()).isEqualTo("<b>New</b>");
        assertThat(article.expectFirst("a").attr("href"))
                .isEqualTo(brief.original().url().href());
    }
}
