package dev.storybrief.drafting;

import dev.storybrief.model.draft.DraftContract;
import dev.storybrief.model.draft.DraftOutcome;
import dev.storybrief.model.draft.Drafter;
import dev.storybrief.model.json.Vendor;
import java.io.IOException;
import java.util.Objects;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;

/** Drafts a brief with Spring AI, here without Spring Boot, which would make the model of its properties. */
public final class SpringAiDraft {
    private SpringAiDraft() {}

    static DraftOutcome draft(Endpoint endpoint, DraftContract contract, String article) {
        String schema = contract.schema(Vendor.OPENAI);
        OpenAiChatOptions options = OpenAiChatOptions.builder()
                .baseUrl(endpoint.url())
                .apiKey(endpoint.key())
                .model(endpoint.model())
                .outputSchema(schema)
                .build();
        ChatModel model = OpenAiChatModel.builder().options(options).build();
        Drafter drafter = Drafter.create(asked -> {
            String answer = model.call(new SystemMessage(asked.instructions()), new UserMessage(asked.message()));
            return Objects.requireNonNullElse(answer, ""); // a refusal has no text
        });
        return drafter.draft(contract, article);
    }

    /**
     * Prints the brief of an article as JSON, and what was wrong with each answer on standard error.
     *
     * @param files what the host knows of the brief, as JSON, and the article
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] files) throws IOException {
        Drafting.print(SpringAiDraft::draft, files);
    }
}
