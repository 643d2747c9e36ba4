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
import dev.storybrief.render.output.Rfc3339;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes one brief as JSON, member by member in the order of the format. */
final class JsonBriefWriter {
    private final JsonGenerator json;
    private final JsonStrings strings;

    JsonBriefWriter(JsonGenerator json) {
        this.json = json;
        this.strings = new JsonStrings(json);
    }

    void write(StoryBrief brief) {
        json.writeStartObject();
        text(Names.ID, brief.id());
        text(Names.LANGUAGE, brief.language());
        text(Names.STATUS, brief.status() == null ? null : brief.status().key());
        text(Names.HEADLINE, brief.headline());
        text(Names.HOOK, brief.hook());
        object(Names.TOPIC, brief.topic(), this::topic);
        object(Names.ORIGINAL, brief.original(), this::original);
        time(Names.COLLECTED_AT, brief.collectedAt());
        time(Names.UPDATED_AT, brief.updatedAt());
        object(Names.IMAGE, brief.image(), this::image);
        object(Names.TLDR, brief.tldr(), this::tldr);
        object(Names.INSIGHT, brief.insight(), this::insight);
        list(Names.SOURCES, brief.sources(), this::source);
        list(Names.RELATED, brief.related(), this::related);
        object(Names.DIGEST, brief.digest(), this::digest);
        object(Names.DISCLOSURE, brief.disclosure(), this::disclosure);
        object(Names.RIGHTS, brief.rights(), this::rights);
        list(Names.CORRECTIONS, brief.corrections(), this::correction);
        text(Names.SCHEMA, brief.schema());
        JsonValueWriter values = new JsonValueWriter(json, strings);
        for (Map.Entry<String, @Nullable Object> extension :
                JsonValueWriter.mended(brief.extensions()).entrySet()) {
            if (extension.getKey().startsWith("_")) { // any other could pass for a member of the format
                strings.writeName(extension.getKey());
                values.write(extension.getValue());
            }
        }
        json.writeEndObject();
    }

    private void topic(Topic topic) {
        text(Names.NAME, topic.name());
        text(Names.EMOJI, topic.emoji());
    }

    private void original(Original original) {
        text(Names.TITLE, original.title());
        text(Names.URL, original.url());
        object(Names.PUBLISHER, original.publisher(), this::publisher);
        time(Names.PUBLISHED_AT, original.publishedAt());
    }

    private void publisher(Publisher publisher) {
        text(Names.NAME, publisher.name());
        text(Names.URL, publisher.url());
    }

    private void image(Image image) {
        text(Names.URL, image.url());
        text(Names.ALT, image.alt());
        text(Names.CREDIT, image.credit());
        number(Names.WIDTH, image.width());
        number(Names.HEIGHT, image.height());
    }

    private void tldr(Tldr tldr) {
        object(Names.WHAT_CHANGED, tldr.whatChanged(), this::statement);
        object(Names.WHY_IT_MATTERS, tldr.whyItMatters(), this::statement);
        object(Names.WHAT_TO_DO_NEXT, tldr.whatToDoNext(), this::statement);
        texts(Names.WHO_SHOULD_CARE, tldr.whoShouldCare());
    }

    private void statement(Statement statement) {
        text(Names.TEXT, statement.text());
        texts(Names.CITATIONS, statement.citations());
    }

    private void insight(Insight insight) {
        list(Names.TAKEAWAYS, insight.takeaways(), this::statement);
        list(Names.IMPLICATIONS, insight.implications(), this::implication);
        list(Names.TIMELINE, insight.timeline(), this::event);
    }

    private void implication(Implication implication) {
        text(Names.PREDICTION, implication.prediction());
        text(Names.RATIONALE, implication.rationale());
        texts(Names.CITATIONS, implication.citations());
        text(
                Names.LIKELIHOOD,
                implication.likelihood() == null
                        ? null
                        : implication.likelihood().key());
        text(
                Names.HORIZON,
                implication.horizon() == null ? null : implication.horizon().toString());
    }

    private void event(TimelineEvent event) {
        text(Names.DATE, event.date() == null ? null : event.date().toString());
        text(Names.EVENT, event.event());
        texts(Names.CITATIONS, event.citations());
    }

    private void source(Source source) {
        text(Names.ID, source.id());
        text(Names.TITLE, source.title());
        text(Names.URL, source.url());
        text(Names.PUBLISHER, source.publisher());
        text(
                Names.PUBLISHED_AT,
                source.publishedAt() == null ? null : source.publishedAt().toString());
    }

    private void related(RelatedBrief related) {
        text(Names.HEADLINE, related.headline());
        text(Names.URL, related.url());
        text(Names.PUBLISHER, related.publisher());
    }

    private void digest(DigestLink digest) {
        text(Names.TITLE, digest.title());
        text(Names.TEXT, digest.text());
        text(Names.URL, digest.url());
    }

    private void disclosure(Disclosure disclosure) {
        text(
                Names.ORIGIN,
                disclosure.origin() == null ? null : disclosure.origin().key());
        text(Names.TOOL, disclosure.tool());
        text(Names.REVIEWER, disclosure.reviewer());
        time(Names.REVIEWED_AT, disclosure.reviewedAt());
        text(Names.RESPONSIBLE, disclosure.responsible());
        text(Names.NOTE, disclosure.note());
    }

    private void rights(Rights rights) {
        text(Names.NOTICE, rights.notice());
        text(Names.HOLDER, rights.holder());
        text(Names.URL, rights.url());
    }

    private void correction(Correction correction) {
        time(Names.AT, correction.at());
        text(Names.TEXT, correction.text());
    }

    private void text(SerializableString name, @Nullable String text) {
        if (text != null) {
            json.writeName(name);
            strings.write(text);
        }
    }

    private void time(SerializableString name, @Nullable Instant time) {
        if (time != null) {
            json.writeName(name);
            json.writeString(Rfc3339.format(time));
        }
    }

    private void number(SerializableString name, @Nullable Integer number) {
        if (number != null) {
            json.writeName(name);
            json.writeNumber(number);
        }
    }

    private void texts(SerializableString name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            for (String text : texts) {
                if (text == null) {
                    json.writeNull();
                } else {
                    strings.write(text);
                }
            }
            json.writeEndArray();
        }
    }

    private <T> void object(SerializableString name, @Nullable T part, Consumer<T> members) {
        if (part != null) {
            json.writeName(name);
            json.writeStartObject();
            members.accept(part);
            json.writeEndObject();
        }
    }

    private <T> void list(SerializableString name, List<T> parts, Consumer<T> members) {
        if (parts.isEmpty()) {
            return;
        }
        json.writeName(name);
        json.writeStartArray();
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
