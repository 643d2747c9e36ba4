package com.example.briefs;

import dev.storybrief.model.StoryBrief;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes briefs as JSON, and answers with their cards, which {@link CardConverter} writes. */
@RestController
class BriefController {
    private final Map<String, StoryBrief> briefs = new ConcurrentHashMap<>();

    /**
     * Takes a brief that Jackson can bind and that violates no constraint. {@link Problems} answers with what Hibernate
     * Validator finds; Spring refuses what Jackson cannot bind, at its first fault. Where every fault has to be reported,
     * take an {@code InputStream} instead and read it with {@code BriefReader}, which stops at 1 MiB.
     */
    @PostMapping("/briefs")
    @ResponseStatus(HttpStatus.CREATED)
    StoryBrief add(@Valid @RequestBody StoryBrief brief) {
        briefs.put(brief.id(), brief);
        return brief;
    }

    @GetMapping("/briefs/{id}")
    StoryBrief show(@PathVariable String id) {
        StoryBrief brief = briefs.get(id);
        if (brief == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return brief;
    }
}
