package dev.storybrief.newsdesk;

import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.InvalidBriefException;
import dev.storybrief.model.report.ProblemCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Reports errors to programs by RFC 9457, as Spring does by itself, and to readers with a page. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Problems {
    private static final URI INVALID_BRIEF = URI.create("tag:storybrief.dev,2026:invalid-brief");

    /** Every problem of a brief with its place: enough for an editor or a language model to repair it. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidBriefException e) {
        BriefReport report = e.report();
        boolean isTooLarge = report.problems().get(0).code() == ProblemCode.TOO_LARGE;
        ProblemDetail problem =
                ProblemDetail.forStatus(isTooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setType(INVALID_BRIEF);
        problem.setTitle("The brief is not valid");
        problem.setProperty("problems", report.problems());
        problem.setProperty("truncated", report.truncated());
        return problem;
    }

    @ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
    void page(ResponseStatusException e, HttpServletResponse response) throws IOException {
        response.sendError(e.getStatusCode().value());
    }

    @ExceptionHandler
    ErrorResponse problem(ResponseStatusException e) {
        return e;
    }
}
