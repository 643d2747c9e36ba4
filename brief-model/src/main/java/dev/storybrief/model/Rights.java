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
 * Names whose rights the content is under.
 *
 * @param notice the text about them, at most 500 characters
 * @param holder who holds them, at most 120 characters
 * @param url where to read more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"notice", "holder", "url"})
public record Rights(
        @Required @Text(max = 500) @NoMarkup(groups = Editorial.class)
        String notice,

        @Text(max = 120) @NoMarkup(groups = Editorial.class) @Nullable
        String holder,

        @HttpUrl @NoMarkup(groups = Editorial.class) @Nullable
        WebAddress url) {}
