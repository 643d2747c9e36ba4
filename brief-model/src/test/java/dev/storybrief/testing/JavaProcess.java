package dev.storybrief.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Starts the Java that runs the tests in a process of its own, which ends in any case. */
public final class JavaProcess {
    private static final Executor AT_ITS_END = CompletableFuture.delayedExecutor(5, TimeUnit.MINUTES);

    private JavaProcess() {}

    /**
     * {@return a builder of a process}
     *
     * @param arguments what follows {@code java}: options, a class or a jar, and its arguments
     */
    public static ProcessBuilder builder(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /**
     * {@return a process that is ended with all that it started if it still runs after five minutes, so that no test waits
     * longer for its end or for what it prints}
     */
    public static Process start(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        AT_ITS_END.execute(() -> end(process));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        return process;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** {@return the same, with the compiler and the collector that are best for a process that soon ends} */
    public static ProcessBuilder quick(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(arguments);
        return builder(command);
    }

    /** {@return a builder of such a process of a class that is on the class path of the tests} */
    public static ProcessBuilder ofClass(String name, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), name));
        command.addAll(arguments);
        return quick(command);
    }
}
