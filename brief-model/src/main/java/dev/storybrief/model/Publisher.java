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
 * Names a publisher.
 *
 * @param name what it is called, at most 120 characters
 * @param url its own address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"name", "url"})
public record Publisher(
        @Required @Text(max = 120) @NoMarkup(groups = Editorial.class)
        String name,

        @HttpUrl @NoMarkup(groups = Editorial.class) @Nullable
        WebAddress url) {}
