package dev.storybrief.model;

import static dev.storybrief.model.constraint.Syntax.SOURCE_ID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.HttpUrl;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Text;
import dev.storybrief.model.constraint.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * Names what a brief rests on.
 *
 * @param id what citations call it, 1–40 of {@code A-Z a-z 0-9 _ -}, once in a brief
 * @param title what it is called, at most 300 characters
 * @param url its address
 * @param publisher who published it, at most 120 characters
 * @param publishedAt when, as precise as it is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "title", "url", "publisher", "publishedAt"})
public record Source(
        @Required @WellFormed(SOURCE_ID) String id,

        @Required @Text(max = 300) @NoMarkup(groups = Editorial.class)
        String title,

        @Required @HttpUrl @NoMarkup(groups = Editorial.class)
        WebAddress url,

        @Text(max = 120) @NoMarkup(groups = Editorial.class) @Nullable
        String publisher,

        @Nullable PartialDate publishedAt) {
    /**
     * {@return a source of a named publisher}
     *
     * @param id what citations call it
     * @param title at most 300 characters
     * @param url its address
     * @param publisher who published it
     */
    public static Source of(String id, String title, String url, String publisher) {
        return new Source(id, title, WebAddress.of(url), publisher, null);
    }
}
