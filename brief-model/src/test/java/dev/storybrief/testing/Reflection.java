package dev.storybrief.testing;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.aot.agent.RecordedInvocation;
import org.springframework.aot.agent.RecordedInvocationsPublisher;

/**
 * Holds what a program reflects on, and which resources it reads, as an agent of the Spring Framework records it in a JVM
 * of its own: the calls of this project and of Hibernate Validator, of which those that concern this project count.
 *
 * @param calls each as {@code fields}, {@code methods}, {@code constructors}, {@code resource}, {@code bundle} or
 *     {@code proxy}, a space and a name
 */
public record Reflection(Set<String> calls) {
    private static final String MARK = "reflection: ";
    private static final String OURS = "dev.storybrief.";

    /**
     * Runs a program and records it.
     *
     * @param program a class with a {@code main} method
     * @return what it reflected on
     */
    public static Reflection of(Class<?> program) throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        String agent = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(classPath)
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith("spring-core-test"))
                .findFirst()
                .orElseThrow();
        Process process = JavaProcess.start(JavaProcess.quick(List.of(
                        "-javaagent:" + agent + "=+dev.storybrief,-dev.storybrief.testing,+org.hibernate.validator",
                        "-cp",
                        classPath,
                        Reflection.class.getName(),
                        program.getName()))
                .redirectErrorStream(true));
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(printed);
        }
        return new Reflection(printed.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * {@return the calls of some kinds}
     *
     * @param kinds the kinds
     */
    public Set<String> calls(String... kinds) {
        return calls.stream()
                .filter(call -> List.of(kinds).contains(call.replaceFirst(" .*", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Runs in the JVM with the agent.
     *
     * @param arguments the name of the program's class
     */
    public static void main(String[] arguments) throws Exception {
        Set<String> calls = new TreeSet<>();
        RecordedInvocationsPublisher.addListener(call -> add(call, calls));
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        calls.forEach(call -> System.out.println(MARK + call));
    }

    private static void add(RecordedInvocation call, Set<String> calls) {
        String method = call.getMethodReference().getMethodName();
        Object subject = call.isStatic() ? null : call.getInstance();
        if (method.equals("newProxyInstance")) {
            calls.add("proxy " + Arrays.toString(call.<Class<?>[]>getArgument(1)));
        } else if (method.equals("getBundle")) {
            calls.add("bundle " + call.<String>getArgument(0));
        } else if (method.equals("getResources")) {
            calls.add("resource " + call.<String>getArgument(0));
        } else if (method.equals("getResourceAsStream") && subject instanceof Class<?> type && isOurs(type)) {
            String name = call.getArgument(0);
            String folder = type.getPackageName().replace('.', '/') + "/";
            calls.add("resource " + (name.startsWith("/") ? name.substring(1) : folder + name));
        } else if (subject instanceof Class<?> type && isOurs(type)) {
            calls.add(kind(method) + " " + type.getName());
        } else if (subject instanceof Field field && isOurs(field.getDeclaringClass())) {
            calls.add("fields " + field.getDeclaringClass().getName());
        } else if (subject instanceof Executable called && isOurs(called.getDeclaringClass())) {
            calls.add((called instanceof Constructor ? "constructors " : "methods ")
                    + called.getDeclaringClass().getName());
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    private static String kind(String method) {
        return method.contains("Constructor") ? "constructors" : method.contains("Field") ? "fields" : "methods";
    }
}
