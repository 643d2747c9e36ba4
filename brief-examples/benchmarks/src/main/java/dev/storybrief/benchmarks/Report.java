package dev.storybrief.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Reports the results, as a table for people and as rows for programs. */
final class Report {
    private final List<Map<String, Object>> rows = new ArrayList<>();

    void add(Rounds rounds) {
        rounds.scores().forEach((comparison, scores) -> {
            List<Rounds.Score> ours = scores.get(comparison.ours());
            if (scores.size() == 1) {
                rows.add(row(comparison, ours));
                return;
            }
            double fastest = Double.MAX_VALUE;
            for (String peer : comparison.peers()) {
                fastest = Math.min(fastest, Rounds.median(Rounds.ratios(ours, scores.get(peer))));
            }
            for (String peer : comparison.peers()) {
                double[] ratios = Rounds.ratios(ours, scores.get(peer));
                Map<String, Object> row = row(comparison, ours);
                row.put("peer", peer);
                row.put("peerNanos", median(scores.get(peer), Rounds.Score::nanos));
                row.put("peerBytes", median(scores.get(peer), Rounds.Score::bytes));
                row.put("ratio", Rounds.median(ratios));
                row.put("ratioLeast", ratios[0]);
                row.put("ratioMost", ratios[ratios.length - 1]);
                row.put("ratioOfFastest", Rounds.ratioOfFastest(ours, scores.get(peer)));
                if (comparison.goal() > 0 && Rounds.median(ratios) == fastest) {
                    row.put("goal", comparison.goal());
                    row.put("reached", fastest >= comparison.goal());
                }
                rows.add(row);
            }
        });
    }

    private static Map<String, Object> row(Comparison comparison, List<Rounds.Score> ours) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", comparison.title());
        row.put("nanos", median(ours, Rounds.Score::nanos));
        row.put("bytes", median(ours, Rounds.Score::bytes));
        return row;
    }

    private static double median(List<Rounds.Score> scores, ToDoubleFunction<Rounds.Score> value) {
        return Rounds.median(scores.stream().mapToDouble(value).sorted().toArray());
    }

    List<Map<String, Object>> rows() {
        return rows;
    }

    boolean isEveryGoalReached() {
        return rows.stream().noneMatch(row -> Boolean.FALSE.equals(row.get("reached")));
    }

    /** {@return a Markdown table: how many times as long the others take} */
    String table() {
        StringBuilder table = new StringBuilder("| what | ours, µs | ours, B | against | theirs, µs | theirs, B |"
                + " ratio (least–most) | of the fastest | goal |\n|---|--:|--:|---|--:|--:|--:|--:|---|\n");
        for (Map<String, Object> row : rows) {
            table.append("| ").append(row.get("what"));
            table.append(" | ").append(micros(row.get("nanos")));
            table.append(" | ").append(whole(row.get("bytes")));
            table.append(" | ").append(row.getOrDefault("peer", ""));
            table.append(" | ").append(micros(row.get("peerNanos")));
            table.append(" | ").append(whole(row.get("peerBytes"))).append(" | ");
            if (row.containsKey("ratio")) {
                table.append(format(row.get("ratio")))
                        .append(" (")
                        .append(format(row.get("ratioLeast")))
                        .append("–")
                        .append(format(row.get("ratioMost")))
                        .append(")");
            }
            table.append(" | ").append(format(row.get("ratioOfFastest"))).append(" | ");
            if (row.containsKey("goal")) {
                table.append(row.get("goal")).append(Boolean.TRUE.equals(row.get("reached")) ? ": yes" : ": no");
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String micros(Object nanos) {
        return nanos instanceof Double value ? format(value / 1000) : "";
    }

    private static String whole(Object number) {
        return number instanceof Double value ? Long.toString(Math.round(value)) : "";
    }

    private static String format(@Nullable Object number) {
        return number instanceof Double value ? String.format(Locale.ROOT, "%.2f", value) : "";
    }
}
