package dev.storybrief.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.storybrief.browser.Browser;
import dev.storybrief.model.Image;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.testing.Effort;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows pages with pictures, which a server holds back until the page has its layout. */
class PicturesBrowserTest {
    /** Adds up how far the parts of the page move from a time on, as the browser measures it (Layout Instability API). */
    private static final String OBSERVE = """
            <script>
            window.moved = 0;
            window.since = 0;
            new PerformanceObserver(list => list.getEntries().filter(entry => entry.startTime >= window.since)
              .forEach(entry => window.moved += entry.value)).observe({ type: 'layout-shift', buffered: true });
            </script>
            """;

    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();
    private static Browser browser;
    private static HttpServer server;
    private static ExecutorService threads;
    private static byte[] picture;
    private static volatile CountDownLatch mayAnswer = new CountDownLatch(0);

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.shared();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "png", bytes);
        picture = bytes.toByteArray();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", PicturesBrowserTest::answer);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void preferLight() {
        browser.emulate("", "prefers-color-scheme", "light");
    }

    @AfterAll
    static void stop() {
        mayAnswer.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @BeforeEach
    void holdPicturesBack() {
        mayAnswer.countDown();
        mayAnswer = new CountDownLatch(1);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String page = PAGES.get(path);
            if (path.startsWith("/picture")) {
                mayAnswer.await();
                exchange.getResponseHeaders().set("Content-Type", "image/png");
                exchange.sendResponseHeaders(200, picture.length);
                exchange.getResponseBody().write(picture);
            } else if (page != null) {
                byte[] html = page.getBytes(UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, html.length);
                exchange.getResponseBody().write(html);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** {@return a sample with a picture of the server} */
    private static String render(int number, Layout layout) throws IOException {
        return render(number, "/picture-" + number + ".png", 1200, 800, layout);
    }

    private static String render(int number, String path, int width, int height, Layout layout) throws IOException {
        StoryBrief brief = Site.brief(Gallery.SAMPLES.get(number % Gallery.SAMPLES.size()));
        return HtmlRenderer.builder()
                .layout(layout)
                .presentation(Presentation.builder().imagesFrom("127.0.0.1").build())
                .build()
                .render(brief.toBuilder()
                        .id("brief-" + number)
                        .image(new Image(
                                WebAddress.of(address(path)),
                                "Nothing but black",
                                "A credit that is long enough for two lines in the column of a grid",
                                width,
                                height))
                        .build());
    }

    private static void open(String briefs, String theme, int width) {
        String css = HostPage.stylesheet("brief") + (theme.isEmpty() ? "" : HostPage.stylesheet(theme));
        String path = "/page-" + PAGES.size();
        PAGES.put(
                path,
                "<!DOCTYPE html><html lang=\"en\"><title>Pictures</title><style>" + css + "</style>" + OBSERVE
                        + "<body>" + briefs);
        browser.open(URI.create(address(path)), width);
    }

    private static String grid(int cards) throws IOException {
        StringBuilder grid = new StringBuilder("<ul class=\"brief-grid\">");
        for (int i = 0; i < cards; i++) {
            grid.append("<li>").append(render(i, Layout.CARD)).append("</li>\n");
        }
        return grid.append("</ul>").toString();
    }

    /** What moved before, while the page itself arrived in parts, is not counted. */
    private static void letPicturesArrive() {
        browser.run("window.since = performance.now(); window.moved = 0");
        mayAnswer.countDown();
    }

    @ParameterizedTest
    @CsvSource({"'', 390", "'', 1280", "plain, 1280", "news, 390"})
    void nothing_moves_while_the_pictures_of_many_cards_arrive(String theme, int width) throws IOException {
        open(grid(Effort.isWhole() ? 50 : 20), theme, width);
        assertThat(browser.run("return [...document.images].some(image => image.naturalWidth > 0)"))
                .isEqualTo(false);
        letPicturesArrive();
        scrollThrough();

        assertThat(((Number) browser.run("return window.moved")).doubleValue()).isZero();
    }

    @Test
    void nothing_moves_while_the_picture_of_an_article_arrives() throws IOException {
        open(render(0, Layout.ARTICLE), "", 1280);
        Object before = browser.run("return document.querySelector('.brief-tldr').getBoundingClientRect().top");
        letPicturesArrive();
        scrollThrough();
        browser.run("scrollTo(0, 0)");

        assertThat(browser.run("return document.querySelector('.brief-tldr').getBoundingClientRect().top"))
                .isEqualTo(before);
        assertThat(((Number) browser.run("return window.moved")).doubleValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"picture, 1", "picture, 1200", "missing, 1", "missing, 1200"})
    void no_picture_is_higher_than_a_window_whatever_its_size_is_said_to_be(String name, int width) throws IOException {
        open(render(0, "/" + name + ".png", width, 20_000, Layout.ARTICLE), "", 1280);
        String height = "return document.images[0].getBoundingClientRect().height";

        assertThat(((Number) browser.run(height)).intValue()).isLessThan(600);
        mayAnswer.countDown();
        browser.run("document.images[0].scrollIntoView()");
        browser.await("return document.images[0].complete");
        assertThat(((Number) browser.run(height)).intValue()).isLessThan(600);
        assertThat(browser.run("return getComputedStyle(document.images[0]).objectFit"))
                .isEqualTo("contain");
    }

    /** Shows every picture in the window, since they are loaded only there, until all have arrived. */
    private static void scrollThrough() {
        browser.await("""
                const next = [...document.images].find(image => !image.complete || image.naturalWidth === 0);
                next?.scrollIntoView({ block: 'center' });
                return !next;
                """);
        browser.await(
                "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    }

    @Test
    void a_move_would_be_measured() throws IOException {
        open(grid(4), "", 1280);
        browser.run(
                "document.querySelectorAll('img').forEach(image => image.style = 'aspect-ratio: auto; block-size: auto')");
        letPicturesArrive();
        scrollThrough();

        browser.await("return window.moved > 0");
    }

    @ParameterizedTest
    @CsvSource({"390", "768", "1280"})
    void a_picture_fills_the_top_of_a_card_by_sixteen_to_nine_and_is_read_after_the_disclosure(int width)
            throws IOException {
        mayAnswer.countDown();
        open(grid(5), "", width);
        scrollThrough();

        assertThat((List<?>) browser.run("""
                        return [...document.querySelectorAll('.brief-card')].filter(card => {
                          const [frame, image, header] = ['.brief-frame', 'img', '.brief-header']
                            .map(part => card.querySelector(part).getBoundingClientRect());
                          const lines = getComputedStyle(card.querySelector('.brief-frame'));
                          const isAtTop = Math.abs(image.top - frame.top - parseFloat(lines.borderTopWidth)) < 0.5;
                          const isFilling = Math.abs(frame.width - image.width - 2 * parseFloat(lines.borderLeftWidth)) < 0.5;
                          const isSixteenToNine = Math.abs(image.width / image.height - 16 / 9) < 0.02;
                          const isReadAfter = card.querySelector('.brief-origin')
                            .compareDocumentPosition(card.querySelector('img')) === Node.DOCUMENT_POSITION_FOLLOWING;
                          return !isAtTop || !isFilling || !isSixteenToNine || header.top < image.bottom || !isReadAfter;
                        }).map(card => card.outerHTML.slice(0, 300));
                        """)).isEmpty();
        assertThat(browser.run("return getComputedStyle(document.querySelector('.brief-card img')).objectFit"))
                .isEqualTo("cover");
    }

    @Test
    void a_card_without_a_picture_begins_with_its_header() throws IOException {
        open(Site.render("genesis-mission", Layout.CARD), "", 390);

        assertThat(browser.run("return document.querySelector('.brief-frame').firstElementChild.className"))
                .isEqualTo("brief-header");
    }

    @Test
    void who_saves_data_sees_cards_without_pictures() throws IOException {
        browser.emulate("", "prefers-reduced-data", "reduce");
        open(grid(2), "", 1280);

        assertThat(browser.run("return getComputedStyle(document.querySelector('.brief-image')).display"))
                .isEqualTo("none");
    }
}
