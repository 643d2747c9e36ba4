import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the stylesheets of a folder, each with those that it imports in their place, without comments, and without white
 * space that has no meaning. Values stay as they are written: minifiers that shorten them change what newer functions and
 * custom properties mean. Run by the build; StylesheetBrowserTest compares the rules with those of the sources, as a
 * browser parses them.
 *
 * <p>Arguments: the folder of the sources, the folder to write to.
 */
public final class StylesheetMinifier {
    private static final Pattern IMPORT = Pattern.compile("@import \"([a-z/]+\\.css)\";");
    private static final String COMMENT = "(?s)/\\*.*?\\*/";

    /** A string, or white space beside a character that separates without it, or the last semicolon of a rule. */
    private static final String NEEDLESS = "(\"[^\"]*\")| ?;? ?(}) ?| ?([{;,>]) ?|([:(]) | (\\))";

    private StylesheetMinifier() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        try (DirectoryStream<Path> sources = Files.newDirectoryStream(Path.of(args[0]), "*.css")) {
            for (Path source : sources) {
                Files.writeString(folder.resolve(source.getFileName()), minified(whole(source)));
            }
        }
    }

    private static String whole(Path source) throws IOException {
        Matcher imported = IMPORT.matcher(Files.readString(source));
        StringBuilder css = new StringBuilder();
        while (imported.find()) {
            imported.appendReplacement(css, Matcher.quoteReplacement(whole(source.resolveSibling(imported.group(1)))));
        }
        return imported.appendTail(css).toString();
    }

    private static String minified(String css) {
        return css.replaceAll(COMMENT, "")
                .replaceAll("\\s+", " ")
                .replaceAll(NEEDLESS, "$1$2$3$4$5")
                .strip();
    }
}
