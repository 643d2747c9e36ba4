package dev.storybrief.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Drives the installed Chromium, which can reach files and this machine, but no other host. */
public final class Browser {
    private static final String AXE = readAxe();

    /**
     * Reports every violation of a page's policy as an error, in every frame. Chromium reports some of them as less.
     */
    private static final String REPORT_VIOLATIONS =
            "addEventListener('securitypolicyviolation', event => console.error('Forbidden by '"
                    + " + event.effectiveDirective + ': ' + (event.blockedURI || event.sample)), true)";

    private static @Nullable Browser shared;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * {@return the browser that all tests of this JVM share, with an empty page} Skips the test if none is installed,
     * and fails it in CI.
     */
    public static synchronized Browser shared() {
        Assumptions.assumeTrue(Chromium.IS_THERE || System.getenv("CI") != null, "no Chromium");
        assertTrue(Chromium.IS_THERE, "CI is set, and there are Chromium and chromedriver");
        if (shared == null) {
            Browser started = new Browser(Chromium.start());
            started.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", REPORT_VIOLATIONS));
            started.command(
                    "Browser.grantPermissions", // without an interface there is nobody to ask
                    Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
            Runtime.getRuntime().addShutdownHook(new Thread(started.driver::quit));
            shared = started;
        }
        shared.driver.get("about:blank");
        shared.command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        shared.complaints();
        return shared;
    }

    /** Opens a file in a window of a size in CSS pixels, each of which is as many pixels of the screen as the scale. */
    public void open(Path file, int width, int height, int scale) {
        open(file.toUri(), width, height, scale);
    }

    public void open(Path file, int width) {
        open(file, width, 900, 1);
    }

    /** Opens a file in a window that is as high as its page. */
    public void openWhole(Path file, int width) {
        open(file, width);
        resize(width, ((Number) run("return document.documentElement.scrollHeight")).intValue(), 1);
    }

    /** Opens an address on this machine. */
    public void open(URI address, int width) {
        open(address, width, 900, 1);
    }

    private void open(URI address, int width, int height, int scale) {
        resize(width, height, scale);
        driver.get(address.toString());
    }

    private void resize(int width, int height, int scale) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", false));
    }

    /** Goes back to the page before. */
    public void back() {
        driver.navigate().back();
    }

    /** {@return the address of the page, with its fragment} */
    public URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    /** Sets the preferred languages of the requests from now on. */
    public void accept(String languages) {
        command("Network.enable", Map.of());
        command("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", languages)));
    }

    /** {@return the value of the body of a JavaScript function that is called with {@code arguments}} */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until the body of a JavaScript function returns something true; fails if that takes too long. */
    public void await(String condition, Object... arguments) {
        Object isTrue = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const given = [...arguments].slice(0, -1);
                const condition = function () { %s };
                const until = performance.now() + 10000;
                (function look() {
                  const isTrue = !!condition(...given);
                  if (isTrue || performance.now() > until) done(isTrue); else setTimeout(look, 20);
                })();
                """.formatted(condition), arguments);
        assertEquals(true, isTrue, condition);
    }

    /** Scrolls to an element and clicks it with the mouse. */
    public void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** {@return the address that a click opens in a tab, which does not have access to this page} Closes the tab. */
    public String opened(String selector) {
        String here = driver.getWindowHandle();
        click(selector);
        Set<String> tabs = new HashSet<>();
        for (long start = System.nanoTime(); tabs.isEmpty() && System.nanoTime() - start < 10_000_000_000L; ) {
            tabs.addAll(driver.getWindowHandles());
            tabs.remove(here);
        }
        assertEquals(1, tabs.size(), "tabs that " + selector + " opens");
        driver.switchTo().window(tabs.iterator().next());
        try {
            assertNull(run("return opener"));
            return driver.getCurrentUrl();
        } finally {
            driver.close();
            driver.switchTo().window(here);
        }
    }

    public void choose(String select, String value) {
        click(select + " option[value='" + value + "']");
    }

    /** Presses keys one after another. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses a key while Control is held. */
    public void control(String key) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    public void paste(String text) {
        driver.executeAsyncScript("navigator.clipboard.writeText(arguments[0]).then(arguments[1], arguments[1])", text);
        control("v");
    }

    public String clipboard() {
        return (String) driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0], arguments[0])");
    }

    /** {@return the result of an action within a frame of the page} */
    public <T> T within(String frame, Supplier<T> look) {
        driver.switchTo().frame(driver.findElement(By.cssSelector(frame)));
        try {
            return look.get();
        } finally {
            driver.switchTo().defaultContent();
        }
    }

    /** {@return the errors, warnings and violations of policies in the console since the last call} */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** {@return the violations of WCAG 2.2, levels A and AA, that axe-core finds, a line each} */
    @SuppressWarnings("unchecked")
    public List<String> axe() {
        if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window"))) {
            driver.executeScript(AXE);
        }
        return (List<String>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {
                  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                  rules: { 'target-size': { enabled: true } },
                  iframes: false, // they are checked by themselves
                  resultTypes: ['violations'],
                }).then(result => done(result.violations.flatMap(violation => violation.nodes.map(node =>
                  violation.id + ': ' + node.html + ' ' + node.failureSummary))), error => done([String(error)]));
                """);
    }

    /** Sets a medium, such as {@code print}, or a feature of it, such as {@code prefers-color-scheme}. */
    public void emulate(String medium, String feature, String value) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", feature, "value", value))));
    }

    /** {@return a picture of an element, as PNG} */
    public byte[] picture(String selector) {
        return driver.findElement(By.cssSelector(selector)).getScreenshotAs(OutputType.BYTES);
    }

    /** {@return a picture of the window, as PNG that is quick to write and large} */
    public byte[] picture() {
        Map<String, Object> picture =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "optimizeForSpeed", true));
        return Base64.getDecoder().decode((String) picture.get("data"));
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    private static String readAxe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
