package com.example.briefs;

import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.validation.BriefValidator;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers an invalid brief with all its problems, each with code, JSON Pointer and message. */
@Provider
public class Problems implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException e) {
        BriefReport report = BriefValidator.report(e.getConstraintViolations());
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON)
                .entity(report)
                .build();
    }
}
