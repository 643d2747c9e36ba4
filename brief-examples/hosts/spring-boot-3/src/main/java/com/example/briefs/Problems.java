package com.example.briefs;

import dev.storybrief.model.validation.BriefValidator;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers errors with problem details (RFC 9457). Those of an invalid brief name every problem with its place. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<ConstraintViolation<?>> violations = e.getAllErrors().stream()
                .filter(error -> error.contains(ConstraintViolation.class)) // others are of a Spring validator
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                .toList();
        if (!violations.isEmpty()) {
            e.getBody()
                    .setProperty("problems", BriefValidator.report(violations).problems());
        }
        return super.handleMethodArgumentNotValid(e, headers, status, request);
    }
}
