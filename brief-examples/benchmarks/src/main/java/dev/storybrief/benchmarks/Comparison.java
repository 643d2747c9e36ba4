package dev.storybrief.benchmarks;

import dev.storybrief.benchmarks.html.HtmlBenchmark;
import dev.storybrief.benchmarks.html.HtmlPeers;
import dev.storybrief.benchmarks.json.JsonBenchmark;
import dev.storybrief.benchmarks.json.JsonPeers;
import dev.storybrief.benchmarks.markdown.MarkdownBenchmark;
import dev.storybrief.benchmarks.whole.WholeJobBenchmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Describes one measurement: a peer of Storybrief and the peers that it is compared with.
 *
 * @param title its title in the table
 * @param benchmark the class and its method
 * @param parameters of the benchmark, except for the peer
 * @param threads the number of threads
 * @param ours the peer of Storybrief
 * @param peers the others; none if only Storybrief is measured
 * @param goal how many times as long the fastest of the others has to take; 0 if there is no goal
 */
record Comparison(
        String title,
        String benchmark,
        Map<String, String> parameters,
        int threads,
        String ours,
        List<String> peers,
        double goal) {
    private static final List<String> COMPILED = HtmlPeers.ENGINES.subList(0, 3);
    private static final List<String> FLOOR = List.of("stringbuilder", "copy");
    private static final List<String> OTHER_BINDING = JsonPeers.NAMES.subList(1, 3);
    private static final List<String> NONE = List.of();

    private Comparison(String title, Class<?> type, String method, Map<String, String> parameters) {
        this(title, type.getName() + "." + method, parameters, 1, "storybrief", NONE, 0);
    }

    private Comparison with(List<String> others, double goal) {
        return new Comparison(title, benchmark, parameters, threads, ours, others, goal);
    }

    private Comparison as(String name) {
        return new Comparison(title, benchmark, parameters, threads, name, peers, goal);
    }

    private Comparison onThreads(int count) {
        return new Comparison(title, benchmark, parameters, count, ours, peers, goal);
    }

    /**
     * {@return the measurements that must not become much slower} The goals are about half of the ratios reached: a
     * busy machine meets them, and a change that doubles the time does not.
     */
    static List<Comparison> guard() {
        return List.of(
                html("HTML article, view to bytes: guard", "viewToBytes", "ARTICLE", Sample.GENESIS)
                        .with(List.of("stringbuilder"), 3),
                html("HTML card, view to bytes: guard", "viewToBytes", "CARD", Sample.GENESIS)
                        .with(List.of("stringbuilder"), 3.7),
                markdown("Markdown, view to bytes: guard").with(List.of("commonmark-ready"), 2),
                json("JSON out: guard", "write").with(List.of("jackson"), 0.5),
                json("JSON in, nothing validated: guard", "read").with(List.of("jackson"), 0.5),
                whole(Sample.GENESIS).with(List.of("handmade"), 1));
    }

    /** {@return the measurements that have a goal} */
    static List<Comparison> quick() {
        return List.of(
                html("HTML article, view to bytes", "viewToBytes", "ARTICLE", Sample.GENESIS)
                        .with(HtmlPeers.ENGINES, 2),
                html("HTML article, view to bytes: floor", "viewToBytes", "ARTICLE", Sample.GENESIS)
                        .with(FLOOR, 0),
                html("HTML card, view to bytes", "viewToBytes", "CARD", Sample.GENESIS)
                        .with(HtmlPeers.ENGINES, 2),
                html("HTML card, view to bytes: floor", "viewToBytes", "CARD", Sample.GENESIS)
                        .with(FLOOR, 0),
                html("Mail of a card, view to bytes: the card in HTML", "viewToBytes", "CARD", Sample.GENESIS)
                        .as("mail")
                        .with(List.of("storybrief"), 0.5),
                html("HTML article, view to bytes, Japanese", "viewToBytes", "ARTICLE", Sample.JAPANESE)
                        .with(COMPILED, 1.5),
                html("HTML article, view to bytes, Arabic", "viewToBytes", "ARTICLE", Sample.ARABIC)
                        .with(COMPILED, 1.5),
                html("HTML card, view to bytes, Japanese", "viewToBytes", "CARD", Sample.JAPANESE)
                        .with(COMPILED, 1.5),
                html("HTML card, view to bytes, Arabic", "viewToBytes", "CARD", Sample.ARABIC)
                        .with(COMPILED, 1.5),
                html("HTML article, brief to bytes", "briefToBytes", "ARTICLE", Sample.GENESIS)
                        .with(COMPILED, 1.6),
                html("HTML card, brief to bytes", "briefToBytes", "CARD", Sample.GENESIS)
                        .with(COMPILED, 1.6),
                html("HTML article, brief to bytes: Thymeleaf", "briefToBytes", "ARTICLE", Sample.GENESIS)
                        .with(List.of("thymeleaf"), 6),
                html("View alone", "view", "ARTICLE", Sample.GENESIS),
                markdown("Markdown, view to bytes").with(List.of("commonmark-ready", "commonmark", "freemarker"), 3),
                json("JSON out", "write").with(List.of("jackson"), 1),
                json("JSON in, nothing validated", "read").with(List.of("jackson"), 1),
                whole(Sample.GENESIS).with(List.of("handmade"), 2));
    }

    /** {@return these, and those of other sizes, scripts, calls and numbers of threads} */
    static List<Comparison> full() {
        List<Comparison> all = new ArrayList<>(quick());
        for (Sample sample : List.of(Sample.MINIMAL, Sample.LIMITS)) {
            all.add(html("HTML article, view to bytes, " + sample, "viewToBytes", "ARTICLE", sample)
                    .with(COMPILED, 0));
            all.add(whole(sample).with(List.of("handmade"), 0));
        }
        for (Sample sample : List.of(Sample.JAPANESE, Sample.ARABIC)) {
            all.add(whole(sample).with(List.of("handmade"), 0));
        }
        all.add(html("HTML article, view to bytes, 2 threads", "viewToBytes", "ARTICLE", Sample.GENESIS)
                .onThreads(2)
                .with(COMPILED, 0));
        all.add(html(
                "HTML article, view to bytes, renderer made each time", "freshRenderer", "ARTICLE", Sample.GENESIS));
        all.add(json("JSON out: other binding", "write").with(OTHER_BINDING, 0));
        all.add(json("JSON in, nothing validated: other binding", "read").with(OTHER_BINDING, 0));
        all.add(json("JSON in, validated", "read").as("validating"));
        for (Sample sample : List.of(Sample.GENESIS_X10, Sample.GENESIS_X100)) {
            all.add(html("HTML article, brief to bytes, " + sample, "briefToBytes", "ARTICLE", sample)
                    .with(List.of("jte"), 0));
        }
        return all;
    }

    private static Comparison html(String title, String method, String layout, Sample sample) {
        return new Comparison(title, HtmlBenchmark.class, method, Map.of("layout", layout, "sample", sample.name()));
    }

    private static Comparison markdown(String title) {
        return new Comparison(title, MarkdownBenchmark.class, "viewToBytes", Map.of("sample", Sample.GENESIS.name()));
    }

    private static Comparison json(String title, String method) {
        return new Comparison(title, JsonBenchmark.class, method, Map.of("sample", Sample.GENESIS.name()));
    }

    private static Comparison whole(Sample sample) {
        return new Comparison(
                "The whole job, " + sample, WholeJobBenchmark.class, "jsonToHtml", Map.of("sample", sample.name()));
    }
}
