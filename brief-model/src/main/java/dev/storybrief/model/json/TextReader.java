package dev.storybrief.model.json;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.finding.Findings;
import dev.storybrief.model.finding.Located;
import dev.storybrief.model.finding.Messages;
import dev.storybrief.model.finding.Place;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.Note;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.model.validation.BriefValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.groups.Default;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes a result of the characters of a text: finds the brief in it, binds its members, validates it, and reports.
 *
 * @param factory makes the parsers
 * @param validator finds errors, and warnings where they are wanted
 * @param maxDepth how deep objects and lists may be nested
 * @param maxProblems how many problems are reported, and repairs noted
 * @param isAmongText whether the brief may stand among other text
 * @param isTidying whether what can be read in one way only is repaired
 * @param facts what the host knows of the brief, if the text holds the rest of it
 */
record TextReader(
        JsonFactory factory,
        BriefValidator validator,
        Messages messages,
        int maxDepth,
        int maxProblems,
        boolean isAmongText,
        boolean isTidying,
        @Nullable Facts facts) {

    BriefResult read(JsonText text, Supplier<String> input) {
        Tidying tidying = isTidying ? new Tidying(maxProblems) : null;
        try {
            return read(text, tidying, input);
        } catch (UnreadableJsonException e) {
            BriefResult repaired = isTidying ? readRepaired(text, input) : null;
            return repaired == null ? unreadable(text, e, input) : repaired;
        }
    }

    /** {@return the result of a text whose quotes or line breaks had to be replaced, or {@code null} if that is not enough} */
    private @Nullable BriefResult readRepaired(JsonText text, Supplier<String> input) {
        SmartQuotes.Repaired repaired = SmartQuotes.repair(text);
        if (repaired == null) {
            return null;
        }
        Tidying tidying = new Tidying(maxProblems);
        if (repaired.firstQuote() >= 0) {
            tidying.note(Note.Kind.SMART_QUOTES, Place.ROOT, repaired.firstQuote());
        }
        try {
            return read(repaired.text(), tidying, input);
        } catch (UnreadableJsonException e) {
            return null;
        }
    }

    private BriefResult read(JsonText text, @Nullable Tidying tidying, Supplier<String> input) {
        JsonText part =
                isAmongText && SurroundingText.isIn(text, maxDepth) ? SurroundingText.findBrief(text, facts) : null;
        Findings findings = new Findings(maxProblems, messages);
        if (facts != null) {
            findings.sourcesAreGiven();
        }
        if (part != null) {
            findings.add(ProblemCode.SURROUNDING_TEXT, Place.ROOT, part.start(), "", Map.of());
        }
        BriefResult result = read(part == null ? text : part, findings, tidying, input);
        return tidying == null ? result : result.withNotes(tidying.notes(text.located(factory, facts)));
    }

    private BriefResult read(JsonText text, Findings findings, @Nullable Tidying tidying, Supplier<String> input) {
        StoryBrief brief = bind(text, findings, tidying);
        if (brief == null) {
            return BriefResult.of(null, findings.report(text.located(factory, facts)), input);
        }
        Set<ConstraintViolation<StoryBrief>> errors = validator.violations(brief, Default.class);
        if (findings.isEmpty() && errors.isEmpty()) {
            return BriefResult.valid(brief, () -> report(brief, text, findings, errors), input);
        }
        return BriefResult.of(brief, report(brief, text, findings, errors), input);
    }

    private BriefReport report(
            StoryBrief brief, JsonText text, Findings findings, Set<ConstraintViolation<StoryBrief>> errors) {
        Located located = text.located(factory, facts);
        findings.addViolations(errors, located);
        if (!findings.isFull()) {
            findings.addViolations(validator.violations(brief, Editorial.class), located);
        }
        return findings.isEmpty() ? BriefReport.CLEAN : findings.report(located);
    }

    private @Nullable StoryBrief bind(JsonText text, Findings findings, @Nullable Tidying tidying) {
        try (JsonParser parser = text.parser(factory)) {
            try {
                return new BriefBinder(text, parser, findings, facts, tidying).bind();
            } catch (JacksonException e) {
                throw text.unreadable(e, parser, maxDepth);
            }
        }
    }

    /** {@return the result of a text that cannot be read at all} */
    BriefResult unreadable(JsonText text, UnreadableJsonException e, Supplier<String> input) {
        Findings findings = new Findings(maxProblems, messages);
        e.addTo(findings);
        return BriefResult.of(null, findings.report(text.located(factory, facts)), input);
    }
}
