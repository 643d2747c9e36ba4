package com.example.briefs;

import dev.storybrief.model.StoryBrief;
import jakarta.validation.Valid;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes briefs, and answers with their cards, which {@link Cards} writes. */
@Path("/briefs")
@Produces(Cards.HTML)
public class Briefs {
    private final Map<String, StoryBrief> taken = new ConcurrentHashMap<>();

    /**
     * Takes a brief that Jackson can bind, and of which all constraints hold. {@link Problems} answers with what Hibernate
     * Validator finds; Quarkus refuses what Jackson cannot bind, at its first fault. Where every fault has to be reported,
     * read the brief with {@code BriefReader} instead.
     */
    @POST
    public StoryBrief take(@Valid StoryBrief brief) {
        if (brief == null) { // the text was empty, or "null"
            throw new BadRequestException();
        }
        taken.put(brief.id(), brief);
        return brief;
    }

    @GET
    @Path("{id}")
    public StoryBrief show(String id) {
        StoryBrief brief = taken.get(id);
        if (brief == null) {
            throw new NotFoundException();
        }
        return brief;
    }
}
