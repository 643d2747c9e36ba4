package dev.storybrief.render.hostile;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON: its tokens, with the names of members and the texts of values. */
final class JsonTokens {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonTokens() {}

    static Reading read(String json) {
        return read(json, new Reading());
    }

    static Reading read(String json, Reading reading) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                read(parser, token, reading);
            }
        }
        return reading;
    }

    static void read(JsonParser parser, JsonToken token, Reading reading) {
        switch (token) {
            case PROPERTY_NAME -> reading.part("name", parser.currentName());
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> reading.part(token.name(), parser.getString());
            default -> reading.part(token.name());
        }
    }
}
