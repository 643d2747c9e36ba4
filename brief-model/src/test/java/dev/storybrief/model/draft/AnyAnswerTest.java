package dev.storybrief.model.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.TimelineEvent;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.json.BriefWriter;
import dev.storybrief.model.json.Draft;
import dev.storybrief.model.json.Mutations;
import dev.storybrief.model.json.Samples;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.testing.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a model answers, the facts stay the host's. */
class AnyAnswerTest {
    private static final int ANSWERS = Math.max(1_000, Effort.of(20_000));
    private static final long SEED = Effort.seed(20_260_330);
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private record Sample(ObjectNode brief, ObjectNode draft, DraftContract contract) {
        static Sample of(String json) {
            ObjectNode brief = (ObjectNode) MAPPER.readTree(json);
            ObjectNode draft = brief.deepCopy();
            draft.retain("headline", "hook", "topic", "tldr", "insight");
            ObjectNode facts = brief.deepCopy();
            facts.remove(List.of("headline", "hook", "topic", "tldr", "insight"));
            return new Sample(brief, draft, DraftContract.parse(facts.toString()));
        }
    }

    private final AtomicInteger valid = new AtomicInteger();
    private final Set<ProblemCode> seen = ConcurrentHashMap.newKeySet();

    @Test
    void no_answer_changes_a_fact_adds_a_source_or_is_accepted_with_a_citation_that_dangles() {
        List<Sample> samples = Stream.concat(Samples.all().stream(), Stream.of(Draft.CLEAN.json()))
                .map(Sample::of)
                .toList();
        IntStream.range(0, ANSWERS).parallel().forEach(i -> {
            Sample sample = samples.get(i % samples.size());
            String answer = answer(sample, new Random(SEED + i), SEED + i);
            check(sample.contract(), answer);
        });
        assertThat(valid.get()).as("valid ones among the answers").isBetween(ANSWERS / 20, ANSWERS * 3 / 4);
        assertThat(seen)
                .contains(
                        ProblemCode.NOT_YOURS,
                        ProblemCode.UNKNOWN_CITATION,
                        ProblemCode.MALFORMED_JSON,
                        ProblemCode.UNKNOWN_MEMBER,
                        ProblemCode.WRONG_TYPE,
                        ProblemCode.REQUIRED,
                        ProblemCode.TOO_LONG);
    }

    /** {@return a draft, or a whole brief with members of the host's, with mistakes, perhaps cut or among other text} */
    private static String answer(Sample sample, Random random, long seed) {
        ObjectNode brief = random.nextInt(4) == 0 ? sample.brief() : sample.draft();
        ObjectNode mutated = random.nextInt(6) == 0 ? brief.deepCopy() : new Mutations(seed).mutate(brief);
        if (random.nextInt(8) == 0) {
            mutated.putArray("sources")
                    .addObject()
                    .put("id", "new")
                    .put("title", "New")
                    .put("url", "https://new.example/");
        }
        String json = mutated.toString();
        return switch (random.nextInt(14)) {
            case 0 -> json.substring(0, random.nextInt(json.length() + 1));
            case 1 -> "Here is it:\n```json\n" + json + "\n```\nAnything else?";
            case 2 -> sample.brief() + "\nBetter:\n" + json;
            case 3 -> json + sample.brief();
            case 4 -> json.replaceAll("\"(\\w+)\":", "\u201C$1\u201D:");
            case 5 -> json.replace("\"citations\":[\"", "\"citations\":[\"new\",\"");
            case 6 -> json.replace("{\"text\"", "{\"id\":\"new\",\"text\"").replace(". ", ".\n");
            default -> json;
        };
    }

    private void check(DraftContract contract, String answer) {
        for (BriefResult result : List.of(contract.read(answer), contract.readTidy(answer))) {
            StoryBrief read = result.readable().orElse(null);
            if (read != null) {
                assertThat(hosts(read)).as(answer).isEqualTo(hosts(contract.facts()));
            }
            result.brief().ifPresent(brief -> assertAccepted(brief, contract, answer));
            result.report().problems().forEach(problem -> seen.add(problem.code()));
            valid.addAndGet(result.isValid() ? 1 : 0);
            assertThat(result.input()).isEqualTo(answer);
            assertThat(contract.repairRequest(result).isEmpty())
                    .as(answer)
                    .isEqualTo(contract.correctable(result).isEmpty());
            assertThat(result.isValid() || !contract.correctable(result).isEmpty())
                    .as("the model can correct what makes this invalid: " + answer)
                    .isTrue();
        }
    }

    /** {@return a brief without what the model writes} */
    private static StoryBrief hosts(StoryBrief brief) {
        StoryBriefBuilder hosts = brief.toBuilder();
        return hosts.headline(null)
                .hook(null)
                .topic(null)
                .tldr(null)
                .insight(null)
                .build();
    }

    private static void assertAccepted(StoryBrief brief, DraftContract contract, String answer) {
        List<String> ids = contract.facts().sources().stream().map(Source::id).toList();
        assertThat(ids).as(answer).containsAll(citations(brief));
        assertThat(BriefReader.create().read(BriefWriter.create().write(brief)).brief())
                .as("what a reader of whole briefs makes of it")
                .contains(brief);
    }

    private static List<String> citations(StoryBrief brief) {
        List<String> citations = new ArrayList<>();
        Tldr tldr = brief.tldr();
        Insight insight = brief.insight();
        Stream.of(tldr.whatChanged(), tldr.whyItMatters(), tldr.whatToDoNext())
                .forEach(statement -> add(statement, citations));
        if (insight != null) {
            insight.takeaways().forEach(statement -> add(statement, citations));
            insight.implications().stream().map(Implication::citations).forEach(citations::addAll);
            insight.timeline().stream().map(TimelineEvent::citations).forEach(citations::addAll);
        }
        return citations;
    }

    private static void add(@Nullable Statement statement, List<String> citations) {
        if (statement != null) {
            citations.addAll(statement.citations());
        }
    }
}
