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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the view of one brief: its head and its foot, in the order of {@link BriefView}. */
final class ViewMaker {
    private final Presentation presentation;
    private final StoryBrief brief;
    private final BriefView.Language language;
    private final Labels labels;

    ViewMaker(Presentation presentation, StoryBrief brief) {
        this.presentation = presentation;
        this.brief = brief;
        this.language = TextLanguage.of(brief.language());
        Locale wanted = presentation.locale();
        this.labels = wanted == null ? Labels.forTag(language.tag()) : Labels.in(wanted);
    }

    BriefView view() {
        boolean isShown = !brief.withdrawn();
        String permalink = permalink();
        SectionMaker sections = new SectionMaker(presentation, brief, language, labels);
        Instant changedAt = brief.updatedAt() == null ? brief.collectedAt() : brief.updatedAt();
        return new BriefView(
                PlainText.of(brief.id()),
                language,
                labels.asLanguage(),
                labels.between("colon"),
                labels.between("separator"),
                isShown ? null : labels.text(brief.status() == Status.WITHHELD ? "notice.withheld" : "notice.canceled"),
                isShown ? PlainText.of(brief.headline()) : "",
                isShown ? PlainText.orNull(brief.hook()) : null,
                isShown ? topic(brief.topic()) : null,
                isShown && changedAt != null ? freshness(changedAt) : null,
                isShown && brief.collectedAt() != null ? Times.of(brief.collectedAt(), presentation, labels) : null,
                isShown ? collectedIn() : null,
                isShown && brief.updatedAt() != null ? labelledTime("updated", brief.updatedAt()) : null,
                isShown ? labels.counted("reading-time", ReadingTime.minutes(brief, language)) : null,
                original(brief.original(), isShown),
                labels.text("share"),
                isShown ? share(permalink) : List.of(),
                permalink,
                isShown ? image(brief.image()) : null,
                isShown ? corrections() : List.of(),
                isShown ? sections.citedSources() : null,
                isShown ? sections.sections() : List.of(),
                disclosure(brief.disclosure()),
                rights(brief.rights()));
    }

    private @Nullable String permalink() {
        return WebAddress.parse(presentation.permalink(brief))
                .map(WebAddress::ascii)
                .orElse(null);
    }

    private BriefView.@Nullable Topic topic(@Nullable Topic topic) {
        if (topic == null || PlainText.orNull(topic.name()) == null) {
            return null;
        }
        return new BriefView.Topic(PlainText.of(topic.name()), PlainText.orNull(presentation.emoji(topic)));
    }

    private BriefView.FreshnessBadge freshness(Instant changedAt) {
        Instant now = presentation.clock().instant();
        Instant freshUntil = plus(changedAt, presentation.freshFor());
        Instant recentUntil = plus(changedAt, presentation.recentFor());
        if (now.isBefore(freshUntil)) {
            return badge(Freshness.FRESH, "freshness.fresh", freshUntil);
        }
        if (now.isBefore(recentUntil)) {
            return badge(Freshness.RECENT, "freshness.recent", recentUntil);
        }
        return badge(Freshness.STALE, "freshness.stale", Instant.MAX);
    }

    private BriefView.FreshnessBadge badge(Freshness level, String key, Instant until) {
        return new BriefView.FreshnessBadge(level, labels.text(key), until.equals(Instant.MAX) ? null : until);
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
        return labels.text("collected-in", labels.duration(Duration.between(published, brief.collectedAt())));
    }

    private BriefView.Original original(@Nullable Original original, boolean isShown) {
        Publisher publisher = original == null ? null : original.publisher();
        String name = publisher == null ? null : PlainText.orNull(publisher.name());
        String title = original == null || !isShown ? null : PlainText.orNull(original.title());
        String fallback = name == null ? labels.text("original.read") : name;
        return new BriefView.Original(
                name == null ? labels.phrase("original.read", "") : labels.phrase("original.read-on", name),
                Links.of(title == null ? fallback : title, original == null ? null : original.url()),
                labels.text("original.source"),
                publisher == null || name == null ? null : Links.ofOptional(name, publisher.url()),
                original == null || original.publishedAt() == null
                        ? null
                        : Times.of(original.publishedAt(), presentation, labels));
    }

    private List<BriefView.Link> share(@Nullable String permalink) {
        if (presentation.shareTargets().isEmpty()) {
            return List.of();
        }
        String shared = permalink;
        if (shared == null) {
            shared = WebAddress.parse(
                            brief.original() == null ? null : brief.original().url())
                    .map(WebAddress::ascii)
                    .orElse(null);
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
        WebAddress address = WebAddress.parse(image.url()).orElse(null);
        boolean isAllowed = address != null
                && !presentation.imageHosts().isEmpty()
                && presentation.imageHosts().contains(address.displayHost().toLowerCase(Locale.ROOT));
        String credit = PlainText.orNull(image.credit());
        String alt = PlainText.of(image.alt());
        return new BriefView.Image(
                address != null && isAllowed ? address.ascii() : null,
                Links.of(labels.text("image", alt), image.url()),
                alt,
                credit == null ? null : labels.phrase("image.credit", credit),
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
                                ? labels.text("correction.undated")
                                : labels.text("correction", Times.day(at, presentation, labels)),
                        at == null ? "" : Times.datetime(at),
                        PlainText.of(correction.text())));
            }
        }
        return corrections;
    }

    private BriefView.Disclosure disclosure(@Nullable Disclosure disclosure) {
        Origin origin = disclosure == null ? null : disclosure.origin();
        String reviewer = disclosure == null ? null : PlainText.orNull(disclosure.reviewer());
        String label = "disclosure." + (origin == null ? "none" : origin.key());
        BriefView.Phrase statement = origin == null || reviewer == null
                ? labels.phrase(label, "")
                : labels.phrase(label + ".reviewed", reviewer);
        return new BriefView.Disclosure(
                origin == null ? null : vocabularyValue(origin),
                statement,
                disclosure == null || disclosure.reviewedAt() == null
                        ? null
                        : labelledTime("disclosure.reviewed-on", disclosure.reviewedAt()),
                disclosure == null ? null : PlainText.orNull(disclosure.note()));
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
                Links.ofOptional(PlainText.of(rights.notice()), rights.url()),
                holder == null ? null : labels.phrase("rights.holder", holder));
    }

    private BriefView.LabelledTime labelledTime(String key, Instant at) {
        return new BriefView.LabelledTime(labels.text(key, Times.day(at, presentation, labels)), Times.datetime(at));
    }
}
