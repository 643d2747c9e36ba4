package dev.storybrief.benchmarks.whole;

import dev.storybrief.benchmarks.Sample;
import dev.storybrief.benchmarks.html.JtePeer;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Layout;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** Uses Jackson's data binding, Hibernate Validator and jte. It accepts unknown and duplicate members. */
final class HandmadeJob implements WholeJob {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final JtePeer template = new JtePeer(Layout.ARTICLE);

    @Override
    public void run(byte[] json, OutputStream html) throws IOException {
        StoryBrief brief = mapper.readValue(json, StoryBrief.class);
        Set<ConstraintViolation<StoryBrief>> violations = validator.validate(brief);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        template.render(Sample.PRESENTATION.view(brief), html);
    }
}
