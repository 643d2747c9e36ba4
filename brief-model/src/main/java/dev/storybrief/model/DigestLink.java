package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.HttpUrl;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Points to the digest that a brief is part of.
 *
 * @param title what it is called, at most 120 characters
 * @param text what it offers, at most 280 characters
 * @param url its address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"title", "text", "url"})
public record DigestLink(
        @Required @Text(max = 120) @NoMarkup(groups = Editorial.class)
        String title,

        @Text(max = 280) @NoMarkup(groups = Editorial.class) @Nullable
        String text,

        @Required @HttpUrl @NoMarkup(groups = Editorial.class)
        WebAddress url) {}
