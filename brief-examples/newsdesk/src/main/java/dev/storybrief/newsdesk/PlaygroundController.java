package dev.storybrief.newsdesk;

import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.validation.BriefReport;
import dev.storybrief.render.html.Layout;
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

/** Checks and renders what is typed in the playground, and keeps nothing of it. */
@RestController
record PlaygroundController(Wording wording) {
    private static final BriefReader READER = BriefReader.create();

    @GetMapping(path = "/playground", produces = MediaType.TEXT_HTML_VALUE)
    Resource page() {
        return new ClassPathResource("static/playground/index.html");
    }

    /**
     * Says what is wrong, and how it looks all the same.
     *
     * @param rendered as much as could be read; whatever that is, it is inert
     */
    record Check(BriefReport report, String rendered) {}

    @PostMapping(path = "/playground/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    Check check(
            @RequestAttribute(Uploads.BODY) byte[] json,
            @RequestParam Format format,
            @RequestParam Layout layout,
            @RequestParam @Nullable Locale language) {
        BriefResult result = READER.read(json);
        String rendered = result.readable()
                .map(brief -> format.renderer(wording.in(language), layout).render(brief))
                .orElse("");
        return new Check(result.report(), rendered);
    }
}
