package dev.storybrief.newsdesk;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Adds versions by the rules of the desk. Each is one insert, so that no transaction is needed and none is ever lost.
 */
@Component
record Archive(Versions versions, Clock clock) {
    boolean has(String id) {
        return versions.existsByBriefId(id);
    }

    /** {@return the current version} */
    BriefVersion newest(String id) {
        return versions.findFirstByBriefIdOrderByNumberDesc(id)
                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND, "There is no such brief."));
    }

    void add(StoryBrief brief, String json) {
        if (has(brief.id())) {
            throw new ResponseStatusException(CONFLICT, "There is a brief of this id. PUT replaces it.");
        }
        keep(brief, 1, json);
    }

    void replace(String id, StoryBrief brief, String json) {
        BriefVersion newest = newest(id);
        if (!brief.id().equals(id)) {
            throw new ResponseStatusException(UNPROCESSABLE_CONTENT, "The id must be that of the address.");
        }
        if (newest.json().equals(json) && newest.brief().status() == brief.status()) {
            return;
        }
        boolean isUntold = versions.findFirstByBriefIdAndStatusOrderByNumberDesc(id, Status.USABLE.key())
                .filter(published -> !brief.withdrawn() && !isCorrected(published.brief(), brief))
                .isPresent();
        if (isUntold) {
            throw new ResponseStatusException(
                    CONFLICT, "A changed brief keeps its corrections, and needs a new one that describes the change.");
        }
        keep(brief, newest.number() + 1, json);
    }

    /**
     * Adds a last version that marks the brief as canceled, with the JSON as it came: written anew it could be longer, and
     * not fit.
     */
    void cancel(String id) {
        BriefVersion newest = newest(id);
        if (!newest.status().equals(Status.CANCELED.key())) {
            StoryBrief canceled =
                    newest.brief().toBuilder().status(Status.CANCELED).build();
            keep(canceled, newest.number() + 1, newest.json());
        }
    }

    /** {@return whether the corrections tell readers of one version what is new in the other} */
    private static boolean isCorrected(StoryBrief before, StoryBrief after) {
        return after.toBuilder().status(before.status()).build().equals(before)
                || (after.corrections().containsAll(before.corrections())
                        && after.corrections().size() > before.corrections().size());
    }

    private void keep(StoryBrief brief, int number, String json) {
        try {
            versions.save(BriefVersion.of(brief, number, json, clock.instant()));
        } catch (DuplicateKeyException e) {
            throw new ResponseStatusException(CONFLICT, "Another version came at the same time.", e);
        }
    }
}
