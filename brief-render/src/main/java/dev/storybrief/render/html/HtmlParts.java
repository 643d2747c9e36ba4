package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the parts that card, article and page have in common. */
final class HtmlParts {
    final HtmlWriter html;
    final HtmlOptions options;
    final BriefView view;
    private final Map<String, String> attributes;
    private final boolean areLabelsForeign;

    HtmlParts(HtmlWriter html, HtmlOptions options, BriefView view, Map<String, String> attributes) {
        this.html = html;
        this.options = options;
        this.view = view;
        this.attributes = attributes;
        this.areLabelsForeign =
                !view.labelLanguage().tag().equals(view.language().tag());
    }

    /** Opens the article element, with what machines and the host want to know, from a tag that ends in its classes. */
    void openArticle(String tag) throws IOException {
        html.raw(tag).raw(ScriptHeight.of(view.language()).classes()).raw("\"");
        language(view.language());
        if (view.disclosure().key() != null) {
            html.raw(" data-ai-disclosure=\"").label(view.disclosure().key()).raw("\"");
        }
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            html.raw(" ").text(attribute.getKey()).raw("=\"");
            html.text(attribute.getValue()).raw("\"");
        }
        html.raw("><div class=\"brief-frame\">\n");
    }

    void closeArticle() throws IOException {
        html.raw("</div></article>\n");
    }

    private void language(BriefView.Language language) throws IOException {
        html.raw(" lang=\"").text(language.tag()).raw("\"").raw(direction(language));
    }

    /** {@return the attribute for the direction of a language: browsers isolate what has one from what stands around it} */
    static String direction(BriefView.Language language) {
        return language.isRightToLeft() ? " dir=\"rtl\"" : " dir=\"ltr\"";
    }

    /** Sentences of the brief, in its direction, beside something else in the same line. */
    void sentences(String markup, String text) throws IOException {
        html.raw(markup).raw(direction(view.language())).raw(">").text(text).raw("</span>");
    }

    /** Writes markup that ends in the tag around a label, and says the label's language where that is not the brief's. */
    HtmlWriter openLabel(String markup) throws IOException {
        if (!areLabelsForeign) {
            return html.raw(markup);
        }
        html.raw(markup.substring(0, markup.length() - 1));
        language(view.labelLanguage());
        return html.raw(">");
    }

    /** The row above the headline: who wrote the brief, before anything of the brief's; topic, freshness, dates. */
    void meta() throws IOException {
        openLabel("<p class=\"brief-meta\"><span class=\"brief-origin\">");
        phrase(view.disclosure().label());
        html.raw("</span> ");
        BriefView.Topic topic = view.topic();
        if (topic != null) {
            html.raw("<bdi class=\"brief-topic\">");
            if (topic.emoji() != null) {
                html.raw("<span class=\"brief-emoji\" aria-hidden=\"true\">")
                        .text(topic.emoji())
                        .raw("</span> ");
            }
            html.text(topic.name()).raw("</bdi> ");
        }
        BriefView.FreshnessBadge freshness = view.freshness();
        if (freshness != null) {
            openLabel(
                            switch (freshness.level()) {
                                case FRESH -> "<span class=\"brief-freshness brief-fresh\">";
                                case RECENT -> "<span class=\"brief-freshness brief-recent\">";
                                case STALE -> "<span class=\"brief-freshness brief-stale\">";
                            })
                    .label(freshness.label())
                    .raw("</span> ");
        }
        BriefView.Time collected = view.collected();
        if (collected != null) {
            openLabel("<span class=\"brief-collected\">");
            time(collected);
            if (view.collectedIn() != null) {
                separator();
                html.text(view.collectedIn());
            }
            html.raw("</span> ");
        }
    }

    /** What stands between two parts of a line; stylesheets may put a space in its place. */
    void separator() throws IOException {
        html.raw("<span class=\"brief-separator\">").label(view.separator()).raw("</span>");
    }

    void time(BriefView.Time time) throws IOException {
        html.raw("<time datetime=\"")
                .text(time.datetime())
                .raw("\">")
                .text(time.text())
                .raw("</time>");
    }

    void labelledTime(BriefView.LabelledTime time) throws IOException {
        html.raw("<time datetime=\"").text(time.datetime());
        openLabel("\">").text(time.label()).raw("</time>");
    }

    /** A label around a name, which may run in another direction. */
    void phrase(BriefView.Phrase phrase) throws IOException {
        html.label(phrase.before());
        if (!phrase.name().isEmpty()) {
            html.raw("<bdi>").text(phrase.name()).raw("</bdi>");
        }
        html.label(phrase.after());
    }

    /** A link, or where it leads nowhere its text and what the brief gave for an address. */
    void link(BriefView.Link link) throws IOException {
        if (link.href() != null) {
            html.raw("<a class=\"brief-link\" href=\"").text(link.href()).host(options.endOfLink());
            html.text(link.text()).raw("</bdi></a>");
        } else {
            html.raw("<bdi>").text(link.text()).raw("</bdi>");
            address(link);
        }
    }

    /** A link to a work, which its text is the title of. */
    void cite(BriefView.Link link) throws IOException {
        if (link.href() != null) {
            html.raw("<cite><a class=\"brief-link\" href=\"").text(link.href()).host(options.endOfLink());
            html.text(link.text()).raw("</bdi></a></cite>");
        } else {
            html.raw("<cite>");
            link(link);
            html.raw("</cite>");
        }
    }

    /** The start of a link that leads away, up to its last attribute. */
    void openLink(String markup, String href) throws IOException {
        html.raw(markup).text(href).host(options.endOfHref());
    }

    private void address(BriefView.Link link) throws IOException {
        if (link.address() != null) {
            html.raw(" <bdi class=\"brief-address\">").text(link.address()).raw("</bdi>");
        }
    }

    /** The way to the original, which no option takes away. */
    void original() throws IOException {
        BriefView.Original original = view.original();
        if (original.link().href() != null) {
            openLink("<a class=\"brief-original\" href=\"", original.link().href());
            openLabel(">");
            phrase(original.call());
            html.raw("</a>");
        } else {
            openLabel("<span class=\"brief-original\">");
            phrase(original.call());
            html.raw("</span>");
            address(original.link());
        }
    }

    /** Who should care, as the last of the points of a TL;DR. */
    void audience(SectionView.Tldr tldr) throws IOException {
        if (tldr.audience().isEmpty()) {
            return;
        }
        openLabel("<div><dt>").label(tldr.audienceLabel()).raw("</dt><dd>");
        for (int i = 0; i < tldr.audience().size(); i++) {
            if (i > 0) {
                html.label(tldr.separator());
            }
            html.raw("<bdi>").text(tldr.audience().get(i)).raw("</bdi>");
        }
        html.raw("</dd></div>\n");
    }

    void corrections() throws IOException {
        if (view.corrections().isEmpty()) {
            return;
        }
        html.raw("<div class=\"brief-corrections\" role=\"note\">");
        for (BriefView.Correction correction : view.corrections()) {
            openLabel("<p><strong>");
            if (correction.datetime().isEmpty()) {
                html.text(correction.label());
            } else {
                html.raw("<time datetime=\"").text(correction.datetime()).raw("\">");
                html.text(correction.label()).raw("</time>");
            }
            sentences("</strong> <span", correction.text());
            html.raw("</p>");
        }
        html.raw("</div>\n");
    }

    void disclosure() throws IOException {
        BriefView.Disclosure disclosure = view.disclosure();
        openLabel("<p class=\"brief-disclosure\"><strong>");
        phrase(disclosure.statement());
        html.raw("</strong>");
        if (disclosure.reviewed() != null) {
            html.raw(" ");
            labelledTime(disclosure.reviewed());
        }
        sentence(disclosure.tool());
        sentence(disclosure.responsible());
        if (disclosure.note() != null) {
            html.raw(" ");
            label(disclosure.noteLabel());
            sentences("<span", disclosure.note());
        }
        html.raw("</p>\n");
    }

    private void sentence(BriefView.@Nullable Phrase sentence) throws IOException {
        if (sentence != null) {
            openLabel(" <span>");
            phrase(sentence);
            html.raw("</span>");
        }
    }

    /** A label and a colon. */
    void label(String label) throws IOException {
        openLabel("<span>").label(label);
        html.raw("</span><span class=\"brief-separator\">").label(view.colon()).raw("</span>");
    }

    /** Says why there is nothing to read, for a brief that was withdrawn. */
    void notice(String notice) throws IOException {
        html.raw("<header class=\"brief-header\">\n");
        openLabel(options.notice().open()).text(notice).raw(options.notice().close());
        html.raw("<p class=\"brief-actions\">");
        original();
        html.raw("</p>\n</header>\n<footer class=\"brief-footer\">\n");
        disclosure();
        html.raw("</footer>\n");
    }
}
