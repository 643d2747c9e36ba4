package dev.storybrief.model.draft;

import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.json.BriefSchema;
import dev.storybrief.model.json.Vendor;
import dev.storybrief.model.report.InvalidBriefException;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.shape.DraftMembers;
import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Divides one brief between the host, who knows the facts, and the language model that writes the rest.
 *
 * <p>The model writes {@code headline}, {@code hook}, {@code topic}, {@code tldr} and {@code insight}; {@code language} too
 * if the facts do not hold it. All other members are the host's, whether the facts hold them or not: who is responsible,
 * what was corrected, which sources and pictures there are, cannot be known from a text. A member of the host's in an
 * answer is the error {@code not-yours}, and never changes the brief.
 *
 * <p>Immutable and safe to share among threads.
 *
 * <pre>{@code
 * DraftContract contract = DraftContract.of(StoryBrief.builder()
 *         .id("bridge-1")
 *         .language("en")
 *         .original(Original.of("https://news.example/bridge", "Example News"))
 *         .collectedAt(Instant.now())
 *         .source(Source.of("city", "The city's announcement", "https://city.example/1", "City"))
 *         .build());
 * BriefResult result = contract.read(answer);
 * }</pre>
 */
public final class DraftContract {
    private final StoryBrief facts;
    private final BriefReader reader;
    private final BriefReader tidyingReader;
    private final DraftRepairRequest repairRequest;

    private DraftContract(StoryBrief facts) {
        this.facts = facts;
        BriefReader.Builder options = BriefReader.builder().facts(facts).surroundingText(true);
        reader = options.build();
        tidyingReader = options.tidy(true).build();
        repairRequest = new DraftRepairRequest(facts);
    }

    /**
     * {@return the contract for a brief of which the host knows some members}
     *
     * @param facts members of the host's, at least {@code id}, {@code original} and {@code collectedAt}; none of the model's
     * @throws InvalidBriefException if something is wrong with the facts; lists every problem
     */
    public static DraftContract of(StoryBrief facts) {
        return new DraftContract(FactsCheck.checked(Objects.requireNonNull(facts, "facts")));
    }

    /**
     * {@return the contract for a brief of which the host knows some members}
     *
     * @param json the facts of {@link #of}, as a JSON object that is strictly read
     * @throws InvalidBriefException if something is wrong with the facts; lists every problem
     */
    public static DraftContract parse(String json) {
        return new DraftContract(FactsCheck.checked(Objects.requireNonNull(json, "json")));
    }

    /** {@return what the host knows} */
    public StoryBrief facts() {
        return facts;
    }

    /**
     * {@return the JSON Schema of what the model writes, in one line, for the structured output of its vendor}
     *
     * <p>It keeps the limits that the vendor publishes, and the ids of the sources are the only citations that it has.
     *
     * @param vendor of the model
     */
    public String schema(Vendor vendor) {
        Set<String> hosts =
                RecordShape.BRIEF.members().stream().map(Member::name).collect(Collectors.toSet());
        hosts.removeAll(DraftMembers.leftToModel(facts));
        return BriefSchema.draft(
                vendor, hosts, facts.sources().stream().map(Source::id).toList());
    }

    /**
     * {@return what to tell the model, in English: what makes a good brief, the limits, the language, and the sources that
     * it may cite}
     *
     * <p>They do not repeat the schema, and hold nothing of the facts but the language and the ids and titles of the
     * sources. Titles are JSON strings, a line each, in a fence that none of them can close.
     */
    public String instructions() {
        return Instructions.of(facts);
    }

    /**
     * {@return the brief that the model's answer and the facts make, or the problems why there is none}
     *
     * <p>Text around the JSON is passed over, as {@link BriefReader.Builder#surroundingText} describes. Lines and columns
     * are those of the answer.
     *
     * @param answer what the model answered, whatever that is
     */
    public BriefResult read(String answer) {
        return reader.read(Objects.requireNonNull(answer, "answer"));
    }

    /**
     * {@return the same as {@link #read(String)}}
     *
     * @param answer what the model answered, in UTF-8
     */
    public BriefResult read(byte[] answer) {
        return reader.read(Objects.requireNonNull(answer, "answer"));
    }

    /**
     * {@return what to send the model to have its answer corrected; empty if it can correct nothing}
     *
     * <p>Holds the problems of members that the model writes, at most 50 and errors first, with pointer, code and rule; the
     * ids that citations may have; and the answer, unless it has more than 100,000 characters, in a fence that it cannot
     * close. Outside of the fence nothing is repeated that the model wrote, and the model is never asked to add a source.
     *
     * @param result what this contract has read
     */
    public String repairRequest(BriefResult result) {
        return repairRequest.of(result);
    }

    /** {@return the same as {@link #read(String)}, after what can be read in one way only has been repaired} */
    BriefResult readTidy(String answer) {
        return tidyingReader.read(answer);
    }

    /** {@return the problems that the model can do something about} */
    List<Problem> correctable(BriefResult result) {
        return repairRequest.correctable(result.report());
    }
}
