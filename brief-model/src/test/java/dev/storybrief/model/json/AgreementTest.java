package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.testing.Effort;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema accepts the briefs that the reader accepts, but for what no schema can express. */
class AgreementTest {
    /** At least as many as it takes for each error to come. */
    private static final int BRIEFS = Math.max(2_000, Effort.of(20_000));

    private static final long SEED = Effort.seed(20_260_329);
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final BriefReader READER =
            BriefReader.builder().editorial(false).build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaRegistryConfig(
                            SchemaRegistryConfig.builder().failFast(true).build()))
            .getSchema(BriefSchema.json());

    /** The errors that only the reader reports, since no schema can express them, and for which values it may do so. */
    private static final Map<ProblemCode, Predicate<String>> BEYOND_SCHEMA = Map.of(
            // these compare several values
            ProblemCode.UNKNOWN_CITATION, any -> true,
            ProblemCode.DUPLICATE_SOURCE_ID, any -> true,
            ProblemCode.UPDATED_BEFORE_COLLECTED, any -> true,
            // the length of a grapheme cluster
            ProblemCode.UNSAFE_TEXT, text -> text.contains("\u0301".repeat(16)) || text.contains("\u1100".repeat(17)),
            // which years are leap years
            ProblemCode.INVALID_DATE, date -> date.endsWith("-02-29"),
            // leap years, the time of a leap second, and the year in UTC
            ProblemCode.INVALID_TIMESTAMP,
                    time -> time.contains("-02-29") || time.contains(":60") || time.matches("(0000|9999)-.*"),
            // which hosts there are outside ASCII, in Punycode or percent-encoded, and which IPv6 addresses
            ProblemCode.INVALID_URL,
                    url -> url.chars().anyMatch(c -> c >= 0x80)
                            || url.contains("//[")
                            || url.matches("(?i)https?://[^/?#]*(%|xn--).*"));

    private final Set<ProblemCode> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger valid = new AtomicInteger();

    @Test
    void schema_and_reader_agree_on_what_is_valid() {
        List<ObjectNode> samples =
                Samples.all().stream().map(AgreementTest::tree).toList();
        ObjectNode draft = tree(Draft.CLEAN.json());
        IntStream.range(0, BRIEFS).parallel().forEach(i -> {
            ObjectNode brief = i % 10 == 0 ? samples.get(i / 10 % samples.size()) : draft;
            compare(new Mutations(SEED + i).mutate(brief));
        });
        assertThat(valid.get()).as("valid ones among the mutated briefs").isBetween(BRIEFS / 20, BRIEFS / 2);
        Set<ProblemCode> notOfMutations = EnumSet.of(
                // found while parsing
                ProblemCode.MALFORMED_JSON,
                ProblemCode.TOO_LARGE,
                ProblemCode.DUPLICATE_MEMBER,
                // of drafts only
                ProblemCode.NOT_YOURS);
        assertThat(seen)
                .as("errors that the mutated briefs have")
                .containsAll(Stream.of(ProblemCode.values())
                        .filter(code ->
                                code.compareTo(ProblemCode.UNCITED_TAKEAWAY) < 0 && !notOfMutations.contains(code))
                        .toList());
    }

    private static ObjectNode tree(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    private void compare(ObjectNode brief) {
        String json = MAPPER.writeValueAsString(brief);
        BriefResult result = READER.read(json);
        result.report().problems().forEach(problem -> seen.add(problem.code()));
        var errors = SCHEMA.validate(brief);
        if (errors.isEmpty()) {
            assertThat(result.report().problems())
                    .as("problems of a brief that the schema accepts: " + json)
                    .allMatch(problem -> isBeyondSchema(problem, brief));
        } else {
            assertThat(result.isValid())
                    .as("the schema reports " + errors + " for " + json)
                    .isFalse();
        }
        valid.addAndGet(result.isValid() ? 1 : 0);
    }

    private static boolean isBeyondSchema(Problem problem, JsonNode brief) {
        return BEYOND_SCHEMA
                .getOrDefault(problem.code(), any -> false)
                .test(brief.at(problem.pointer()).asString(""));
    }

    @Test
    void schema_and_reader_agree_on_every_hostile_string() {
        for (String name : List.of("url", "date", "at", "language", "id", "text")) {
            for (String hostile : HostileStrings.like(name, "")) {
                compare(draftWith(name, hostile));
            }
        }
    }

    /** {@return the draft with a value in a member of a name that {@link HostileStrings} knows} */
    private static ObjectNode draftWith(String name, String value) {
        ObjectNode brief = tree(Draft.CLEAN.json());
        switch (name) {
            case "url" -> ((ObjectNode) brief.get("image")).put("url", value);
            case "date" -> ((ObjectNode) brief.at("/insight/implications/0")).put("horizon", value);
            case "at" -> ((ObjectNode) brief.at("/corrections/0")).put("at", value);
            case "text" -> brief.put("hook", value);
            default -> brief.put(name, value);
        }
        return brief;
    }
}
