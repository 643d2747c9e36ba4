package dev.storybrief.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Answers as it was told, one answer after the other, and keeps what it was asked. */
final class Script implements Function<Conversation, String> {
    private final List<String> answers;
    private final List<Conversation> asked = new ArrayList<>();

    Script(String... answers) {
        this.answers = List.of(answers);
    }

    @Override
    public String apply(Conversation conversation) {
        asked.add(conversation);
        return answers.get(asked.size() - 1);
    }

    List<Conversation> asked() {
        return asked;
    }
}
