package com.example.briefs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.report.InvalidBriefException;
import dev.storybrief.model.validation.BriefValidator;
import dev.storybrief.render.Layout;
import dev.storybrief.render.html.HtmlRenderer;
import jakarta.validation.Validation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Reads and validates briefs, writes them as JSON, and renders them. Safe to share among threads. */
public final class Briefs {
    // Nearly every brief is shorter, and with very many violations Hibernate Validator takes seconds
    private static final StreamReadConstraints LIMIT =
            StreamReadConstraints.builder().maxDocumentLength(20_000).build();

    private final ObjectMapper mapper = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMIT).build())
            .addModule(new JavaTimeModule()) // for the times of a brief
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // otherwise the last of two members counts
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final BriefValidator validator = BriefValidator.builder()
            .validator(Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator()) // needs no expression language
                    .buildValidatorFactory()
                    .getValidator())
            .build();
    private final HtmlRenderer cards =
            HtmlRenderer.builder().layout(Layout.CARD).build();

    /**
     * Reads a brief.
     *
     * @throws JsonProcessingException if the JSON is too long, or the mapper cannot bind it; it names the first fault alone
     * @throws InvalidBriefException if constraints are violated; it lists every problem with code, pointer and message
     * @throws NullPointerException if the JSON is {@code null}
     */
    public StoryBrief read(String json) throws JsonProcessingException {
        return validator.requireValid(mapper.readValue(json, StoryBrief.class));
    }

    /** {@return a brief as JSON} */
    public String write(StoryBrief brief) throws JsonProcessingException {
        return mapper.writeValueAsString(brief);
    }

    /** {@return the card of a brief, which is HTML} */
    public String card(StoryBrief brief) {
        return cards.render(brief);
    }
}
