package dev.storybrief.model.nativeimage;

import dev.storybrief.model.Original;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.draft.DraftContract;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefSchema;
import dev.storybrief.model.json.BriefWriter;
import dev.storybrief.model.json.Samples;
import dev.storybrief.model.json.Vendor;
import dev.storybrief.model.validation.BriefValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Reads, validates and writes briefs with every member, also with a validator of a host, and asks for each schema. */
public final class WholeModel {
    private WholeModel() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            BriefReader reader = BriefReader.builder().locale(locale).build();
            for (String json : Samples.all()) {
                StoryBrief brief = reader.read(json).orElseThrow();
                BriefWriter.create().write(brief);
                // one with an error is validated by Hibernate Validator
                reader.read(json.replaceFirst("\"headline\": \"[^\"]*\"", "\"headline\": \"\""));
            }
        }
        try (ValidatorFactory ofHost = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            BriefValidator.builder()
                    .validator(ofHost.getValidator())
                    .build()
                    .validate(StoryBrief.builder().build());
        }
        BriefSchema.json();
        DraftContract contract = DraftContract.of(StoryBrief.builder()
                .id("b")
                .language("en")
                .original(Original.of("https://news.example/", "News"))
                .collectedAt(Instant.EPOCH)
                .build());
        for (Vendor vendor : Vendor.values()) {
            BriefSchema.structuredOutput(vendor);
            contract.schema(vendor);
        }
    }
}
