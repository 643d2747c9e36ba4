package dev.storybrief.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.storybrief.render.html.Stylesheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of hosts with a framework's stylesheet, in which briefs and a theme of theirs are put. */
enum HostPage {
    BARE("", ""),
    /** A page that has no dark colours, and does not mention any scheme. */
    LIGHT_ONLY("", "body { background: #fffdf5; color: #333; font: 15px Georgia, serif }"),
    BOOTSTRAP(
            "data-bs-theme=\"light\"",
            resource("/META-INF/resources/webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css")),
    BOOTSTRAP_DARK("data-bs-theme=\"dark\"", BOOTSTRAP.css),
    TAILWIND("", tailwind()),
    TAILWIND_DARK("class=\"dark\"", TAILWIND.css);

    private final String attribute;
    private final String css;

    HostPage(String attribute, String css) {
        this.attribute = attribute;
        this.css = css;
    }

    /** What Tailwind's build writes for "bg-white text-gray-800 dark:bg-gray-900 dark:text-gray-200" and its reset. */
    private static String tailwind() {
        return "@layer base {" + resource("/META-INF/resources/_static/tailwindcss/4.1.17/preflight.css") + "}"
                + "@layer utilities { .page { background-color: #fff; color: #1e2939; font-family: sans-serif }"
                + " .page:where(.dark, .dark *) { background-color: #101828; color: #e5e7eb } }";
    }

    /**
     * Writes a page.
     *
     * @param theme of the briefs, or an empty string for none
     */
    Path write(String name, String theme, String briefs) throws IOException {
        Path folder = Files.createDirectories(Site.target("hosts"));
        String link = "";
        for (String stylesheet : theme.isEmpty() ? new String[] {"brief"} : new String[] {"brief", theme}) {
            Files.writeString(folder.resolve(stylesheet + ".css"), stylesheet(stylesheet));
            link += "<link rel=\"stylesheet\" href=\"" + stylesheet + ".css\">\n";
        }
        return Files.writeString(
                folder.resolve(name + "-" + this + "-" + theme + ".html"),
                "<!DOCTYPE html>\n<html lang=\"en\" " + attribute + ">\n<meta charset=\"utf-8\">\n<title>" + name
                        + "</title>\n<style>" + css + "</style>\n" + link
                        + "<body class=\"page\">\n<main style=\"padding: 16px\">\n"
                        + "<p class=\"text\">A text of the host, and <a href=\"#\">a link</a>.</p>\n"
                        + briefs + "</main>\n");
    }

    /** {@return a theme, or the stylesheet itself} */
    static String stylesheet(String name) {
        return resource("/" + Stylesheet.RESOURCE.replace("brief.css", name + ".css"));
    }

    private static String resource(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
