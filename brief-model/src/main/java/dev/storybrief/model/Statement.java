package dev.storybrief.model;

import static dev.storybrief.model.constraint.Syntax.SOURCE_ID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.MaxEntries;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Text;
import dev.storybrief.model.constraint.WellFormed;
import java.util.Arrays;
import java.util.List;

/**
 * States one thing, and names the sources that it rests on.
 *
 * @param text the statement, at most 600 characters
 * @param citations ids of the sources that it rests on, at most 10
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"text", "citations"})
public record Statement(
        @Required @Text(max = 600) @NoMarkup(groups = Editorial.class)
        String text,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @MaxEntries(10)
        List<@Required @WellFormed(SOURCE_ID) String> citations) {
    public Statement {
        citations = Lists.copy(citations);
    }

    /**
     * {@return a statement}
     *
     * @param text at most 600 characters
     * @param citations ids of the sources that it rests on, at most 10
     */
    public static Statement of(String text, String... citations) {
        return new Statement(text, Arrays.asList(citations));
    }
}
