package dev.storybrief.render;

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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the view of one brief: its head and its foot, in the order of {@link BriefView}. */
final class ViewMaker {
    private final Presentation presentation;
    private final StoryBrief brief;
    private final boolean isShown;
    private final boolean isWhole;
    private final BriefView.Language language;
    private final Labels labels;
    private final SectionMaker sections;

    ViewMaker(Presentation presentation, StoryBrief brief) {
        this.presentation = presentation;
        this.brief = brief;
        this.isShown = !brief.withdrawn();
        this.isWhole = !presentation.isForCards();
        String tag = PlainText.of(brief.language());
        Labels ofBrief = Labels.forTag(tag);
        boolean isTheirs = ofBrief.asLanguage().tag().equals(tag);
        this.language = isTheirs ? ofBrief.asLanguage() : TextLanguage.of(tag);
        Locale wanted = presentation.locale();
        this.labels = wanted == null ? ofBrief : Labels.in(wanted);
        this.sections = new SectionMaker(presentation, brief, labels, ofBrief.between(Label.SEPARATOR));
    }

    BriefView view() {
        String permalink = permalink();
        Instant changedAt = brief.updatedAt() == null ? brief.collectedAt() : brief.updatedAt();
        return new BriefView(
                PlainText.of(brief.id()),
                language,
                labels.asLanguage(),
                labels.between(Label.COLON),
                labels.between(Label.SEPARATOR),
                isShown
                        ? null
                        : labels.text(
                                brief.status() == Status.WITHHELD ? Label.NOTICE_WITHHELD : Label.NOTICE_CANCELED),
                isShown ? PlainText.of(brief.headline()) : "",
                isShown ? PlainText.orNull(brief.hook()) : null,
                labels.text(Label.HOOK),
                isShown ? topic(brief.topic()) : null,
                isShown && changedAt != null ? freshness(changedAt) : null,
                isShown && brief.collectedAt() != null ? Times.of(brief.collectedAt(), presentation, labels) : null,
                isShown ? collectedIn() : null,
                isShown && isWhole && brief.updatedAt() != null ? labelledTime(Label.UPDATED, brief.updatedAt()) : null,
                isShown && isWhole
                        ? labels.counted(Label.Counted.READING_TIME, ReadingTime.minutes(brief, language))
                        : null,
                original(brief.original()),
                labels.text(Label.SHARE),
                isShown ? share(permalink) : List.of(),
                permalink,
                isShown && isWhole ? image(brief.image()) : null,
                isShown ? corrections() : List.of(),
                isShown ? sections.citedSources() : null,
                isShown ? sections.sections() : List.of(),
                disclosure(brief.disclosure()),
                isWhole ? rights(brief.rights()) : null);
    }

    /** An address without a scheme is a mistake of the host's; one that does not parse may hold the id of an invalid brief. */
    private @Nullable String permalink() {
        String address = presentation.permalink(brief);
        if (address != null && !Links.isAbsolute(address)) {
            throw new IllegalArgumentException("the permalink function returned \"" + Links.excerpt(address)
                    + "\"; return an absolute web address that begins with https:// or http://, or null for none");
        }
        return WebAddress.parse(address).map(WebAddress::href).orElse(null);
    }

    private BriefView.@Nullable Topic topic(@Nullable Topic topic) {
        String name = topic == null ? null : PlainText.orNull(topic.name());
        return topic == null || name == null
                ? null
                : new BriefView.Topic(name, PlainText.orNull(presentation.emoji(topic)));
    }

    /** None where the brief is from more than a day ahead: it is not fresh until then, its time is wrong. */
    private BriefView.@Nullable FreshnessBadge freshness(Instant changedAt) {
        Instant now = presentation.clock().instant();
        if (plus(now, Duration.ofDays(1)).isBefore(changedAt)) {
            return null;
        }
        Instant freshUntil = plus(changedAt, presentation.freshFor());
        Instant recentUntil = plus(changedAt, presentation.recentFor());
        if (now.isBefore(freshUntil)) {
            return badge(Freshness.FRESH, Label.FRESHNESS_FRESH, freshUntil);
        }
        if (now.isBefore(recentUntil)) {
            return badge(Freshness.RECENT, Label.FRESHNESS_RECENT, recentUntil);
        }
        return badge(Freshness.STALE, Label.FRESHNESS_STALE, Instant.MAX);
    }

    private BriefView.FreshnessBadge badge(Freshness level, Label label, Instant until) {
        return new BriefView.FreshnessBadge(level, labels.text(label), until.equals(Instant.MAX) ? null : until);
    }

    private static Instant plus(Instant at, Duration duration) {
        boolean isInReach = at.getEpochSecond() < Instant.MAX.getEpochSecond() - duration.toSeconds() - 1;
        return isInReach ? at.plus(duration) : Instant.MAX;
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
        String name = publisher == null ? null : PlainText.orNull(publisher.name());
        String title = original == null || !isShown ? null : PlainText.orNull(original.title());
        String fallback = name == null ? labels.text(Label.ORIGINAL_READ) : name;
        return new BriefView.Original(
                name == null ? labels.phrase(Label.ORIGINAL_READ, "") : labels.phrase(Label.ORIGINAL_READ_ON, name),
                Links.of(title == null ? fallback : title, original == null ? null : original.url()),
                labels.text(Label.ORIGINAL_SOURCE),
                isWhole && publisher != null && name != null ? Links.ofOptional(name, publisher.url()) : null,
                !isWhole || original == null || original.publishedAt() == null
                        ? null
                        : Times.of(original.publishedAt(), presentation, labels));
    }

    private List<BriefView.Link> share(@Nullable String permalink) {
        if (presentation.shareTargets().isEmpty()) {
            return List.of();
        }
        String shared = permalink;
        if (shared == null) {
            WebAddress original =
                    brief.original() == null ? null : brief.original().url();
            shared = original == null ? null : original.href();
        }
        if (shared == null) {
            return List.of();
        }
        String url = ShareTarget.encode(shared);
        String text = ShareTarget.encode(PlainText.of(brief.headline()));
        List<BriefView.Link> links = new ArrayList<>(presentation.shareTargets().size());
        for (ShareTarget target : presentation.shareTargets()) {
            links.add(new BriefView.Link(labels.text(target.label()), target.href(url, text), null));
        }
        return links;
    }

    private BriefView.@Nullable Image image(@Nullable Image image) {
        if (image == null) {
            return null;
        }
        WebAddress address = image.url();
        boolean isAllowed = address != null
                && !presentation.imageHosts().isEmpty()
                && address.isFollowable()
                && presentation.imageHosts().contains(address.host());
        String credit = PlainText.orNull(image.credit());
        String alt = PlainText.of(image.alt());
        return new BriefView.Image(
                address != null && isAllowed ? address.href() : null,
                Links.of(labels.text(Label.IMAGE, alt), image.url()),
                alt,
                credit == null ? null : labels.phrase(Label.IMAGE_CREDIT, credit),
                image.width(),
                image.height());
    }

    private List<BriefView.Correction> corrections() {
        List<BriefView.Correction> corrections =
                new ArrayList<>(brief.corrections().size());
        for (Correction correction : brief.corrections()) {
            if (correction != null) {
                Instant at = correction.at();
                corrections.add(new BriefView.Correction(
                        at == null
                                ? labels.text(Label.CORRECTION_UNDATED)
                                : labels.text(Label.CORRECTION, Times.day(at, presentation, labels)),
                        at == null ? "" : Times.datetime(at),
                        PlainText.of(correction.text())));
            }
        }
        return corrections;
    }

    private BriefView.Disclosure disclosure(@Nullable Disclosure disclosure) {
        Origin origin = disclosure == null ? null : disclosure.origin();
        String tool = disclosure == null ? null : PlainText.orNull(disclosure.tool());
        String reviewer = disclosure == null ? null : PlainText.orNull(disclosure.reviewer());
        String responsible = disclosure == null ? null : PlainText.orNull(disclosure.responsible());
        return new BriefView.Disclosure(
                origin == null ? null : vocabularyValue(origin),
                tool == null
                        ? labels.phrase(shortLabel(origin), "")
                        : labels.phrase(Label.DISCLOSURE_LABEL_WITH_TOOL, labels.text(shortLabel(origin)), tool),
                origin == null || reviewer == null
                        ? labels.phrase(unreviewed(origin), "")
                        : labels.phrase(reviewed(origin), reviewer),
                disclosure == null || disclosure.reviewedAt() == null
                        ? null
                        : labelledTime(Label.DISCLOSURE_REVIEWED_ON, disclosure.reviewedAt()),
                tool == null ? null : labels.phrase(Label.DISCLOSURE_TOOL, tool),
                responsible == null ? null : labels.phrase(Label.DISCLOSURE_RESPONSIBLE, responsible),
                labels.text(Label.DISCLOSURE_NOTE),
                disclosure == null ? null : PlainText.orNull(disclosure.note()));
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

    private static Label unreviewed(@Nullable Origin origin) {
        if (origin == null) {
            return Label.DISCLOSURE_NONE;
        }
        return switch (origin) {
            case HUMAN_ONLY -> Label.DISCLOSURE_HUMAN_ONLY;
            case AI_ASSISTED -> Label.DISCLOSURE_AI_ASSISTED;
            case AI_AUTONOMOUS -> Label.DISCLOSURE_AI_AUTONOMOUS;
        };
    }

    private static Label reviewed(Origin origin) {
        return switch (origin) {
            case HUMAN_ONLY -> Label.DISCLOSURE_HUMAN_ONLY_REVIEWED;
            case AI_ASSISTED -> Label.DISCLOSURE_AI_ASSISTED_REVIEWED;
            case AI_AUTONOMOUS -> Label.DISCLOSURE_AI_AUTONOMOUS_REVIEWED;
        };
    }

    /** The values of the W3C community group's report; its {@code none} asserts that no AI was involved. */
    private static String vocabularyValue(Origin origin) {
        return origin == Origin.HUMAN_ONLY ? "none" : origin.key();
    }

    private BriefView.@Nullable Rights rights(@Nullable Rights rights) {
        if (rights == null) {
            return null;
        }
        String holder = PlainText.orNull(rights.holder());
        return new BriefView.Rights(
                labels.text(Label.RIGHTS),
                Links.ofOptional(PlainText.of(rights.notice()), rights.url()),
                holder == null ? null : labels.phrase(Label.RIGHTS_HOLDER, holder));
    }

    private BriefView.LabelledTime labelledTime(Label label, Instant at) {
        return new BriefView.LabelledTime(labels.text(label, Times.day(at, presentation, labels)), Times.datetime(at));
    }
}
