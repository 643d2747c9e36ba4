package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which files {@code --out} replaces, and that no other is left. */
class OutputFileTest {
    private static final String SAMPLE = Run.sample("genesis-mission.json").toString();
    private static final String ID = "genesis-mission-2026-03-29";

    @TempDir
    private Path folder;

    @Test
    void a_pipe_is_refused_and_stays_a_pipe() throws Exception {
        Path pipe = pipe("brief.html");

        Run run = Run.of("render", "--out", pipe.toString(), SAMPLE);

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "--out " + pipe + ": is no regular file; leave --out out, and send standard output there\n"));
        assertThat(isOther(pipe)).isTrue();
        assertThat(names(folder)).containsExactly("brief.html");
    }

    @Test
    void a_device_is_refused() {
        Run run = Run.of("render", "--out", "/dev/null", SAMPLE);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("--out /dev/null: is no regular file; ");
        assertThat(isOther(Path.of("/dev/null"))).isTrue();
    }

    @Test
    void a_folder_that_is_not_there_is_refused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        for (Path parent : List.of(folder.resolve("none"), file)) {
            Path out = parent.resolve("x.html");
            assertThat(Run.of("render", "--out", out.toString(), SAMPLE))
                    .isEqualTo(new Run(2, "", "--out " + out + ": there is no folder " + parent + "; make it first\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/x.html", "/proc/"})
    void a_folder_in_which_no_file_can_be_made_is_told(String out) {
        Run run = Run.of("render", "--out", out, SAMPLE);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--out: no file can be made in the folder /proc: ")
                .endsWith("; choose another place\n");
    }

    @Test
    void a_socket_is_refused_and_stays_a_socket() throws Exception {
        Path socket = folder.resolve("socket");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));

            Run run = Run.of("render", "--out", socket.toString(), SAMPLE);

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("is no regular file; ");
            assertThat(isOther(socket)).isTrue();
        }
    }

    @Test
    void a_folder_without_a_slash_is_refused_with_the_slash_as_the_fix() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("out")));

        for (Path out : List.of(folder.resolve("out"), link, Path.of("/"), Path.of("."))) {
            Run run = Run.of("render", "--out", out.toString().replaceAll("/$", "/."), SAMPLE);

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("is a folder; end it with / for a file for each brief");
        }
        assertThat(names(folder)).containsExactlyInAnyOrder("link", "out");
    }

    @Test
    void a_name_that_no_file_can_have_is_refused() {
        Run run = Run.of("render", "--out", "", SAMPLE);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("--out is empty; give the name of a file");
        String tooLong = "x".repeat(300);
        assertThat(Run.of("render", "--out", tooLong, SAMPLE))
                .isEqualTo(new Run(2, "", "--out " + tooLong + ": File name too long\n"));
    }

    @Test
    void through_a_link_the_file_that_it_leads_to_is_written_and_the_link_stays() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("real.html"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), Path.of("elsewhere/real.html"));

        Run run = Run.of("render", "--out", link.toString(), SAMPLE);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file)).startsWith("<article");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(names(elsewhere)).containsExactly("real.html");
    }

    @Test
    void a_link_that_leads_to_no_file_is_refused() throws Exception {
        Path dangling = Files.createSymbolicLink(folder.resolve("link.html"), folder.resolve("none.html"));
        Path toPipe = Files.createSymbolicLink(folder.resolve("to-pipe"), pipe("pipe"));

        assertThat(Run.of("render", "--out", dangling.toString(), SAMPLE))
                .isEqualTo(new Run(
                        2,
                        "",
                        "--out " + dangling
                                + ": is a link to a file that does not exist; name that file, or remove the link\n"));
        assertThat(Run.of("render", "--out", toPipe.toString(), SAMPLE).exit()).isEqualTo(2);
        assertThat(isOther(folder.resolve("pipe"))).isTrue();
        assertThat(names(folder)).containsExactlyInAnyOrder("link.html", "pipe", "to-pipe");
    }

    @Test
    void a_replaced_file_keeps_its_permissions_and_a_new_one_has_those_of_any_new_file() throws Exception {
        Path out = folder.resolve("out");
        Files.createDirectory(out);
        Path file = Files.createFile(folder.resolve("one.html"));
        Path inFolder = Files.createFile(out.resolve(ID + ".html"));
        for (String permissions : List.of("rw-------", "rw-rw-rw-", "r--r-----")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            Files.setPosixFilePermissions(inFolder, PosixFilePermissions.fromString(permissions));

            Run.of("render", "--out", file.toString(), SAMPLE);
            Run.of("render", "--out", out + "/", SAMPLE);

            assertThat(permissions(file)).isEqualTo(permissions);
            assertThat(permissions(inFolder)).isEqualTo(permissions);
            assertThat(file).hasSameTextualContentAs(inFolder);
        }
        Path any = Files.createFile(folder.resolve("any"));
        Path anyFolder = Files.createDirectory(folder.resolve("any-folder"));
        Run.of("render", "--out", folder.resolve("new.html").toString(), SAMPLE);
        Run.of("render", "--out", folder.resolve("new") + "/", SAMPLE);
        assertThat(permissions(folder.resolve("new.html"))).isEqualTo(permissions(any));
        assertThat(permissions(folder.resolve("new").resolve(ID + ".html"))).isEqualTo(permissions(any));
        assertThat(permissions(folder.resolve("new"))).isEqualTo(permissions(anyFolder));
    }

    @Test
    void in_a_folder_what_is_no_file_is_refused_and_nothing_else_is_replaced() throws Exception {
        String other = Run.sample("de-bulgarien-euro.json").toString();
        for (String kind : List.of("pipe", "link", "folder")) {
            Path out = Files.createDirectory(folder.resolve(kind));
            Run.of("render", "--to", "text", "--out", out + "/", other);
            Path before = out.resolve(names(out).get(0));
            Files.writeString(before, "before");
            Path place = out.resolve(ID + ".txt");
            switch (kind) {
                case "pipe" -> pipe(kind + "/" + ID + ".txt");
                case "link" -> Files.createSymbolicLink(place, Files.writeString(folder.resolve("victim"), "victim"));
                default -> Files.createDirectory(place);
            }

            Run run = Run.of("render", "--to", "text", "--out", out + "/", SAMPLE, other);

            assertThat(run)
                    .isEqualTo(new Run(
                            2,
                            "",
                            place + ": is no regular file and is not replaced; remove it, or choose another place\n"));
            assertThat(before).hasContent("before");
            assertThat(names(out)).hasSize(2);
        }
        assertThat(folder.resolve("victim")).hasContent("victim");
    }

    @Test
    void a_folder_may_be_a_link_to_one_and_a_file_in_its_place_is_refused() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        Path file = Files.writeString(folder.resolve("file"), "before");

        assertThat(Run.of("render", "--out", link + "/", SAMPLE)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("gallery", "--out", link.toString()).exit()).isZero();
        assertThat(names(real)).contains(ID + ".html", "index.html");
        for (String[] arguments :
                new String[][] {{"render", "--out", file + "/", SAMPLE}, {"gallery", "--out", file.toString()}}) {
            Run run = Run.of(arguments);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).isEqualTo(file + ": is a file where a folder is needed; choose another place\n");
        }
        assertThat(file).hasContent("before");
    }

    @Test
    void a_gallery_replaces_no_pipe() throws Exception {
        Files.createDirectory(folder.resolve("gallery"));
        Path pipe = pipe("gallery/index.html");

        Run run = Run.of("gallery", "--out", folder.resolve("gallery").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is no regular file");
        assertThat(isOther(pipe)).isTrue();
        assertThat(names(folder.resolve("gallery"))).containsExactly("index.html");
    }

    @Test
    void a_folder_is_not_made_for_no_brief() throws Exception {
        Run run = Run.withInput("{}", "render", "--out", folder.resolve("a/b") + "/");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void the_file_of_a_digest_is_replaced_at_the_end_or_not_at_all() throws Exception {
        Path file = Files.writeString(folder.resolve("digest.html"), "before");

        assertThat(Run.withInput("{}", "digest", "--title", "x", "--out", file.toString())
                        .exit())
                .isEqualTo(1);
        assertThat(file).hasContent("before");
        assertThat(Run.of("digest", "--title", "x", "--out", file.toString(), SAMPLE))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(names(folder)).containsExactly("digest.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown", "text"})
    void a_digest_leaves_no_temporary_file(String format) throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));

        Run.of("digest", "--title", "x", "--to", format, SAMPLE);

        try (var files = Files.newDirectoryStream(temporary, "brief-digest-*")) {
            assertThat(files).isEmpty();
        }
    }

    private Path pipe(String name) throws Exception {
        Path pipe = folder.resolve(name);
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start();
        assertThat(made.onExit().get(10, TimeUnit.SECONDS).exitValue()).isZero();
        return pipe;
    }

    private static boolean isOther(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isOther();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
