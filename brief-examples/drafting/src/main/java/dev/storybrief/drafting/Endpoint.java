package dev.storybrief.drafting;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names the language model to ask, by OpenAI's chat API.
 *
 * @param url of the API, such as {@code https://api.openai.com/v1}
 * @param key of the API
 * @param model its name
 * @param script what stands in for a model, or {@code null} if there is one
 */
record Endpoint(
        String url, String key, String model, @Nullable ScriptedModel script) implements AutoCloseable {
    /** {@return the model that the variables of an environment name, or a scripted one if they name none} */
    static Endpoint of(Map<String, String> environment) throws IOException {
        String url = environment.get("MODEL_URL");
        if (url == null) {
            return of(ScriptedModel.start());
        }
        String model = environment.get("MODEL");
        if (model == null) {
            throw new IllegalStateException("MODEL is not set; set it to the name of a model");
        }
        return new Endpoint(url, environment.getOrDefault("MODEL_KEY", "none"), model, null);
    }

    /** {@return a scripted model} */
    static Endpoint of(ScriptedModel script) {
        return new Endpoint(script.url(), "none", "scripted", script);
    }

    @Override
    public void close() {
        if (script != null) {
            script.close();
        }
    }
}
