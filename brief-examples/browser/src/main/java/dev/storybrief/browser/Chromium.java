package dev.storybrief.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts the installed Chromium without a window. */
final class Chromium {
    /** The browser of Debian's package. The driver would end its script on the PATH, and not the browser. */
    private static final Path WITHOUT_INTERFACE = Path.of("/usr/lib/chromium/chromium-headless-shell");

    /** Chromium without its user interface, which loads pages faster, or else with it. */
    private static final Optional<Path> CHROMIUM = Files.isExecutable(WITHOUT_INTERFACE)
            ? Optional.of(WITHOUT_INTERFACE)
            : onPath("chrome-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final Optional<Path> DRIVER = onPath("chromedriver");
    static final boolean IS_THERE = CHROMIUM.isPresent() && DRIVER.isPresent();

    static {
        if (!IS_THERE) {
            System.out.println("No Chromium and chromedriver on the PATH: the checks in a browser are skipped.");
        }
    }

    /** A strong reference, so that its level stays: Selenium warns of browsers newer than itself. */
    private static final Logger SELENIUM_LOG = Logger.getLogger("org.openqa.selenium");

    private Chromium() {}

    static ChromeDriver start() {
        SELENIUM_LOG.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--disable-features=IsolateSandboxedIframes", // whose consoles the driver does not read
                "--enable-blink-features=PrefersReducedData", // which Chromium has, but does not offer
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability(ChromeOptions.LOGGING_PREFS, console);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return driver;
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
