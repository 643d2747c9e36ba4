package dev.storybrief.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.writer.ObjectWriter;
import dev.storybrief.model.Likelihood;
import dev.storybrief.model.Origin;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.json.JsonRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Makes the peers by name. */
public final class JsonPeers {
    public static final List<String> NAMES = List.of("jackson", "blackbird", "fastjson2");

    private JsonPeers() {}

    public static JsonPeer make(String name) {
        return switch (name) {
            case "storybrief" -> new Storybrief(NoConstraints.reader());
            case "validating" -> new Storybrief(BriefReader.create());
            case "jackson" -> new Jackson(JsonMapper.builder().build());
            case "blackbird" ->
                new Jackson(
                        JsonMapper.builder().addModule(new BlackbirdModule()).build());
            case "fastjson2" -> new Fastjson();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private record Storybrief(BriefReader reader, JsonRenderer renderer) implements JsonPeer {
        private Storybrief(BriefReader reader) {
            this(reader, JsonRenderer.create());
        }

        @Override
        public StoryBrief read(byte[] json) {
            return reader.read(json).readable().orElseThrow();
        }

        @Override
        public void write(StoryBrief brief, OutputStream out) throws IOException {
            renderer.render(brief, out);
        }
    }

    private record Jackson(JsonMapper mapper) implements JsonPeer {
        @Override
        public StoryBrief read(byte[] json) {
            return mapper.readValue(json, StoryBrief.class);
        }

        @Override
        public void write(StoryBrief brief, OutputStream out) {
            mapper.writeValue(out, brief);
        }
    }

    private static final class Fastjson implements JsonPeer {
        /** Ignores Jackson's annotations, of which fastjson2 takes the shape of an {@code Instant} for a pattern. */
        private Fastjson() {
            JSONFactory.setUseJacksonAnnotation(false);
            text(WebAddress.class, WebAddress::of, WebAddress::text);
            text(PartialDate.class, PartialDate::parse, PartialDate::toString);
            text(Origin.class, key -> choice(Origin.values(), Origin::key, key), Origin::key);
            text(Status.class, key -> choice(Status.values(), Status::key, key), Status::key);
            text(Likelihood.class, key -> choice(Likelihood.values(), Likelihood::key, key), Likelihood::key);
        }

        private static <T> void text(Class<T> type, Function<String, T> read, Function<T, String> write) {
            JSON.register(type, (ObjectReader<T>) (json, field, name, features) -> read.apply(json.readString()));
            JSON.register(type, (ObjectWriter<T>)
                    (json, value, name, field, features) -> json.writeString(write.apply(type.cast(value))));
        }

        private static <T> T choice(T[] values, Function<T, String> keyOf, String key) {
            return Arrays.stream(values)
                    .filter(value -> keyOf.apply(value).equals(key))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public StoryBrief read(byte[] json) {
            return JSON.parseObject(json, StoryBrief.class);
        }

        @Override
        public void write(StoryBrief brief, OutputStream out) {
            JSON.writeTo(out, brief, JSONWriter.Feature.IgnoreEmpty);
        }
    }
}
