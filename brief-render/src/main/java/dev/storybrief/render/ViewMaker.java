package dev.storybrief.render;

import static java.util.Objects.requireNonNullElse;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Image;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.Rights;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Topic;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.output.HostOptions;
import dev.storybrief.render.output.PlainText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the view of one brief. {@link SectionMaker} makes its sections; this class makes everything else. */
final class ViewMaker {
    private final Presentation presentation;
    private final StoryBrief brief;
    private final boolean isArticle;
    private final boolean isItem;
    private final BriefView.Language language;
    private final Labels labels;
    private final SectionMaker sections;

    ViewMaker(Presentation presentation, StoryBrief brief) {
        this.presentation = presentation;
        this.brief = brief;
        this.isArticle = presentation.layout == Layout.ARTICLE;
        this.isItem = presentation.layout == Layout.ITEM;
        String tag = PlainText.of(requireNonNullElse(brief.language(), ""));
        Labels ofBrief = Labels.forTag(tag);
        BriefView.Language languageOfLabels = ofBrief.wording().language();
        this.language = languageOfLabels.tag().equals(tag) ? languageOfLabels : TextLanguage.of(tag);
        Locale wanted = presentation.locale;
        this.labels = wanted == null ? ofBrief : Labels.in(wanted);
        this.sections = new SectionMaker(presentation, brief, labels, ofBrief.between(Label.LIST_SEPARATOR));
    }

    BriefView view() {
        String id = requireNonNullElse(brief.id(), "");
        if (brief.withdrawn()) {
            return new WithdrawnView(
                    id,
                    language,
                    labels.wording(),
                    permalink(),
                    labels.text(brief.status() == Status.WITHHELD ? Label.NOTICE_WITHHELD : Label.NOTICE_CANCELED),
                    original(brief.original()),
                    disclosure(brief.disclosure()),
                    brief);
        }
        WebAddress permalink = permalink();
        return new StoryView(
                id,
                language,
                labels.wording(),
                permalink,
                head(permalink),
                sections.sections(),
                new StoryView.Foot(
                        disclosure(brief.disclosure()),
                        isArticle ? rights(brief.rights()) : null,
                        sections.citedSources()),
                brief);
    }

    private StoryView.Head head(@Nullable WebAddress permalink) {
        String hook = PlainText.visible(brief.hook());
        return new StoryView.Head(
                meta(),
                requireNonNullElse(brief.headline(), ""),
                hook == null ? null : new StoryView.Hook(labels.text(Label.HOOK), hook),
                original(brief.original()),
                share(permalink),
                isItem ? null : image(brief.image()),
                corrections());
    }

    private StoryView.Meta meta() {
        Age age = Age.of(brief, presentation, labels);
        return new StoryView.Meta(
                isItem ? null : topic(brief.topic()),
                age.badge(),
                age.changesAt(),
                isItem || brief.collectedAt() == null ? null : Times.of(brief.collectedAt(), presentation, labels),
                isItem ? null : collectedIn(),
                isArticle && brief.updatedAt() != null ? labelledTime(Label.UPDATED, brief.updatedAt()) : null,
                isArticle ? labels.counted(Label.Counted.READING_TIME, ReadingTime.minutes(brief, language)) : null);
    }

    /** Throws for an address without a scheme, an error of the host. One that does not parse may have an invalid id in it. */
    private @Nullable WebAddress permalink() {
        String address = presentation.permalink.apply(brief);
        if (address != null && !Links.isAbsolute(address)) {
            throw new IllegalArgumentException("the permalink function returned \"" + HostOptions.excerpt(address)
                    + "\"; return an absolute web address that begins with https:// or http://, or null for none");
        }
        return WebAddress.parse(address).orElse(null);
    }

    private StoryView.@Nullable Topic topic(@Nullable Topic topic) {
        String name = topic == null ? null : PlainText.visible(topic.name());
        return topic == null || name == null
                ? null
                : new StoryView.Topic(name, PlainText.visible(presentation.emoji.apply(topic)));
    }

    private @Nullable String collectedIn() {
        Instant published = brief.original() == null ? null : brief.original().publishedAt();
        if (published == null
                || brief.collectedAt() == null
                || brief.collectedAt().isBefore(published)) {
            return null;
        }
        return labels.text(
                Label.COLLECTED_IN, labels.duration(ChronoUnit.MINUTES.between(published, brief.collectedAt())));
    }

    private BriefView.Original original(@Nullable Original original) {
        Publisher publisher = original == null ? null : original.publisher();
        String name = publisher == null ? null : PlainText.visible(publisher.name());
        String title = original == null || brief.withdrawn() ? null : PlainText.visible(original.title());
        String fallback = name == null ? labels.text(Label.ORIGINAL_READ) : name;
        BriefView.Link link =
                new BriefView.Link(title == null ? fallback : title, original == null ? null : original.url());
        return new BriefView.Original(
                name == null ? labels.phrase(Label.ORIGINAL_READ, "") : labels.phrase(Label.ORIGINAL_READ_ON, name),
                link,
                labels.text(Label.ORIGINAL_SOURCE),
                isArticle && publisher != null && name != null && !Links.areAlike(name, link.text())
                        ? new BriefView.Link(name, publisher.url())
                        : null,
                !isArticle || original == null || original.publishedAt() == null
                        ? null
                        : Times.of(original.publishedAt(), presentation, labels));
    }

    private StoryView.@Nullable Share share(@Nullable WebAddress permalink) {
        WebAddress shared = permalink != null || brief.original() == null
                ? permalink
                : brief.original().url();
        String href = shared == null ? null : shared.href();
        if (href == null || presentation.shareTargets.isEmpty()) {
            return null;
        }
        String url = ShareTarget.encode(href);
        String text = ShareTarget.encode(PlainText.of(requireNonNullElse(brief.headline(), "")));
        List<StoryView.ShareLink> links = new ArrayList<>(presentation.shareTargets.size());
        for (ShareTarget target : presentation.shareTargets) {
            links.add(new StoryView.ShareLink(labels.text(target.label()), target.href(url, text)));
        }
        return new StoryView.Share(labels.text(Label.SHARE), links);
    }

    private StoryView.@Nullable Image image(@Nullable Image image) {
        if (image == null) {
            return null;
        }
        WebAddress address = image.url();
        String host = address == null ? null : address.host();
        boolean isAllowed = host != null && presentation.imageHosts.contains(host);
        if (!isAllowed && !isArticle) {
            return null;
        }
        String credit = PlainText.visible(image.credit());
        String alt = requireNonNullElse(image.alt(), "");
        return new StoryView.Image(
                isAllowed ? address : null,
                new BriefView.Link(labels.text(Label.IMAGE, alt), image.url()),
                alt,
                credit == null ? null : labels.phrase(Label.IMAGE_CREDIT, credit),
                image.width(),
                image.height());
    }

    private List<StoryView.Correction> corrections() {
        List<StoryView.Correction> corrections =
                new ArrayList<>(brief.corrections().size());
        for (Correction correction : brief.corrections()) {
            if (correction != null) {
                Instant at = correction.at();
                corrections.add(new StoryView.Correction(
                        at == null
                                ? labels.text(Label.CORRECTION_UNDATED)
                                : labels.text(Label.CORRECTION, Times.day(at, presentation, labels)),
                        at == null ? "" : Times.datetime(at),
                        requireNonNullElse(correction.text(), "")));
            }
        }
        return corrections;
    }

    private BriefView.Disclosure disclosure(@Nullable Disclosure disclosure) {
        Origin origin = disclosure == null ? null : disclosure.origin();
        String tool = disclosure == null ? null : PlainText.visible(disclosure.tool());
        String reviewer = disclosure == null ? null : PlainText.visible(disclosure.reviewer());
        String responsible = disclosure == null ? null : PlainText.visible(disclosure.responsible());
        Instant reviewedAt = disclosure == null ? null : disclosure.reviewedAt();
        return new BriefView.Disclosure(
                origin == null ? null : vocabularyValue(origin),
                tool == null
                        ? labels.phrase(shortLabel(origin), "")
                        : labels.phrase(Label.DISCLOSURE_LABEL_WITH_TOOL, labels.text(shortLabel(origin)), tool),
                origin == null || reviewer == null
                        ? labels.phrase(withoutReviewer(origin, reviewedAt != null), "")
                        : labels.phrase(reviewed(origin), reviewer),
                reviewedAt == null ? null : labelledTime(Label.DISCLOSURE_REVIEWED_ON, reviewedAt),
                tool == null ? null : labels.phrase(Label.DISCLOSURE_TOOL, tool),
                responsible == null ? null : labels.phrase(Label.DISCLOSURE_RESPONSIBLE, responsible),
                labels.text(Label.DISCLOSURE_NOTE),
                disclosure == null ? null : PlainText.visible(disclosure.note()));
    }

    private static Label shortLabel(@Nullable Origin origin) {
        if (origin == null) {
            return Label.DISCLOSURE_LABEL_NONE;
        }
        return switch (origin) {
            case HUMAN_ONLY -> Label.DISCLOSURE_LABEL_HUMAN_ONLY;
            case AI_ASSISTED -> Label.DISCLOSURE_LABEL_AI_ASSISTED;
            case AI_AUTONOMOUS -> Label.DISCLOSURE_LABEL_AI_AUTONOMOUS;
        };
    }

    private static Label withoutReviewer(@Nullable Origin origin, boolean isReviewed) {
        if (origin == null) {
            return Label.DISCLOSURE_NONE;
        }
        return switch (origin) {
            case HUMAN_ONLY -> Label.DISCLOSURE_HUMAN_ONLY;
            case AI_ASSISTED -> Label.DISCLOSURE_AI_ASSISTED;
            case AI_AUTONOMOUS -> isReviewed ? Label.DISCLOSURE_AI_AUTONOMOUS_UNNAMED : Label.DISCLOSURE_AI_AUTONOMOUS;
        };
    }

    private static Label reviewed(Origin origin) {
        return switch (origin) {
            case HUMAN_ONLY -> Label.DISCLOSURE_HUMAN_ONLY_REVIEWED;
            case AI_ASSISTED -> Label.DISCLOSURE_AI_ASSISTED_REVIEWED;
            case AI_AUTONOMOUS -> Label.DISCLOSURE_AI_AUTONOMOUS_REVIEWED;
        };
    }

    /** {@return the origin in the vocabulary of the W3C community group, where {@code none} means that no AI was involved} */
    private static String vocabularyValue(Origin origin) {
        return origin == Origin.HUMAN_ONLY ? "none" : origin.key();
    }

    private StoryView.@Nullable Rights rights(@Nullable Rights rights) {
        if (rights == null) {
            return null;
        }
        String holder = PlainText.visible(rights.holder());
        return new StoryView.Rights(
                labels.text(Label.RIGHTS),
                new BriefView.Link(requireNonNullElse(rights.notice(), ""), rights.url()),
                holder == null ? null : labels.phrase(Label.RIGHTS_HOLDER, holder));
    }

    private BriefView.LabelledTime labelledTime(Label label, Instant at) {
        return new BriefView.LabelledTime(labels.text(label, Times.day(at, presentation, labels)), Times.datetime(at));
    }
}
