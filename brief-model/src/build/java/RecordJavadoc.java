import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.victools.jsonschema.generator.FieldScope;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Holds the Javadoc of the records, which describes the members in the schema too. */
record RecordJavadoc(Map<String, String> types, Map<String, String> members) {

    static RecordJavadoc of(Path sources) throws IOException {
        RecordJavadoc javadoc = new RecordJavadoc(new HashMap<>(), new HashMap<>());
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8);
                Stream<Path> paths = Files.list(sources)) {
            List<Path> java =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                unit.getTypeDecls().forEach(type -> javadoc.read((ClassTree) type, unit, docs));
            }
        }
        return javadoc;
    }

    private void read(ClassTree type, CompilationUnitTree unit, DocTrees docs) {
        DocCommentTree comment = docs.getDocCommentTree(TreePath.getPath(unit, type));
        if (comment == null) {
            return;
        }
        String name = type.getSimpleName().toString();
        types.put(name, sentence(comment.getFirstSentence()));
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree param) {
                members.put(name + "." + param.getName(), sentence(param.getDescription()));
            }
        }
    }

    private static String sentence(List<? extends DocTree> words) {
        String text = words.stream().map(RecordJavadoc::plain).collect(Collectors.joining());
        String line = text.replaceAll("\\s+", " ").strip();
        return Character.toUpperCase(line.charAt(0)) + line.substring(1) + (line.endsWith(".") ? "" : ".");
    }

    /** Names constants as JSON does. */
    private static String plain(DocTree words) {
        if (words instanceof LiteralTree literal) {
            return literal.getBody().getBody();
        }
        if (words instanceof LinkTree link) {
            String name = link.getReference().getSignature().replaceFirst(".*#", "");
            return name.toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return words instanceof TextTree text ? text.getBody() : words.toString();
    }

    String ofType(Class<?> type) {
        return Objects.requireNonNull(types.get(type.getSimpleName()), () -> type + " has no Javadoc");
    }

    String ofMember(FieldScope field) {
        String member = field.getDeclaringType().getErasedType().getSimpleName() + "." + field.getDeclaredName();
        return Objects.requireNonNull(members.get(member), () -> member + " has no @param");
    }
}
