import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.storybrief.model.StoryBrief;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the JSON schema of a brief into the directory given; run by the build, from this source file. */
public final class SchemaWriter {
    private SchemaWriter() {}

    public static void main(String[] args) throws IOException {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON).build();
        String schema = new SchemaGenerator(config)
                .generateSchema(StoryBrief.class)
                .toPrettyString()
                .replace("\r\n", "\n");
        Path directory = Files.createDirectories(Path.of(args[0]));
        Files.writeString(directory.resolve("story-brief.schema.json"), schema + "\n");
    }
}
