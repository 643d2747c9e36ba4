package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the parts that card, article and page have in common. */
final class HtmlParts {
    private static final int LONGEST_ID = 120;
    private static final Pattern DATA_ATTRIBUTE = Pattern.compile("data-[a-z0-9]+(-[a-z0-9]+)*");

    final HtmlWriter html;
    final HtmlOptions options;
    final BriefView view;
    private final boolean areLabelsForeign;
    private final SectionView.@Nullable Sources sources;
    private final String sourceId;

    HtmlParts(HtmlWriter html, HtmlOptions options, BriefView view) {
        this.html = html;
        this.options = options;
        this.view = view;
        this.areLabelsForeign =
                !view.labelLanguage().tag().equals(view.language().tag());
        this.sources = view.section(SectionView.Sources.class);
        this.sourceId = options.prefix() + "-" + anchor(view.id()) + "-source-";
    }

    /** Opens the article element, with what machines and the host want to know. */
    void openArticle(String layoutClass) throws IOException {
        html.raw("<article class=\"brief ").raw(layoutClass).raw("\"");
        language(view.language());
        if (view.disclosure().key() != null) {
            html.raw(" data-ai-disclosure=\"").text(view.disclosure().key()).raw("\"");
        }
        for (Map.Entry<String, String> attribute :
                options.attributes().apply(view).entrySet()) {
            String name = attribute.getKey();
            if (!DATA_ATTRIBUTE.matcher(name).matches() || name.equals("data-ai-disclosure")) {
                throw new IllegalArgumentException("attribute names must be data- and small letters, digits or hyphens,"
                        + " and not data-ai-disclosure, which is taken");
            }
            html.raw(" ").text(name).raw("=\"").text(attribute.getValue()).raw("\"");
        }
        html.raw("><div class=\"brief-frame\">\n");
    }

    void closeArticle() throws IOException {
        html.raw("</div></article>\n");
    }

    private void language(BriefView.Language language) throws IOException {
        html.raw(" lang=\"").text(language.tag()).raw(language.isRightToLeft() ? "\" dir=\"rtl\"" : "\" dir=\"ltr\"");
    }

    /** Says the language of a label, where it is not that of the brief; stands within a tag. */
    HtmlWriter labelLanguage() throws IOException {
        if (areLabelsForeign) {
            language(view.labelLanguage());
        }
        return html;
    }

    /** The row above the headline: topic, freshness, dates, reading time. */
    void meta() throws IOException {
        html.raw("<p class=\"brief-meta\">");
        BriefView.Topic topic = view.topic();
        if (topic != null) {
            html.raw("<span class=\"brief-topic\">");
            if (topic.emoji() != null) {
                html.raw("<span class=\"brief-emoji\" aria-hidden=\"true\">")
                        .text(topic.emoji())
                        .raw("</span> ");
            }
            html.text(topic.name()).raw("</span> ");
        }
        BriefView.FreshnessBadge freshness = view.freshness();
        if (freshness != null) {
            html.raw("<span class=\"brief-freshness brief-")
                    .raw(freshness.level().name().toLowerCase(Locale.ROOT))
                    .raw("\"");
            labelLanguage().raw(">").text(freshness.label()).raw("</span> ");
        }
        BriefView.Time collected = view.collected();
        if (collected != null) {
            html.raw("<span class=\"brief-collected\"");
            labelLanguage().raw(">");
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
        html.raw("<span class=\"brief-separator\">").text(view.separator()).raw("</span>");
    }

    void time(BriefView.Time time) throws IOException {
        html.raw("<time datetime=\"")
                .text(time.datetime())
                .raw("\">")
                .text(time.text())
                .raw("</time>");
    }

    void labelledTime(BriefView.LabelledTime time) throws IOException {
        html.raw("<time datetime=\"").text(time.datetime()).raw("\"");
        labelLanguage().raw(">").text(time.label()).raw("</time>");
    }

    /** A label around a name, which may run in another direction. */
    void phrase(BriefView.Phrase phrase) throws IOException {
        html.text(phrase.before());
        if (!phrase.name().isEmpty()) {
            html.raw("<bdi>").text(phrase.name()).raw("</bdi>");
        }
        html.text(phrase.after());
    }

    /** A link, or where it leads nowhere its text and what the brief gave for an address. */
    void link(BriefView.Link link, String linkClass) throws IOException {
        if (link.href() != null) {
            openLink(link.href(), linkClass);
            html.raw("><bdi>").text(link.text()).raw("</bdi></a>");
        } else {
            html.raw("<bdi>").text(link.text()).raw("</bdi>");
            if (link.address() != null) {
                html.raw(" <span class=\"brief-address\">").text(link.address()).raw("</span>");
            }
        }
    }

    /** The start of a link that leads away, up to its last attribute. */
    void openLink(String href, String linkClass) throws IOException {
        html.raw("<a class=\"").raw(linkClass).raw("\" href=\"").text(href);
        if (!options.rel().isEmpty()) {
            html.raw("\" rel=\"").text(options.rel());
        }
        html.raw("\"");
    }

    /** The way to the original, which no option takes away. */
    void original() throws IOException {
        BriefView.Original original = view.original();
        if (original.link().href() != null) {
            openLink(original.link().href(), "brief-original");
            labelLanguage().raw(">");
            phrase(original.call());
            html.raw("</a>");
        } else {
            html.raw("<span class=\"brief-original\"");
            labelLanguage().raw(">");
            phrase(original.call());
            html.raw("</span>");
            if (original.link().address() != null) {
                html.raw(" <span class=\"brief-address\">")
                        .text(original.link().address())
                        .raw("</span>");
            }
        }
    }

    void corrections() throws IOException {
        if (view.corrections().isEmpty()) {
            return;
        }
        html.raw("<div class=\"brief-corrections\" role=\"note\">");
        for (BriefView.Correction correction : view.corrections()) {
            html.raw("<p><strong");
            labelLanguage();
            if (correction.datetime().isEmpty()) {
                html.raw(">").text(correction.label()).raw("</strong>");
            } else {
                html.raw("><time datetime=\"").text(correction.datetime()).raw("\">");
                html.text(correction.label()).raw("</time></strong>");
            }
            html.raw(" ").text(correction.text()).raw("</p>");
        }
        html.raw("</div>\n");
    }

    void disclosure() throws IOException {
        BriefView.Disclosure disclosure = view.disclosure();
        html.raw("<p class=\"brief-disclosure\"><strong");
        labelLanguage().raw(">");
        phrase(disclosure.statement());
        html.raw("</strong>");
        if (disclosure.reviewed() != null) {
            html.raw(" ");
            labelledTime(disclosure.reviewed());
        }
        if (disclosure.note() != null) {
            html.raw(" ").text(disclosure.note());
        }
        html.raw("</p>\n");
    }

    /** Says why there is nothing to read, for a brief that was withdrawn. */
    void notice(String notice) throws IOException {
        html.raw("<header class=\"brief-header\">\n<p class=\"brief-notice\" role=\"note\"");
        labelLanguage().raw(">").text(notice).raw("</p>\n<p class=\"brief-actions\">");
        original();
        html.raw("</p>\n</header>\n<footer class=\"brief-footer\">\n");
        disclosure();
        html.raw("</footer>\n");
    }

    /** Small numbered links to the sources. */
    void citations(List<Integer> citations) throws IOException {
        if (citations.isEmpty() || sources == null) {
            return;
        }
        html.raw("<sup class=\"brief-citations\">");
        for (int number : citations) {
            html.raw(" <a href=\"#").text(sourceId).number(number).raw("\"");
            labelLanguage().raw(" aria-label=\"");
            html.text(sources.sources().get(number - 1).citationLabel()).raw("\">");
            html.number(number).raw("</a>");
        }
        html.raw("</sup>");
    }

    /** The id of a source, unique among the briefs of a page; stands within a tag. */
    void sourceId(int number) throws IOException {
        html.raw(" id=\"").text(sourceId).number(number).raw("\"");
    }

    /** {@return a brief's id in characters that an id and a fragment may have; other characters of an invalid one in hex} */
    private static String anchor(String id) {
        if (id.length() > LONGEST_ID) { // every citation carries it
            return encodeAnchor(id.substring(0, LONGEST_ID)) + '_' + Integer.toHexString(id.hashCode());
        }
        for (int i = 0; i < id.length(); i++) {
            if (!isAnchorCharacter(id.charAt(i))) {
                return encodeAnchor(id);
            }
        }
        return id;
    }

    private static String encodeAnchor(String id) {
        StringBuilder anchor = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (isAnchorCharacter(c)) {
                anchor.append(c);
            } else {
                anchor.append('_').append(Integer.toHexString(c)).append('_');
            }
        }
        return anchor.toString();
    }

    private static boolean isAnchorCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._~-".indexOf(c) >= 0;
    }
}
