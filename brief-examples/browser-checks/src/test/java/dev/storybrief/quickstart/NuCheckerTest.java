package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.feed.JsonFeedRenderer;
import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import tools.jackson.databind.json.JsonMapper;

/** Checks every page with the Nu HTML checker. */
class NuCheckerTest {
    private static final Findings FINDINGS = new Findings();
    private static final SimpleDocumentValidator CHECKER = new SimpleDocumentValidator();

    @BeforeAll
    static void start() throws Exception {
        CHECKER.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", FINDINGS);
        CHECKER.setUpValidatorAndParsers(FINDINGS, true, false);
    }

    private static List<String> check(String html) throws Exception {
        FINDINGS.lines.clear();
        InputSource input = new InputSource(new StringReader(html));
        input.setSystemId("page.html");
        CHECKER.checkHtmlInputSource(input);
        return List.copyOf(FINDINGS.lines);
    }

    @Test
    void what_is_wrong_would_be_found() throws Exception {
        assertThat(check("<!DOCTYPE html><html lang=en><title>x</title><p ai-disclosure=none>x"))
                .isNotEmpty();
    }

    @Test
    void the_content_of_an_item_of_a_feed_is_valid_html() throws Exception {
        for (String sample : Gallery.SAMPLES) {
            Digest digest =
                    Digest.builder("A digest", List.of(Site.brief(sample))).build();
            String content = JsonMapper.shared()
                    .readTree(JsonFeedRenderer.create().render(digest))
                    .at("/items/0/content_html")
                    .stringValue();
            assertThat(check(document("<h1>The headline</h1>" + content))).isEmpty();
        }
    }

    @Test
    void every_page_of_the_gallery_is_valid_html() throws Exception {
        List<Path> pages = new ArrayList<>(Site.pages());
        assertThat(pages).hasSizeGreaterThan(1000);
        Collections.shuffle(pages, new Random(Effort.seed(20_261_128))); // a smaller run checks some of every kind
        for (Path page : pages.subList(0, Math.min(pages.size(), Effort.of(pages.size())))) {
            assertThat(check(Files.readString(page))).as(page.toString()).isEmpty();
        }
    }

    @Test
    void an_item_a_card_and_an_article_are_valid_html_within_an_empty_document() throws Exception {
        for (String sample : Gallery.SAMPLES) {
            for (Layout layout : List.of(Layout.ITEM, Layout.CARD, Layout.ARTICLE)) {
                assertThat(check(document(Site.render(sample, layout)))).isEmpty();
            }
        }
    }

    @Test
    void a_digest_is_valid_html_within_an_empty_document() throws Exception {
        for (Layout layout : List.of(Layout.ITEM, Layout.CARD, Layout.ARTICLE)) {
            assertThat(check(document(Site.digest(layout)))).isEmpty();
        }
    }

    @Test
    void every_mail_is_valid_html() throws Exception {
        for (Map.Entry<String, String> mail : Mails.all().entrySet()) {
            assertThat(check(mail.getValue())).as(mail.getKey()).isEmpty();
        }
    }

    /**
     * Leaves out what the checker does not know yet: container queries and their units, {@code revert-layer},
     * {@code clamp} in custom properties, and a whole shadow that is one.
     */
    @Test
    void a_page_that_carries_its_stylesheet_is_valid_html_but_for_what_is_newer_than_the_checker() throws Exception {
        List<String> pages = new ArrayList<>(List.of(Site.digest(Layout.PAGE)));
        for (String sample : Gallery.SAMPLES) {
            pages.add(Site.render(sample, Layout.PAGE));
        }
        for (String whole : pages) {
            String page = whole.replace("revert-layer", "revert")
                    .replace("cqi", "vw")
                    .replaceAll("clamp\\([^,]*, ([^,]*), [^,)]*\\)", "calc($1)");
            assertThat(check(page))
                    .allMatch(line -> line.contains("CSS: ") && line.matches(".*(contain|“var\\(--b-shadow\\)”).*"));
        }
    }

    private static String document(String brief) throws IOException {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Host</title></head>\n<body>\n" + brief
                + "</body>\n</html>\n";
    }

    /** Collects the errors and warnings of the checker. */
    private static final class Findings implements ErrorHandler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            // Safari does not announce a list without markers, unless it has the role
            if (!e.getMessage().startsWith("The “list” role is unnecessary")) {
                lines.add("warning, line " + e.getLineNumber() + ": " + e.getMessage());
            }
        }

        @Override
        public void error(SAXParseException e) {
            lines.add("error, line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
