package dev.storybrief.render.json;

import dev.storybrief.model.text.JsonStream;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.ViewRenderer;
import dev.storybrief.render.output.HostOptions;
import dev.storybrief.render.output.Organization;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;

/**
 * Renders briefs to JSON-LD 1.1 in the terms of schema.org: an {@code Article} by the host that is based on the original,
 * which stays its publisher's. It never claims the original's authorship. Who bears editorial responsibility is the
 * {@code accountablePerson}; the tool of the disclosure is the {@code instrument} of the {@code WriteAction} whose
 * {@code result} the article is (a {@code @reverse} property, JSON-LD 1.1 section 4.8), since {@code author} takes persons
 * and organizations only.
 *
 * <p>The JSON is fit to stand in a {@code script} element: {@code < > & '} are escaped, so that it can
 * neither end the element nor open a comment.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class JsonLdRenderer implements ViewRenderer {
    private final Presentation presentation;
    private final @Nullable Organization publisher;
    private final String classPrefix;

    private JsonLdRenderer(Builder builder) {
        presentation = builder.presentation;
        publisher = builder.publisher;
        classPrefix = builder.classPrefix;
    }

    /** {@return a renderer with every option at its default} */
    public static JsonLdRenderer create() {
        return builder().build();
    }

    /** {@return a builder with every option at its default} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from the options of this} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.presentation = presentation;
        builder.publisher = publisher;
        builder.classPrefix = classPrefix;
        return builder;
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }

    @Override
    public void render(BriefView view, OutputStream out) throws IOException {
        Json.STREAM.write(json -> new JsonLdWriter(json, publisher, classPrefix).write(view), out);
    }

    /** Made by the first that writes: every HTML renderer has one of these, and a card or an article never uses it. */
    private static final class Json {
        static final JsonStream STREAM = new JsonStream(
                JsonStream.factory().characterEscapes(new ScriptEscapes()).build(), ObjectWriteContext.empty());
    }

    /** Builds a {@link JsonLdRenderer}. Not safe for use by several threads. */
    public static final class Builder {
        private Presentation presentation = Presentation.create();
        private @Nullable Organization publisher;
        private String classPrefix = "brief";

        private Builder() {}

        /**
         * Sets the presentation, which makes the views of briefs. Default: {@link Presentation#create()}.
         *
         * @param presentation the presentation
         * @return this builder
         */
        public Builder presentation(Presentation presentation) {
            this.presentation = Objects.requireNonNull(presentation, "presentation");
            return this;
        }

        /**
         * Sets who publishes the briefs: the host, who is named as the author too. Default: none.
         *
         * @param name the name of the organization
         * @param url its absolute web address
         * @return this builder
         * @throws IllegalArgumentException if the name is blank, or the address is something else
         */
        public Builder publisher(String name, String url) {
            this.publisher = Organization.of(name, Objects.requireNonNull(url, "url"));
            return this;
        }

        /**
         * Sets what the classes of the page start with, in which {@code speakable} points to headline and TL;DR; a page of
         * {@link dev.storybrief.render.html.HtmlRenderer} sets its own. Default: {@code brief}.
         *
         * @param prefix as given to the renderer of the page
         * @return this builder
         * @throws IllegalArgumentException if it is not 1 to 32 of a-z, 0-9 and -, starting with a letter
         */
        public Builder classPrefix(String prefix) {
            this.classPrefix = HostOptions.classPrefix(prefix);
            return this;
        }

        /** {@return the renderer} */
        public JsonLdRenderer build() {
            return new JsonLdRenderer(this);
        }
    }
}
