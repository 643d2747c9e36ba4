package com.example.host;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.json.BriefSchema;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.validation.BriefValidator;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Stylesheet;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.json.JsonRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.util.List;
import java.util.Locale;

/** Reads, validates and renders a brief, and fails if anything does not come out as it should. */
public final class Main {
    private static final String BRIEF = """
            {
              "id": "orbiter-arrives",
              "language": "en",
              "headline": "The orbiter has arrived",
              "original": { "url": "https://news.example.org/o", "publisher": { "name": "Example News" } },
              "collectedAt": "2026-11-22T08:00:00Z",
              "tldr": {
                "whatChanged": { "text": "The probe entered its orbit.", "citations": ["agency"] },
                "whyItMatters": { "text": "First maps of the far side are due in spring." }
              },
              "sources": [{ "id": "agency", "title": "Orbit entry", "url": "https://agency.example.org/42" }],
              "disclosure": { "origin": "ai-assisted", "reviewer": "Space desk" }
            }
            """;

    private Main() {}

    public static void main(String[] arguments) {
        BriefReader reader = BriefReader.create();
        StoryBrief brief = reader.read(BRIEF).orElseThrow();
        check(BriefValidator.create().validate(brief).isValid(), "the brief is valid when it is built in Java");
        check(BriefSchema.json().contains("whatChanged"), "the schema is in the jar");
        check(Stylesheet.css().contains(".brief"), "the stylesheet is in the jar");

        BriefResult wrong =
                reader.read(BRIEF.replace("The orbiter has arrived", " ").replace("[\"agency\"]", "[\"none\"]"));
        List<String> codes = wrong.report().problems().stream()
                .map(Problem::code)
                .map(code -> code.key())
                .toList();
        check(codes.containsAll(List.of("blank", "unknown-citation")), "the problems are found: " + codes);
        check(!wrong.report().repairRequest().isEmpty(), "the problems can be sent to a model");

        Presentation german = Presentation.builder().locale(Locale.GERMANY).build();
        for (BriefRenderer renderer : List.of(
                HtmlRenderer.builder().layout(Layout.PAGE).presentation(german).build(),
                MarkdownRenderer.create(),
                TextRenderer.of(german),
                JsonRenderer.create(),
                JsonLdRenderer.create())) {
            check(renderer.render(brief).contains("The orbiter has arrived"), renderer + " renders the headline");
        }
        System.out.println("The host runs on Java " + Runtime.version().feature());
    }

    private static void check(boolean isTrue, String claim) {
        if (!isTrue) {
            throw new AssertionError("It is not true that " + claim);
        }
    }
}
