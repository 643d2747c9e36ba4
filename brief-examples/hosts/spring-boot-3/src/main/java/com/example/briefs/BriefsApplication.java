package com.example.briefs;

import dev.storybrief.render.Layout;
import dev.storybrief.render.html.HtmlRenderer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
class BriefsApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(BriefsApplication.class, arguments);
    }

    /** One for all threads: it is immutable, and costs more to make than to use. */
    @Bean
    HtmlRenderer cards() {
        return HtmlRenderer.builder().layout(Layout.CARD).build();
    }
}
