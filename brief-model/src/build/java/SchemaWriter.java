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
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.constraint.HttpUrl;
import dev.storybrief.model.constraint.MaxEntries;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Syntax;
import dev.storybrief.model.constraint.Text;
import dev.storybrief.model.constraint.WellFormed;
import dev.storybrief.model.constraint.Within;
import dev.storybrief.model.extension.Extensions;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema of a brief from its records: members and types off the records, limits off their constraints,
 * descriptions off their Javadoc. Run by the build.
 *
 * <p>Arguments: the file to write, and the directory with the sources of the records.
 */
public final class SchemaWriter {
    private static final String ID = "https://storybrief.dev/schema/story-brief-1.json";
    private static final String NULLABLE = "-nullable";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaWriter() {}

    public static void main(String[] args) throws IOException {
        ObjectNode schema = inReadingOrder(schema(RecordJavadoc.of(Path.of(args[1]))));
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

    private static ObjectNode schema(RecordJavadoc javadoc) {
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
            new StringKind(Text.class, "Text", "Plain text in one paragraph, never markup.", SchemaPatterns.TEXT),
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
                    SchemaPatterns.ADDRESS),
            new StringKind(
                    Instant.class,
                    "Timestamp",
                    "Date and time with offset by RFC 3339, such as \"2026-03-29T08:15:00Z\".",
                    SchemaPatterns.TIMESTAMP),
            new StringKind(
                    PartialDate.class,
                    "PartialDate",
                    "A real date as YYYY, YYYY-MM or YYYY-MM-DD.",
                    SchemaPatterns.DATE));

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
                        attribute(field, HttpUrl.class, httpUrl -> WebAddress.MAX_LENGTH))
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

    private static CustomDefinition definition(Class<?> type, RecordJavadoc javadoc) {
        ObjectNode string = JSON.objectNode().put("type", "string");
        STRING_KINDS.stream()
                .filter(kind -> kind.type() == type)
                .forEach(kind -> string.put("description", kind.description()).put("pattern", kind.pattern()));
        if (type.isEnum()) {
            ArrayNode values = string.put("description", javadoc.ofType(type)).putArray("enum");
            Stream.of(type.getEnumConstants())
                    .forEach(constant -> values.add(
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return string.size() == 1
                ? null
                : new CustomDefinition(
                        string, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.AttributeInclusion.NO);
    }
}
