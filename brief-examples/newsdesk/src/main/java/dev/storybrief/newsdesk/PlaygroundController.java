package dev.storybrief.newsdesk;

import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.render.Layout;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Validates and renders the text typed in the playground, and stores nothing of it. */
@RestController
record PlaygroundController(Wording wording) {
    private static final BriefReader READER = BriefReader.create();

    @GetMapping(path = "/playground", produces = MediaType.TEXT_HTML_VALUE)
    Resource page() {
        return new ClassPathResource("static/playground/index.html");
    }

    /**
     * Holds the problems of a brief and its rendering.
     *
     * @param rendered the rendering of what could be read of it, which is safe to show, however invalid the brief is
     */
    record Check(BriefReport report, String rendered) {}

    @PostMapping(path = "/playground/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    Check check(
            @RequestAttribute(Uploads.BODY) byte[] json,
            @RequestParam Preview format,
            @RequestParam Layout layout,
            @RequestParam @Nullable Locale language) {
        BriefResult result = READER.read(json);
        String rendered = result.readable()
                .map(brief -> format.renderer(wording.in(language), layout).render(brief))
                .orElse("");
        return new Check(result.report(), rendered);
    }
}
