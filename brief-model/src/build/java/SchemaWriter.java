import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
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
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.constraint.HttpUrl;
import dev.storybrief.model.constraint.MaxEntries;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Syntax;
import dev.storybrief.model.constraint.Text;
import dev.storybrief.model.constraint.WellFormed;
import dev.storybrief.model.constraint.Within;
import dev.storybrief.model.extension.Extensions;
import dev.storybrief.model.text.Characters;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema of a brief from its records: members and types off the records, limits off their constraints,
 * descriptions off their Javadoc. Run by the build, from this source file, so it stays one file.
 *
 * <p>Arguments: the file to write, and the directory with the sources of the records.
 */
public final class SchemaWriter {
    private static final String ID = "https://storybrief.dev/schema/story-brief-1.json";
    private static final String NULLABLE = "-nullable";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaWriter() {}

    public static void main(String[] args) throws IOException {
        ObjectNode schema = inReadingOrder(schema(Javadoc.of(Path.of(args[1]))));
        String json = JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII) // patterns hold invisible characters
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(schema);
        Files.writeString(Path.of(args[0]), json.replace("\r\n", "\n") + "\n");
    }

    /** {@return a schema with what it is first and its definitions last, where a member itself is "or null"} */
    private static ObjectNode inReadingOrder(ObjectNode schema) {
        ObjectNode ordered = JSON.objectNode();
        for (String first : List.of("$schema", "$id", "title", "description")) {
            if (schema.has(first)) {
                ordered.set(first, schema.get(first));
            }
        }
        ordered.setAll(schema);
        String type = ordered.path("$ref").asString("");
        if (type.endsWith(NULLABLE)) {
            ordered.remove("$ref");
            ArrayNode choice = ordered.putArray("anyOf");
            choice.addObject().put("$ref", type.substring(0, type.length() - NULLABLE.length()));
            choice.addObject().put("type", "null");
        }
        for (String members : List.of("properties", "$defs")) {
            if (ordered.remove(members) instanceof ObjectNode parts) {
                ObjectNode kept = ordered.putObject(members);
                parts.properties().stream()
                        .filter(part -> !part.getKey().endsWith(NULLABLE))
                        .forEach(part -> kept.set(part.getKey(), inReadingOrder((ObjectNode) part.getValue())));
            }
        }
        return ordered;
    }

    private static ObjectNode schema(Javadoc javadoc) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.PLAIN_DEFINITION_KEYS);
        builder.forTypesInGeneral()
                .withIdResolver(scope -> scope.getType().isInstanceOf(StoryBrief.class) ? ID : null)
                .withTitleResolver(
                        scope -> isRecord(scope) ? title(scope.getType().getErasedType()) : null)
                .withDescriptionResolver(scope ->
                        isRecord(scope) ? javadoc.ofType(scope.getType().getErasedType()) : null)
                .withPatternPropertiesResolver(
                        (scope, context) -> scope.getType().isInstanceOf(StoryBrief.class)
                                ? Map.of("^" + Extensions.PREFIX, JSON.booleanNode(true))
                                : null)
                .withPropertySorter((one, other) -> 0) // in the order of the record
                .withDefinitionNamingStrategy(
                        (key, context) -> name(key.getType().getErasedType()))
                .withCustomDefinitionProvider((type, context) -> definition(type.getErasedType(), javadoc));
        builder.forFields()
                .withIgnoreCheck(field -> has(field, JsonAnySetter.class))
                .withPropertyNameOverrideResolver(field -> attribute(field, JsonProperty.class, JsonProperty::value))
                .withTargetTypeOverridesResolver(SchemaWriter::stringKind)
                .withRequiredCheck(field -> has(field, Required.class))
                .withNullableCheck(field -> !has(field, Required.class))
                .withDescriptionResolver(field -> field.isFakeContainerItemScope() ? null : javadoc.ofMember(field))
                .withStringMaxLengthResolver(SchemaWriter::maxLength)
                .withArrayMaxItemsResolver(field -> attribute(field, MaxEntries.class, MaxEntries::value))
                .withNumberInclusiveMinimumResolver(
                        field -> attribute(field, Within.class, within -> BigDecimal.valueOf(within.min())))
                .withNumberInclusiveMaximumResolver(
                        field -> attribute(field, Within.class, within -> BigDecimal.valueOf(within.max())));
        return new SchemaGenerator(builder.build()).generateSchema(StoryBrief.class);
    }

    private static boolean isRecord(TypeScope scope) {
        return scope.getType().getErasedType().isRecord();
    }

    private static boolean has(FieldScope field, Class<? extends Annotation> type) {
        return annotation(field, type) != null;
    }

    private static <A extends Annotation, T> T attribute(FieldScope field, Class<A> type, Function<A, T> attribute) {
        A annotation = annotation(field, type);
        return annotation == null ? null : attribute.apply(annotation);
    }

    /** Looks at the member, or for the entries of a list at the type of the entry. */
    private static <A extends Annotation> A annotation(FieldScope field, Class<A> type) {
        if (!field.isFakeContainerItemScope()) {
            return field.getRawMember().getAnnotation(type);
        }
        var list = (AnnotatedParameterizedType) field.getRawMember().getAnnotatedType();
        return list.getAnnotatedActualTypeArguments()[0].getAnnotation(type);
    }

    private static String title(Class<?> type) {
        String words = type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    /* ---- Kinds of strings, each a definition of its own ---- */

    /** Describes a kind of string, which has a constraint or a type of its own. */
    private record StringKind(Class<?> type, String name, String description, String pattern) {}

    private static final List<StringKind> STRING_KINDS = List.of(
            new StringKind(Text.class, "Text", "Plain text in one paragraph, never markup.", Patterns.TEXT),
            new StringKind(
                    BriefId.class,
                    "BriefId",
                    "Letters, digits, \".\", \"_\", \"~\" and \"-\", starting with a letter or digit.",
                    Syntax.BRIEF_ID.pattern()),
            new StringKind(SourceId.class, "SourceId", "Letters, digits, \"_\" and \"-\".", Syntax.SOURCE_ID.pattern()),
            new StringKind(
                    LanguageTag.class,
                    "LanguageTag",
                    "A BCP 47 tag, such as \"en\" or \"pt-BR\".",
                    Syntax.LANGUAGE_TAG.pattern()),
            new StringKind(
                    HttpUrl.class,
                    "WebAddress",
                    "An absolute http or https address without user name, by the WHATWG URL standard.",
                    Patterns.ADDRESS),
            new StringKind(
                    Instant.class,
                    "Timestamp",
                    "Date and time with offset by RFC 3339, such as \"2026-03-29T08:15:00Z\".",
                    Patterns.TIMESTAMP),
            new StringKind(
                    PartialDate.class, "PartialDate", "A real date as YYYY, YYYY-MM or YYYY-MM-DD.", Patterns.DATE));

    /** Represents the syntax of ids of briefs, as each definition of the schema needs a type. */
    private interface BriefId {}

    /** Represents the syntax of ids of sources. */
    private interface SourceId {}

    /** Represents the syntax of language tags. */
    private interface LanguageTag {}

    /** {@return the kind of string that the constraint of a member requires, if any} */
    private static List<ResolvedType> stringKind(FieldScope field) {
        Class<?> type = attribute(field, WellFormed.class, wellFormed -> switch (wellFormed.value()) {
            case BRIEF_ID -> BriefId.class;
            case SOURCE_ID -> SourceId.class;
            case LANGUAGE_TAG -> LanguageTag.class;
        });
        if (type == null) {
            type = has(field, Text.class) ? Text.class : has(field, HttpUrl.class) ? HttpUrl.class : null;
        }
        return type == null ? null : List.of(field.getContext().resolve(type));
    }

    private static Integer maxLength(FieldScope field) {
        return Stream.of(
                        attribute(
                                field,
                                WellFormed.class,
                                wellFormed -> wellFormed.value().maxLength()),
                        attribute(field, Text.class, Text::max),
                        attribute(field, HttpUrl.class, HttpUrl::max))
                .filter(max -> max != null && max < Integer.MAX_VALUE)
                .findFirst()
                .orElse(null);
    }

    private static String name(Class<?> type) {
        return STRING_KINDS.stream()
                .filter(kind -> kind.type() == type)
                .map(StringKind::name)
                .findFirst()
                .orElse(type.getSimpleName());
    }

    private static CustomDefinition definition(Class<?> type, Javadoc javadoc) {
        ObjectNode string = JSON.objectNode().put("type", "string");
        STRING_KINDS.stream()
                .filter(kind -> kind.type() == type)
                .forEach(kind -> string.put("description", kind.description()).put("pattern", kind.pattern()));
        if (type.isEnum()) {
            ArrayNode values = string.put("description", javadoc.ofType(type)).putArray("enum");
            Stream.of(type.getEnumConstants()).forEach(constant -> values.add((String) call(constant, type, "key")));
        }
        return string.size() == 1
                ? null
                : new CustomDefinition(
                        string, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.AttributeInclusion.NO);
    }

    private static Object call(Object target, Class<?> type, String method) {
        try {
            return type.getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /* ---- Patterns, the same for ECMA-262 (with the flag u) and for Java, and without backtracking that grows ---- */

    private static final class Patterns {
        private static final String SPACES = " \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";
        private static final String UNSAFE = "\\u0000-\\u001F\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069"
                + "\\uD800-\\uF8FF\\uFDD0-\\uFDEF\\uFEFF\\uFFFE-\\uFFFF" + noncharacters() + range(0xE0000, 0xE007F)
                + range(0xF0000, 0x10FFFF);
        private static final String INVISIBLE = ranges(c -> Characters.isInvisible(c) && !Characters.isUnsafe(c));

        /** A black flag and tags make the flag of England, Scotland, Wales and others. */
        private static final String FLAG = Character.toString(0x1F3F4) + "[" + range(0xE0030, 0xE0039)
                + range(0xE0061, 0xE007A) + "]{3,6}" + Character.toString(0xE007F);

        /** Of 600 characters no more than 120 can be such flags: the bound keeps Java's matcher from recursing deeper. */
        static final String TEXT = "^[" + INVISIBLE + "]*(?:" + FLAG + "|[^" + INVISIBLE + UNSAFE + "])[^" + UNSAFE
                + "]*(?:" + FLAG + "[^" + UNSAFE + "]*){0,120}$";

        private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
        private static final String END_OF_HOST = "(?:[:\\/?#]|$)";
        private static final String NUMBER = "(?:[^:\\/?#]*\\.)?(?:[0-9]+|0[Xx][0-9A-Fa-f]*)\\.?" + END_OF_HOST;

        /** What of it is valid outside ASCII, in Punycode, once percent-decoded or in brackets, only the reader decides. */
        private static final String HOST = "(?:\\[[0-9A-Fa-f:.]{2,45}\\]|(?:" + OCTET + "\\.){3}" + OCTET + "|(?!"
                + NUMBER + ")[^#\\/:<>?@\\[\\\\\\]\\^|" + SPACES + UNSAFE + "]+)";

        private static final String PORT =
                "(?::(?:0*(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}" + "|[1-5][0-9]{4}|[0-9]{1,4}))?)?";
        private static final String PATH_QUERY_FRAGMENT = "[^\\\\" + SPACES + UNSAFE + "]*";

        /** Of 2048 characters no more than 409 can be flags that tags make. */
        static final String ADDRESS = "^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/" + HOST + PORT + "(?:[\\/?#]" + PATH_QUERY_FRAGMENT
                + "(?:" + FLAG + PATH_QUERY_FRAGMENT + "){0,409})?$";

        private static final String DAY =
                "(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30" + "|(?:0[13578]|1[02])-31)";
        private static final String HOUR = "(?:[01][0-9]|2[0-3])";

        static final String TIMESTAMP = "^[0-9]{4}-" + DAY + "[Tt]" + HOUR
                + ":[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?" + "(?:[Zz]|[+-]" + HOUR + ":[0-5][0-9])$";

        static final String DATE =
                "^(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})" + "(?:-(?:0[1-9]|1[0-2])|-" + DAY + ")?$";

        private static String range(int first, int last) {
            return Character.toString(first) + "-" + Character.toString(last);
        }

        private static String ranges(IntPredicate property) {
            StringBuilder ranges = new StringBuilder();
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                if (property.test(c)) {
                    int first = c;
                    while (property.test(c + 1)) {
                        c++;
                    }
                    ranges.append(range(first, c));
                }
            }
            return ranges.toString();
        }

        private static String noncharacters() {
            return IntStream.rangeClosed(1, 14)
                    .mapToObj(plane -> range(plane * 0x10000 + 0xFFFE, plane * 0x10000 + 0xFFFF))
                    .collect(Collectors.joining());
        }
    }

    /* ---- Descriptions ---- */

    /** Holds the Javadoc of the records, which describes the members in the schema too. */
    private record Javadoc(Map<String, String> types, Map<String, String> members) {

        static Javadoc of(Path sources) throws IOException {
            Javadoc javadoc = new Javadoc(new HashMap<>(), new HashMap<>());
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
            String text = words.stream().map(Javadoc::plain).collect(Collectors.joining());
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
}
