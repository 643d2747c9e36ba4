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
 * Points to another story.
 *
 * @param headline its headline, at most 200 characters
 * @param url its address
 * @param publisher who published it, at most 120 characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"headline", "url", "publisher"})
public record RelatedBrief(
        @Required @Text(max = 200) @NoMarkup(groups = Editorial.class)
        String headline,

        @Required @HttpUrl @NoMarkup(groups = Editorial.class)
        WebAddress url,

        @Text(max = 120) @NoMarkup(groups = Editorial.class) @Nullable
        String publisher) {}
