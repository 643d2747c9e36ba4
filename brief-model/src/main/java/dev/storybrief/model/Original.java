package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.HttpUrl;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Text;
import dev.storybrief.model.constraint.Timestamp;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Points to the article that a brief is based on, which is somebody else's work.
 *
 * @param title the article's title, at most 300 characters
 * @param url the article's address
 * @param publisher who published it
 * @param publishedAt when it was published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"title", "url", "publisher", "publishedAt"})
public record Original(
        @Text(max = 300) @NoMarkup(groups = Editorial.class) @Nullable
        String title,

        @Required @HttpUrl @NoMarkup(groups = Editorial.class)
        WebAddress url,

        @Required @Valid Publisher publisher,

        @Timestamp @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant publishedAt) {
    /**
     * {@return an original of a named publisher}
     *
     * @param url its address
     * @param publisher who published it
     */
    public static Original of(String url, String publisher) {
        return new Original(null, WebAddress.of(url), new Publisher(publisher, null), null);
    }
}
