package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.validation.BriefValidator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the text of a small brief that nothing is wrong with, for tests to change in one place at a time. */
public record Draft(String json) {
    /** The draft, whose lines keep their numbers when a part of one is replaced. */
    public static final Draft CLEAN = new Draft("""
            {
              "id": "bridge-1",
              "language": "en",
              "status": "usable",
              "headline": "Bridge opens after three years",
              "hook": "The detour is over",
              "topic": {"name": "Traffic", "emoji": "\uD83C\uDF09"},
              "original": {
                "title": "The bridge is open",
                "url": "https://news.example/bridge",
                "publisher": {"name": "News", "url": "https://news.example/"},
                "publishedAt": "2026-03-29T08:00:00Z"
              },
              "collectedAt": "2026-03-29T08:15:00Z",
              "updatedAt": "2026-03-29T09:15:00Z",
              "image": {"url": "https://news.example/a.jpg", "alt": "A bridge", "credit": "Jo", "width": 640, "height": 480},
              "tldr": {
                "whatChanged": {"text": "The bridge opened.", "citations": ["city"]},
                "whyItMatters": {"text": "The detour took an hour.", "citations": ["city", "press"]},
                "whatToDoNext": {"text": "Take the bridge."},
                "whoShouldCare": ["Drivers", "Shops"]
              },
              "insight": {
                "takeaways": [
                  {"text": "It was late.", "citations": ["press"]}
                ],
                "implications": [
                  {"prediction": "Shops return.", "rationale": "They said so.", "citations": ["press"], "likelihood": "likely", "horizon": "2026-12"}
                ],
                "timeline": [
                  {"date": "2023", "event": "Work began.", "citations": ["city"]},
                  {"date": "2026-03-29", "event": "The bridge opened."}
                ]
              },
              "sources": [
                {"id": "city", "title": "City notice", "url": "https://city.example/1", "publisher": "City", "publishedAt": "2026-03-28"},
                {"id": "press", "title": "Press review", "url": "https://press.example/2", "publisher": "Press"}
              ],
              "related": [
                {"headline": "Tunnel closes", "url": "https://news.example/tunnel", "publisher": "News"}
              ],
              "digest": {"title": "The week", "text": "All of it.", "url": "https://news.example/week"},
              "disclosure": {"origin": "ai-assisted", "reviewer": "Kim", "reviewedAt": "2026-03-29T09:00:00Z", "tool": "ExampleModel 3", "responsible": "Lee", "note": "Read twice."},
              "rights": {"notice": "All rights remain.", "holder": "News", "url": "https://news.example/rights"},
              "corrections": [
                {"at": "2026-03-29T09:15:00Z", "text": "The name was wrong."}
              ]
            }
            """);

    /** {@return this draft with another text in the place of a part that it has exactly once} */
    public Draft with(String part, String replacement) {
        assertThat(json.split(Pattern.quote(part), -1)).as("places of " + part).hasSize(2);
        return new Draft(json.replace(part, replacement));
    }

    /** {@return this draft without the line that has a part; the lines below it move up} */
    public Draft withoutLine(String part) {
        List<String> lines = json.lines().toList();
        assertThat(lines).filteredOn(line -> line.contains(part)).hasSize(1);
        return new Draft(lines.stream().filter(line -> !line.contains(part)).collect(Collectors.joining("\n")));
    }

    /** {@return the brief, as far as it can be read} */
    public StoryBrief readable() {
        return BriefReader.create().read(json).readable().orElseThrow();
    }

    /** {@return its problems, each as {@code LINE:COLUMN SEVERITY CODE POINTER}} */
    public List<String> problems() {
        return problems(json);
    }

    /** {@return the problems of a text, each as {@code LINE:COLUMN SEVERITY CODE POINTER}} */
    public static List<String> problems(String json) {
        return lines(BriefReader.create().read(json).report());
    }

    /** {@return the problems of a brief made in Java, each as {@code SEVERITY CODE POINTER}} */
    public static List<String> problems(StoryBrief brief) {
        return lines(BriefValidator.create().validate(brief));
    }

    /** Asserts that a change to the brief in Java is reported as one problem, {@code SEVERITY CODE POINTER}, and no other. */
    static void assertFoundInJava(String problem, UnaryOperator<StoryBriefBuilder> change) {
        StoryBrief brief = change.apply(CLEAN.readable().toBuilder()).build();
        assertThat(problems(brief)).containsExactly(problem);
    }

    /** {@return the problems of a report, each in one line without its message} */
    public static List<String> lines(BriefReport report) {
        return report.problems().stream().map(Draft::line).toList();
    }

    private static String line(Problem problem) {
        String place = problem.line() == null ? "" : problem.line() + ":" + problem.column() + " ";
        return (place + problem.severity().key() + " " + problem.code().key() + " " + problem.pointer()).strip();
    }
}
