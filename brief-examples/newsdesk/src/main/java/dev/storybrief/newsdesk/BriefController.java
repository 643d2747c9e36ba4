package dev.storybrief.newsdesk;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.report.BriefReport;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accepts briefs, and publishes each at its address, in every format. */
@RestController
@RequestMapping("/briefs")
record BriefController(Archive archive, Wording wording) {
    private static final BriefReader READER = BriefReader.create();

    /** Answers with the report: an accepted brief may have warnings. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<BriefReport> add(@RequestAttribute(Uploads.BODY) byte[] json) {
        BriefResult result = READER.read(json);
        StoryBrief brief = result.orElseThrow();
        archive.add(brief, result.input());
        return ResponseEntity.created(URI.create(wording.address(brief))).body(result.report());
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    BriefReport replace(@PathVariable String id, @RequestAttribute(Uploads.BODY) byte[] json) {
        BriefResult result = READER.read(json);
        archive.replace(id, result.orElseThrow(), result.input());
        return result.report();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id) {
        archive.cancel(id);
    }

    /** Answers in the format that the suffix names, or else in the one that the request accepts. */
    @GetMapping("/{name}")
    ResponseEntity<StoryBrief> show(@PathVariable String name) {
        for (Format format : Format.values()) {
            // An id may end in a suffix, too.
            if (name.endsWith(format.suffix) && !archive.has(name)) {
                return show(archive.newest(name.substring(0, name.length() - format.suffix.length())), format);
            }
        }
        return show(archive.newest(name), null);
    }

    private ResponseEntity<StoryBrief> show(BriefVersion version, @Nullable Format format) {
        StoryBrief brief = version.brief();
        ResponseEntity.BodyBuilder answer = wording.answer(status(brief), List.of(brief), version.keptAt());
        if (format == null) {
            return answer.varyBy("Accept", "Accept-Language").body(brief);
        }
        return answer.contentType(format.mediaType())
                .header("Content-Disposition", "inline") // otherwise Spring names the file f.txt
                .varyBy("Accept-Language")
                .body(brief);
    }

    /** Answers 404 for a withheld brief, which may be published again, and 410 for a canceled one. */
    private static HttpStatus status(StoryBrief brief) {
        if (brief.withdrawn()) {
            return brief.status() == Status.CANCELED ? HttpStatus.GONE : HttpStatus.NOT_FOUND;
        }
        return HttpStatus.OK;
    }
}
