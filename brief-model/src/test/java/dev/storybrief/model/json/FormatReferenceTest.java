package dev.storybrief.model.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import dev.storybrief.model.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generates the reference of the format from the JSON Schema, which is generated from the records, and from the Javadoc of
 * the problem codes. Run with {@code -Dstorybrief.update} to write it into the README.
 */
class FormatReferenceTest {
    private static final Path README = Path.of("README.md");
    private static final Path CODES = Path.of("src/main/java/dev/storybrief/model/report/ProblemCode.java");
    private static final String START = "<!-- The rest is generated: see FormatReferenceTest. -->\n";
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(BriefSchema.json());
    private static final JsonNode TYPES = SCHEMA.get("$defs");

    @Test
    void readme_has_the_reference_that_the_records_have() throws IOException {
        String readme = Files.readString(README);
        String prose = readme.substring(0, readme.indexOf(START) + START.length());
        String expected = prose + reference();
        if (System.getProperty("storybrief.update") != null) {
            Files.writeString(README, expected);
        }
        assertThat(Files.readString(README))
                .as("brief-model/README.md; to update it, run: mvn -pl brief-model test -Dtest=FormatReferenceTest"
                        + " -Dstorybrief.update")
                .isEqualTo(expected);
    }

    private static String reference() throws IOException {
        StringBuilder text = new StringBuilder();
        appendRecord(SCHEMA.get("title").asString(), SCHEMA, text);
        text.append("\nMembers whose names start with `_` are the host's own: any JSON, kept unchanged.\n");
        for (String name : recordsInReadingOrder()) {
            JsonNode type = TYPES.get(name);
            appendRecord(type.get("title").asString(), type, text);
        }
        text.append("\n### Values\n\n| type | values |\n|---|---|\n");
        for (Map.Entry<String, JsonNode> type : TYPES.properties()) {
            JsonNode values = type.getValue().get("enum");
            if (!type.getValue().has("properties")) {
                appendRow(
                        text,
                        "<a id=\"" + anchor(type.getKey()) + "\"></a>" + label(type.getKey()),
                        type.getValue().get("description").asString()
                                + (values == null
                                        ? ""
                                        : values.valueStream()
                                                .map(value -> "`" + value.asString() + "`")
                                                .collect(joining(" ", " ", ""))));
            }
        }
        text.append("\n### Problems\n\n| code | severity | when |\n|---|---|---|\n");
        Map<String, String> meanings = meanings();
        for (ProblemCode code : ProblemCode.values()) {
            appendRow(text, "`" + code.key() + "`", code.severity().key(), meanings.get(code.name()));
        }
        return text.toString();
    }

    private static void appendRecord(String title, JsonNode type, StringBuilder text) {
        text.append("\n### ").append(title).append("\n\n");
        text.append(type.get("description").asString()).append("\n\n");
        text.append("| member | type | limit | meaning |\n|---|---|---|---|\n");
        List<String> required =
                type.path("required").valueStream().map(JsonNode::asString).toList();
        type.get("properties")
                .properties()
                .forEach(member -> appendRow(
                        text,
                        "`" + member.getKey() + "`" + (required.contains(member.getKey()) ? "" : "?"),
                        type(member.getValue()),
                        limit(member.getValue()),
                        member.getValue().get("description").asString()));
    }

    private static void appendRow(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static Set<String> recordsInReadingOrder() {
        Set<String> names = new LinkedHashSet<>();
        collectRecords(SCHEMA, names);
        return names;
    }

    private static void collectRecords(JsonNode type, Set<String> names) {
        List<String> found = new ArrayList<>();
        for (JsonNode member : type.path("properties")) {
            String name = reference(member.has("items") ? member.get("items") : member);
            if (TYPES.path(name).has("properties") && names.add(name)) {
                found.add(name);
            }
        }
        found.forEach(name -> collectRecords(TYPES.get(name), names));
    }

    private static String reference(JsonNode member) {
        String reference =
                member.path("$ref").asString(member.at("/anyOf/0/$ref").asString(""));
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static String type(JsonNode member) {
        if (member.has("items")) {
            return "list of " + type(member.get("items"));
        }
        String name = reference(member);
        return name.isEmpty()
                ? member.get("type").isArray()
                        ? member.at("/type/0").asString()
                        : member.get("type").asString()
                : "[" + label(name) + "](#" + anchor(name) + ")";
    }

    private static String limit(JsonNode member) {
        List<String> limits = new ArrayList<>();
        if (member.has("maxItems")) {
            limits.add("≤ " + member.get("maxItems").asInt() + " entries");
        }
        if (member.at("/items/maxLength").isNumber()) {
            limits.add("each ≤ " + member.at("/items/maxLength").asInt() + " characters");
        }
        if (member.has("maxLength")) {
            limits.add("≤ " + member.get("maxLength").asInt() + " characters");
        }
        if (member.has("maximum")) {
            limits.add(
                    member.get("minimum").asInt() + "–" + member.get("maximum").asInt());
        }
        return String.join(", ", limits);
    }

    /** {@return the name of a type in words, such as {@code web address}} */
    private static String label(String type) {
        return type.replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String anchor(String type) {
        return label(type).replace(' ', '-');
    }

    /** {@return the Javadoc of the problem codes} */
    private static Map<String, String> meanings() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, String> meanings = new HashMap<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(CODES));
            DocTrees docs = DocTrees.instance(task);
            CompilationUnitTree unit = task.parse().iterator().next();
            ClassTree codes = (ClassTree) unit.getTypeDecls().get(0);
            for (Tree member : codes.getMembers()) {
                if (member instanceof VariableTree constant) {
                    var comment = docs.getDocCommentTree(TreePath.getPath(unit, constant));
                    String meaning = comment == null ? "" : join(comment.getFullBody());
                    meanings.put(constant.getName().toString(), meaning);
                }
            }
        }
        return meanings;
    }

    private static String join(List<? extends DocTree> comment) {
        return comment.stream().map(DocTree::toString).collect(joining()).replaceAll("\\s+", " ");
    }
}
