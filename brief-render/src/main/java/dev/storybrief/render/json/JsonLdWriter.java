package dev.storybrief.render.json;

import dev.storybrief.model.WebAddress;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.output.Organization;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the view of one brief as JSON-LD. */
record JsonLdWriter(JsonGenerator json, @Nullable Organization publisher, String classPrefix) {

    void write(BriefView view) {
        json.writeStartObject();
        text("@context", "https://schema.org");
        text("@type", "Article");
        text("@id", view.href());
        text("identifier", view.id());
        text("url", view.href());
        text("inLanguage", view.language().tag());
        if (view instanceof StoryView story) {
            content(story);
        } else {
            text("creativeWorkStatus", ((WithdrawnView) view).notice());
        }
        if (publisher != null) {
            organization("author", publisher.name(), publisher.url());
            organization("publisher", publisher.name(), publisher.url());
        }
        digitalSourceType(view.disclosure().key());
        responsible(view.disclosure().responsible());
        tool(view.disclosure().tool());
        original(view.original());
        json.writeEndObject();
    }

    private void content(StoryView view) {
        StoryView.Head head = view.head();
        StoryView.Meta meta = head.meta();
        text("headline", head.headline());
        text("description", head.hook() == null ? null : head.hook().text());
        text("about", meta.topic() == null ? null : meta.topic().name());
        text("abstract", summary(view.tldr()));
        BriefView.Time published = meta.collected();
        text("datePublished", published == null ? null : published.datetime());
        Instant modified = view.modifiedAt();
        text("dateModified", modified == null ? null : modified.toString());
        text("image", head.image() == null ? null : head.image().link().href());
        if (view.foot().rights() != null) {
            rights(view.foot().rights());
        }
        corrections(head.corrections());
        citations(view.sources());
        json.writeObjectPropertyStart("speakable");
        text("@type", "SpeakableSpecification");
        json.writeArrayPropertyStart("cssSelector");
        json.writeString("." + classPrefix + "-headline");
        json.writeString("." + classPrefix + "-tldr");
        json.writeEndArray();
        json.writeEndObject();
    }

    private static @Nullable String summary(SectionView.@Nullable Tldr tldr) {
        return tldr == null || tldr.points().isEmpty()
                ? null
                : tldr.points().stream().map(point -> point.claim().text()).collect(Collectors.joining(" "));
    }

    private void corrections(List<StoryView.Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("correction");
        for (StoryView.Correction correction : corrections) {
            json.writeStartObject();
            text("@type", "CorrectionComment");
            text("text", correction.text());
            text("dateCreated", correction.datetime());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void citations(SectionView.@Nullable Sources sources) {
        if (sources == null) {
            return;
        }
        json.writeArrayPropertyStart("citation");
        for (SectionView.Source source : sources.sources()) {
            json.writeStartObject();
            text("@type", "CreativeWork");
            text("name", source.link().text());
            text("url", source.link().href());
            organization("publisher", publisher(source), null);
            text(
                    "datePublished",
                    source.publishedAt() == null ? null : source.publishedAt().datetime());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** {@return who published a source, unless the view has the host of its address instead, which may be anybody's} */
    private static @Nullable String publisher(SectionView.Source source) {
        WebAddress address = source.link().target();
        String publisher = source.publisher();
        return address != null && publisher != null && publisher.equals(address.host()) ? null : publisher;
    }

    /**
     * By IPTC's vocabulary, as the W3C community group's report maps it, in the members that schema.org has for its terms.
     * It has none for what a person makes with digital tools.
     */
    private void digitalSourceType(@Nullable String disclosure) {
        if (disclosure != null) {
            text(
                    "digitalSourceType",
                    switch (disclosure) {
                        case "none" -> "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation";
                        case "ai-assisted" -> "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource";
                        default -> "https://schema.org/TrainedAlgorithmicMediaDigitalSource";
                    });
        }
    }

    /** As a text, which schema.org allows for any property: the name may be an organization's, and then no Person's. */
    private void responsible(BriefView.@Nullable Phrase responsible) {
        text("accountablePerson", responsible == null ? null : responsible.name());
    }

    /** The instrument of the action whose result is this article: no tool is an author in the terms of schema.org. */
    private void tool(BriefView.@Nullable Phrase tool) {
        if (tool != null) {
            json.writeObjectPropertyStart("@reverse");
            json.writeObjectPropertyStart("result");
            text("@type", "WriteAction");
            json.writeObjectPropertyStart("instrument");
            text("@type", "SoftwareApplication");
            text("name", tool.name());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    /** The holder has no type, since a brief does not state whether it is a person or an organization. */
    private void rights(StoryView.Rights rights) {
        text("copyrightNotice", rights.notice().text());
        if (rights.holder() != null) {
            json.writeObjectPropertyStart("copyrightHolder");
            text("name", rights.holder().name());
            json.writeEndObject();
        }
        text("usageInfo", rights.notice().href());
    }

    /** The text of a link to an original without a title is the name of its publisher, or the call to read it. */
    private void original(BriefView.Original original) {
        json.writeObjectPropertyStart("isBasedOn");
        text("@type", "CreativeWork");
        String call = original.call().toString();
        String publisher = original.call().name();
        String title = original.link().text();
        text("name", title.equals(publisher) || title.equals(call) ? null : title);
        text("url", original.link().href());
        organization(
                "publisher",
                publisher.isEmpty() ? null : publisher,
                original.publisher() == null ? null : original.publisher().href());
        text(
                "datePublished",
                original.publishedAt() == null ? null : original.publishedAt().datetime());
        json.writeEndObject();
    }

    private void organization(String member, @Nullable String name, @Nullable String url) {
        if (name != null) {
            json.writeObjectPropertyStart(member);
            text("@type", "Organization");
            text("name", name);
            text("url", url);
            json.writeEndObject();
        }
    }

    private void text(String member, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            json.writeStringProperty(member, text);
        }
    }
}
