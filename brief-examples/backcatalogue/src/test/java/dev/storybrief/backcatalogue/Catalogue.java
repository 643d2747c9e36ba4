package dev.storybrief.backcatalogue;

import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefWriter;
import dev.storybrief.quickstart.RenderSample;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes files of lines: samples with an id of their own, good ones and bad ones. */
final class Catalogue {
    private static final List<String> SAMPLES =
            List.of(sample("genesis-mission"), sample("ja-sake-unesco"), sample("ar-alneyadi-crew-6"));

    private Catalogue() {}

    /** Writes valid briefs only. */
    static void writeGood(Path file, int count) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < count; i++) {
                out.write(bytes(good(i) + "\n"));
            }
        }
    }

    /** Writes a brief for each number, every other of them with something that is wrong or unusual. */
    static void writeMixed(Path file, int count) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < count; i++) {
                out.write(i % 2 == 0 ? bytes(good(i)) : unusual(good(i), i / 2));
                out.write('\n');
            }
            out.write(bytes(good(count))); // without a line end
        }
    }

    private static byte[] unusual(String brief, int kind) {
        return switch (kind % 14) {
            case 0 -> bytes(brief.substring(0, brief.length() / 2));
            case 1 -> bytes("{}");
            case 2 -> bytes("[]");
            case 3 -> bytes(brief.replaceFirst("\"headline\":", "\"head line\":"));
            case 4 -> bytes(brief.replaceFirst("\"citations\":\\[\"", "\"citations\":[\"nobody-"));
            case 5 -> bytes(brief.replaceFirst("\"language\":", "\r\"language\":"));
            case 6 -> bytes(brief + "\r");
            case 7 -> bytes(" \t\r");
            case 8 -> bytes("");
            case 9 -> bytes(brief.replaceFirst("\"disclosure\":\\{[^}]*},?", ""));
            case 10 -> brief.replaceFirst("\"headline\":\"", "$0\u00FF").getBytes(StandardCharsets.ISO_8859_1);
            case 11 -> bytes(brief.replaceFirst("\"headline\":\"", "$0\u2028\u202E"));
            case 12 -> bytes(brief.replaceFirst("\"id\":\"", "$0No Id "));
            default -> bytes(brief.replaceFirst("\"id\":", "\"_note\":\"\uD83D\uDCCA\\\\ud83d\",$0"));
        };
    }

    private static String good(int number) {
        return SAMPLES.get(number % SAMPLES.size())
                .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"brief-" + number + "\"");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sample(String name) {
        try (InputStream in = RenderSample.class.getResourceAsStream("/samples/" + name + ".json")) {
            return BriefWriter.create().write(BriefReader.create().read(in).orElseThrow());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
