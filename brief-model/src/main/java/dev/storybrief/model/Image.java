package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.HttpUrl;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Text;
import dev.storybrief.model.constraint.Within;
import org.jspecify.annotations.Nullable;

/**
 * Points to a picture.
 *
 * @param url the picture's address
 * @param alt what it shows, for those who do not see it; at most 300 characters
 * @param credit whose picture it is, at most 200 characters
 * @param width in pixels, 1–20000
 * @param height in pixels, 1–20000
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"url", "alt", "credit", "width", "height"})
public record Image(
        @Required @HttpUrl @NoMarkup(groups = Editorial.class)
        WebAddress url,

        @Required @Text(max = 300) @NoMarkup(groups = Editorial.class)
        String alt,

        @Text(max = 200) @NoMarkup(groups = Editorial.class) @Nullable
        String credit,

        @Within(min = 1, max = 20_000) @Nullable Integer width,
        @Within(min = 1, max = 20_000) @Nullable Integer height) {}
