package dev.storybrief.model.draft;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.Draft;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Divides the brief of {@link Draft#CLEAN} between its host and a model. */
final class Bridge {
    static final String FACTS = """
            {
              "id": "bridge-1",
              "language": "en",
              "original": {"title": "The bridge is open", "url": "https://news.example/bridge", "publisher": {"name": "News"}},
              "collectedAt": "2026-03-29T08:15:00Z",
              "sources": [
                {"id": "city", "title": "City notice", "url": "https://city.example/1", "publisher": "City"},
                {"id": "press", "title": "Press review", "url": "https://press.example/2", "publisher": "Press"}
              ],
              "disclosure": {"origin": "ai-assisted", "reviewer": "Kim", "responsible": "Lee"},
              "rights": {"notice": "All rights remain."},
              "_desk": {"shift": [1, 2]}
            }
            """;

    /** What a model answers that makes no mistake; lines keep their numbers when a part of one is replaced. */
    static final Draft ANSWER = new Draft("""
            {
              "headline": "Bridge opens after three years",
              "hook": "The detour is over",
              "topic": {"name": "Traffic", "emoji": "\uD83C\uDF09"},
              "tldr": {
                "whatChanged": {"text": "The bridge opened.", "citations": ["city"]},
                "whyItMatters": {"text": "The detour took an hour.", "citations": ["city", "press"]},
                "whatToDoNext": {"text": "Take the bridge.", "citations": []},
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
                  {"date": "2026-03-29", "event": "The bridge opened.", "citations": []}
                ]
              }
            }
            """);

    static final DraftContract CONTRACT = DraftContract.parse(FACTS);

    private Bridge() {}

    /** {@return the brief that facts and answer make} */
    static StoryBrief brief() {
        String json = FACTS.strip().replaceFirst("\\}$", "") + ","
                + ANSWER.json().strip().substring(1);
        return BriefReader.create().read(json).orElseThrow();
    }

    /** {@return the problems of an answer, each as {@code LINE:COLUMN SEVERITY CODE POINTER}} */
    static List<String> problems(String answer) {
        return Draft.lines(CONTRACT.read(answer).report());
    }

    /** {@return the text of a request without its fences, as a parser of CommonMark finds them} */
    static String outsideFences(String request) {
        Node document = Parser.builder().build().parse(request);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock fence) {
                fence.unlink();
            }
        });
        return TextContentRenderer.builder().build().render(document);
    }
}
