package dev.storybrief.drafting;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.storybrief.model.draft.DraftContract;
import dev.storybrief.model.draft.DraftOutcome;
import dev.storybrief.model.draft.Drafter;
import dev.storybrief.model.json.Vendor;
import java.io.IOException;
import java.util.Objects;

/** Drafts a brief with LangChain4j. */
public final class LangChain4jDraft {
    private LangChain4jDraft() {}

    static DraftOutcome draft(Endpoint endpoint, DraftContract contract, String article) {
        String schema = contract.schema(Vendor.OPENAI);
        JsonSchema json = JsonSchema.builder()
                .name("brief")
                .rootElement(JsonRawSchema.from(schema))
                .build();
        ResponseFormat format = ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(json)
                .build();
        ChatModel model = OpenAiChatModel.builder()
                .baseUrl(endpoint.url())
                .apiKey(endpoint.key())
                .modelName(endpoint.model())
                .responseFormat(format)
                .strictJsonSchema(true)
                .build();
        Drafter drafter = Drafter.create(asked -> {
            String answer = model.chat(SystemMessage.from(asked.instructions()), UserMessage.from(asked.message()))
                    .aiMessage()
                    .text();
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
        Drafting.print(LangChain4jDraft::draft, files);
    }
}
