package dev.storybrief.render.json;

import dev.storybrief.model.Correction;
import dev.storybrief.model.DigestLink;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Image;
import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.RelatedBrief;
import dev.storybrief.model.Rights;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.TimelineEvent;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes one brief as JSON, member by member in the order of the format. */
final class JsonBriefWriter {
    private final JsonGenerator json;

    JsonBriefWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(StoryBrief brief) {
        json.writeStartObject();
        text("id", brief.id());
        text("language", brief.language());
        text("status", brief.status() == null ? null : brief.status().key());
        text("headline", brief.headline());
        text("hook", brief.hook());
        object("topic", brief.topic(), this::topic);
        object("original", brief.original(), this::original);
        time("collectedAt", brief.collectedAt());
        time("updatedAt", brief.updatedAt());
        object("image", brief.image(), this::image);
        object("tldr", brief.tldr(), this::tldr);
        object("insight", brief.insight(), this::insight);
        list("sources", brief.sources(), this::source);
        list("related", brief.related(), this::related);
        object("digest", brief.digest(), this::digest);
        object("disclosure", brief.disclosure(), this::disclosure);
        object("rights", brief.rights(), this::rights);
        list("corrections", brief.corrections(), this::correction);
        text("$schema", brief.schema());
        JsonValueWriter values = new JsonValueWriter(json);
        for (Map.Entry<String, @Nullable Object> extension :
                JsonValueWriter.mended(brief.extensions()).entrySet()) {
            if (extension.getKey().startsWith("_")) { // any other could pass for a member of the format
                json.writeName(extension.getKey());
                values.write(extension.getValue());
            }
        }
        json.writeEndObject();
    }

    private void topic(Topic topic) {
        text("name", topic.name());
        text("emoji", topic.emoji());
    }

    private void original(Original original) {
        text("title", original.title());
        text("url", original.url());
        object("publisher", original.publisher(), this::publisher);
        time("publishedAt", original.publishedAt());
    }

    private void publisher(Publisher publisher) {
        text("name", publisher.name());
        text("url", publisher.url());
    }

    private void image(Image image) {
        text("url", image.url());
        text("alt", image.alt());
        text("credit", image.credit());
        number("width", image.width());
        number("height", image.height());
    }

    private void tldr(Tldr tldr) {
        object("whatChanged", tldr.whatChanged(), this::statement);
        object("whyItMatters", tldr.whyItMatters(), this::statement);
        object("whatToDoNext", tldr.whatToDoNext(), this::statement);
        texts("whoShouldCare", tldr.whoShouldCare());
    }

    private void statement(Statement statement) {
        text("text", statement.text());
        texts("citations", statement.citations());
    }

    private void insight(Insight insight) {
        list("takeaways", insight.takeaways(), this::statement);
        list("implications", insight.implications(), this::implication);
        list("timeline", insight.timeline(), this::event);
    }

    private void implication(Implication implication) {
        text("prediction", implication.prediction());
        text("rationale", implication.rationale());
        texts("citations", implication.citations());
        text(
                "likelihood",
                implication.likelihood() == null
                        ? null
                        : implication.likelihood().key());
        text(
                "horizon",
                implication.horizon() == null ? null : implication.horizon().toString());
    }

    private void event(TimelineEvent event) {
        text("date", event.date() == null ? null : event.date().toString());
        text("event", event.event());
        texts("citations", event.citations());
    }

    private void source(Source source) {
        text("id", source.id());
        text("title", source.title());
        text("url", source.url());
        text("publisher", source.publisher());
        text(
                "publishedAt",
                source.publishedAt() == null ? null : source.publishedAt().toString());
    }

    private void related(RelatedBrief related) {
        text("headline", related.headline());
        text("url", related.url());
        text("publisher", related.publisher());
    }

    private void digest(DigestLink digest) {
        text("title", digest.title());
        text("text", digest.text());
        text("url", digest.url());
    }

    private void disclosure(Disclosure disclosure) {
        text("origin", disclosure.origin() == null ? null : disclosure.origin().key());
        text("reviewer", disclosure.reviewer());
        time("reviewedAt", disclosure.reviewedAt());
        text("note", disclosure.note());
    }

    private void rights(Rights rights) {
        text("notice", rights.notice());
        text("holder", rights.holder());
        text("url", rights.url());
    }

    private void correction(Correction correction) {
        time("at", correction.at());
        text("text", correction.text());
    }

    private void text(String name, @Nullable String text) {
        if (text != null) {
            json.writeName(name);
            JsonStrings.write(json, text);
        }
    }

    private void time(String name, @Nullable Instant time) {
        if (time != null) {
            json.writeStringProperty(name, time.toString());
        }
    }

    private void number(String name, @Nullable Integer number) {
        if (number != null) {
            json.writeNumberProperty(name, number);
        }
    }

    private void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeArrayPropertyStart(name);
            for (String text : texts) {
                if (text == null) {
                    json.writeNull();
                } else {
                    JsonStrings.write(json, text);
                }
            }
            json.writeEndArray();
        }
    }

    private <T> void object(String name, @Nullable T part, Consumer<T> members) {
        if (part != null) {
            json.writeObjectPropertyStart(name);
            members.accept(part);
            json.writeEndObject();
        }
    }

    private <T> void list(String name, List<T> parts, Consumer<T> members) {
        if (parts.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (T part : parts) {
            if (part == null) {
                json.writeNull();
            } else {
                json.writeStartObject();
                members.accept(part);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
