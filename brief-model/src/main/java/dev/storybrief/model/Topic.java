package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * Names what a brief is about.
 *
 * @param name what it is called, at most 60 characters
 * @param emoji an emoji to stand before the name, at most 16 characters; decoration, never the only sign
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"name", "emoji"})
public record Topic(
        @Required @Text(max = 60) @NoMarkup(groups = Editorial.class)
        String name,

        @Text(max = 16) @NoMarkup(groups = Editorial.class) @Nullable
        String emoji) {}
