package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Stylesheet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opens pages that permit little by a Content-Security-Policy, or resolve addresses against another one by a base. */
class StrictPageBrowserTest {
    private static final String POLICY =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
                    + Stylesheet.integrity() + "'\">";
    private static final String BASE = "<base href=\"https://elsewhere.example/\">";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
    }

    private static void open(String head, String css, String brief) throws IOException {
        browser.open(
                Files.writeString(
                        Site.target("strict.html"),
                        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\">" + head
                                + "<title>Strict</title><style>" + css + "</style><body>" + brief),
                1280);
    }

    private static List<?> colours() {
        return (List<?>) browser.run("""
                return [...document.querySelectorAll('.brief, .brief *, .brief-collection *')].flatMap(element => {
                  const style = getComputedStyle(element);
                  return [style.color, style.backgroundColor, style.borderTopColor, style.display];
                });
                """);
    }

    @ParameterizedTest
    @EnumSource(names = "PAGE", mode = EnumSource.Mode.EXCLUDE)
    void a_brief_needs_no_more_of_a_policy_than_the_hash_of_the_stylesheet_and_no_base(Layout layout)
            throws IOException {
        String brief = Site.render("genesis-mission", layout) + Site.digest(layout);
        open("", Stylesheet.css(), brief);
        List<?> expected = colours();

        for (String head : List.of(POLICY, BASE)) {
            open(head, Stylesheet.css(), brief);
            assertThat(colours()).as(head).isEqualTo(expected);
        }

        open(POLICY, Stylesheet.css() + " ", brief);
        assertThat(colours()).as("the policy counts").isNotEqualTo(expected);
    }

    @Test
    void absolute_citations_lead_to_the_sources_in_a_page_with_a_base() throws IOException {
        StoryBrief sample = Site.brief("genesis-mission");
        String address = "https://host.example/" + sample.id();
        HtmlRenderer.Builder options = HtmlRenderer.builder()
                .presentation(Presentation.builder().permalink(shown -> address).build());

        open(BASE, Stylesheet.css(), options.build().render(sample));
        assertThat(citations()).isNotEmpty().allMatch(href -> href.startsWith("https://elsewhere.example/"));

        open(BASE, Stylesheet.css(), options.absoluteCitations(true).build().render(sample));
        assertThat(citations()).isNotEmpty().allMatch(href -> href.startsWith(address + "#"));
        assertThat(browser.run("""
                return [...document.querySelectorAll('.brief-citations a')]
                  .every(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
                """)).isEqualTo(true);
    }

    @SuppressWarnings("unchecked")
    private static List<String> citations() {
        return (List<String>)
                browser.run("return [...document.querySelectorAll('.brief-citations a')].map(link => link.href)");
    }
}
