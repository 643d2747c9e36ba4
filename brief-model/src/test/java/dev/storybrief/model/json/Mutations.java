package dev.storybrief.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes briefs at random, by the mistakes that people and programs make and by the strings that attackers try. */
public final class Mutations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random random;

    /** Starts changes that are the same for the same seed. */
    public Mutations(long seed) {
        random = new Random(seed);
    }

    /** Names the place of a value: a name in an object, or an index in a list. */
    private record Place(JsonNode parent, String name, int index) {
        JsonNode value() {
            return parent instanceof ObjectNode ? parent.get(name) : parent.get(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else if (parent instanceof ArrayNode array) {
                array.set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else if (parent instanceof ArrayNode array) {
                array.remove(index);
            }
        }
    }

    /** {@return a copy of a brief with one or two changes} */
    public ObjectNode mutate(ObjectNode brief) {
        ObjectNode copy = brief.deepCopy();
        for (int left = 1 + random.nextInt(10) / 7; left > 0; left--) {
            List<Place> places = new ArrayList<>();
            collect(copy, places);
            if (!places.isEmpty()) {
                mutate(places.get(random.nextInt(places.size())));
            }
        }
        return copy;
    }

    private static void collect(JsonNode parent, List<Place> places) {
        parent.properties().forEach(member -> {
            places.add(new Place(parent, member.getKey(), -1));
            collect(member.getValue(), places);
        });
        for (int i = 0; parent.isArray() && i < parent.size(); i++) {
            places.add(new Place(parent, "", i));
            collect(parent.get(i), places);
        }
    }

    private void mutate(Place place) {
        switch (random.nextInt(10)) {
            case 0 -> place.remove();
            case 1 -> place.set(retyped());
            case 2 -> place.set(JSON.stringNode(pick("", " ", "\t\n", "\u3000", "\u200B")));
            case 3 -> lengthen(place);
            case 4 -> misspell(place);
            case 5 -> place.set(JSON.nullNode());
            case 6 -> nest(place);
            case 7 -> duplicate(place);
            default -> vary(place);
        }
    }

    private JsonNode retyped() {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.numberNode(random.nextInt(-10, 30_000));
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.objectNode();
            case 3 -> JSON.arrayNode();
            case 4 -> JSON.arrayNode().addNull();
            case 5 -> JSON.numberNode(1.5);
            case 6 -> JSON.objectNode().put("text", "text");
            default -> JSON.stringNode("text");
        };
    }

    private void lengthen(Place place) {
        if (place.value() instanceof ArrayNode array) {
            JsonNode entry = array.isEmpty() ? JSON.stringNode("a") : array.get(0);
            for (int times = random.nextInt(60); times > 0; times--) {
                array.add(entry.deepCopy());
            }
            return;
        }
        String text = place.value().asString("");
        String more = pick("a", "\uD83D\uDE00", "\u8a9e", " a", "a-b-").repeat(random.nextInt(800));
        place.set(JSON.stringNode(random.nextInt(20) == 0 ? text + "/" + "a".repeat(2040) : text + more));
    }

    private void misspell(Place place) {
        if (place.parent() instanceof ObjectNode object) {
            JsonNode value = object.remove(place.name());
            object.set(pick("_", "x", "", "S").concat(place.name()), value);
        } else {
            place.set(JSON.stringNode(place.value().asString("") + pick("x", "_", ".", " ")));
        }
    }

    private void nest(Place place) {
        place.set(
                random.nextBoolean()
                        ? JSON.objectNode().set(pick("value", "_x", "text"), place.value())
                        : JSON.arrayNode().add(place.value()));
    }

    private void duplicate(Place place) {
        if (place.parent() instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), place.value().deepCopy());
        } else if (place.parent() instanceof ObjectNode object) {
            object.set(
                    pick("_copy", "copy", "url", "status", "$schema", "hook", "related"),
                    place.value().deepCopy());
        }
    }

    private void vary(Place place) {
        JsonNode value = place.value();
        if (value.isNumber()) {
            place.set(JSON.numberNode(pick(0, 1, -1, 20_000, 20_001, Integer.MAX_VALUE)));
        } else if (value.isString()) {
            place.set(JSON.stringNode(pick(HostileStrings.like(place.name(), value.asString()))));
        } else {
            place.set(retyped());
        }
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
