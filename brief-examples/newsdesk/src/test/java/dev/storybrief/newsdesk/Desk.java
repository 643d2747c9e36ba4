package dev.storybrief.newsdesk;

import dev.storybrief.testing.JavaProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs the desk on a free port of the loopback address, and sends requests to it. */
final class Desk {
    static final String TOKEN = "a token that only the owner knows";

    /** An option for processes that end before the best compiler is worth its time. */
    static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final Map<Database, Desk> SHARED = new EnumMap<>(Database.class);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final String address;
    final ConfigurableApplicationContext application;
    final MovableClock clock = new MovableClock();

    private Desk(List<String> settings, Class<?>... more) {
        int port = freePort();
        address = "http://127.0.0.1:" + port;
        List<String> properties = new ArrayList<>(settings);
        properties.addAll(settings(port));
        application = new SpringApplicationBuilder(NewsDesk.class)
                .sources(more)
                .web(WebApplicationType.SERVLET)
                .initializers(
                        context -> ((GenericApplicationContext) context).registerBean(MovableClock.class, () -> clock))
                .properties(properties.toArray(String[]::new))
                .run(properties.stream().map(setting -> "--" + setting).toArray(String[]::new));
    }

    /** {@return the settings of every desk under test} */
    static List<String> settings(int port) {
        return List.of(
                "server.port=" + port,
                "server.address=127.0.0.1",
                "newsdesk.base-url=http://127.0.0.1:" + port,
                "newsdesk.token=" + TOKEN,
                "spring.main.banner-mode=off",
                "logging.level.root=warn",
                "logging.level.org.flywaydb=error");
    }

    /** {@return the desk that all tests on a database share, since it takes longer to start than they take to run} */
    static synchronized Desk on(Database database) {
        return SHARED.computeIfAbsent(database, on -> new Desk(on.empty()));
    }

    /** {@return a new desk without samples} */
    static Desk empty(Class<?>... more) {
        List<String> settings = new ArrayList<>(Database.H2.empty());
        settings.add("newsdesk.samples=false");
        return new Desk(settings, more);
    }

    /** {@return a new desk, on a database that may have briefs} */
    static Desk with(List<String> settings) {
        return new Desk(settings);
    }

    /** Starts a desk in a new process with its output in a file, and waits until it has started. */
    static Process process(List<String> options, List<String> settings, Path output)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), NewsDesk.class.getName()));
        settings.forEach(setting -> command.add("--" + setting));
        command.add("--logging.level.dev.storybrief.newsdesk=info");
        Process process = JavaProcess.builder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!Files.readString(output).contains("Started NewsDesk")) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() - end > 0) {
                process.destroyForcibly();
                throw new AssertionError("not started: " + Files.readString(output));
            }
        }
        return process;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String json) {
        return send(authorized("/briefs").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> put(String id, String json) {
        return send(authorized("/briefs/" + id).PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> delete(String id) {
        return send(authorized("/briefs/" + id).DELETE());
    }

    private HttpRequest.Builder authorized(String path) {
        return request(path).header("Authorization", "Bearer " + TOKEN).header("Content-Type", "application/json");
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
