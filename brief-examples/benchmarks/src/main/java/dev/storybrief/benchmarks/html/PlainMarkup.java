package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the card, and the parts that it has in common with the article, with a plain {@link StringBuilder}. */
final class PlainMarkup {
    final StringBuilder html = new StringBuilder(8192);
    final Page p;

    PlainMarkup(Page p) {
        this.p = p;
    }

    String card() {
        writeCard();
        return html.toString();
    }

    private void writeCard() {
        html.append("<article class=\"brief brief-card").append(p.room()).append("\" lang=\"");
        text(p.view().language().tag());
        html.append("\" dir=\"");
        text(p.dir());
        html.append("\"");
        if (p.view().disclosure().key() != null) {
            html.append(" data-ai-disclosure=\"")
                    .append(p.view().disclosure().key())
                    .append("\"");
        }
        html.append("><div class=\"brief-frame\">\n<header class=\"brief-header\">\n");
        meta();
        html.append("\n</p>\n<h2 class=\"brief-headline\">");
        if (p.view().permalink() != null) {
            html.append("<a href=\"");
            text(p.view().permalink());
            html.append("\">");
            text(p.view().headline());
            html.append("</a>");
        } else {
            text(p.view().headline());
        }
        html.append("</h2>\n");
        if (p.view().hook() != null) {
            html.append("<p class=\"brief-hook\">");
            text(p.view().hook());
            html.append("</p>\n");
        }
        html.append("</header>\n");
        corrections();
        if (p.tldrSection() != null) {
            html.append("<dl class=\"brief-points\">\n");
            for (SectionView.Point point : p.news()) {
                html.append("<div><dt").append(p.lang()).append(">");
                text(point.label());
                html.append("</dt><dd>");
                text(point.text());
                html.append("</dd></div>\n");
            }
            audience();
            html.append("</dl>\n");
        }
        html.append("<footer class=\"brief-footer\">\n<p class=\"brief-actions\">");
        original();
        if (p.view().citedSources() != null) {
            html.append(" <span class=\"brief-note\"").append(p.lang()).append(">");
            text(p.view().citedSources());
            html.append("</span>");
        }
        html.append("</p>\n");
        disclosure();
        html.append("\n</footer>\n</div></article>\n");
    }

    void time(BriefView.Time x) {
        html.append("<time datetime=\"");
        text(x.datetime());
        html.append("\">");
        text(x.text());
        html.append("</time>");
    }

    void labelledTime(BriefView.LabelledTime x) {
        html.append("<time datetime=\"");
        text(x.datetime());
        html.append("\"").append(p.lang()).append(">");
        text(x.label());
        html.append("</time>");
    }

    void phrase(BriefView.Phrase x) {
        text(x.before());
        if (!x.name().isEmpty()) {
            html.append("<bdi>");
            text(x.name());
            html.append("</bdi>");
        }
        text(x.after());
    }

    void separator() {
        html.append("<span class=\"brief-separator\">");
        text(p.view().separator());
        html.append("</span>");
    }

    void link(BriefView.Link x) {
        if (x.href() != null) {
            html.append("<a class=\"brief-link\" href=\"");
            text(x.href());
            html.append("\" rel=\"nofollow noopener noreferrer\"><bdi>");
            text(x.text());
            html.append("</bdi></a>");
        } else {
            html.append("<bdi>");
            text(x.text());
            html.append("</bdi>");
        }
    }

    void citations(List<Integer> citations) {
        if (!citations.isEmpty()) {
            html.append("<sup class=\"brief-citations\">");
            for (Integer number : citations) {
                html.append(" <a href=\"#brief-");
                text(p.view().id());
                html.append("-source-")
                        .append(number)
                        .append("\"")
                        .append(p.lang())
                        .append(" aria-label=\"");
                text(p.citation(number));
                html.append("\"><bdi>").append(number).append("</bdi></a>");
            }
            html.append("</sup>");
        }
    }

    void meta() {
        html.append("<p class=\"brief-meta\">\n<span class=\"brief-origin\"")
                .append(p.lang())
                .append(">");
        phrase(p.view().disclosure().label());
        html.append("</span>\n");
        if (p.view().topic() != null) {
            html.append("<bdi class=\"brief-topic\">");
            if (p.view().topic().emoji() != null) {
                html.append("<span class=\"brief-emoji\" aria-hidden=\"true\">");
                text(p.view().topic().emoji());
                html.append("</span> ");
            }
            text(p.view().topic().name());
            html.append("</bdi>\n");
        }
        if (p.view().freshness() != null) {
            html.append("<span class=\"brief-freshness brief-");
            text(p.freshnessClass());
            html.append("\"").append(p.lang()).append(">");
            text(p.view().freshness().label());
            html.append("</span>\n");
        }
        if (p.view().collected() != null) {
            html.append("<span class=\"brief-collected\"").append(p.lang()).append(">");
            time(p.view().collected());
            if (p.view().collectedIn() != null) {
                separator();
                text(p.view().collectedIn());
            }
            html.append("</span>\n");
        }
    }

    void original() {
        html.append("<a class=\"brief-original\" href=\"");
        text(p.view().original().link().href());
        html.append("\" rel=\"nofollow noopener noreferrer\"").append(p.lang()).append(">");
        phrase(p.view().original().call());
        html.append("</a>");
    }

    void corrections() {
        if (!p.view().corrections().isEmpty()) {
            html.append("<div class=\"brief-corrections\" role=\"note\">\n");
            for (BriefView.Correction correction : p.view().corrections()) {
                html.append("<p><strong").append(p.lang()).append("><time datetime=\"");
                text(correction.datetime());
                html.append("\">");
                text(correction.label());
                html.append("</time></strong> <span dir=\"").append(p.dir()).append("\">");
                text(correction.text());
                html.append("</span></p>\n");
            }
            html.append("</div>\n");
        }
    }

    void audience() {
        if (!p.tldrSection().audience().isEmpty()) {
            html.append("<div><dt").append(p.lang()).append(">");
            text(p.tldrSection().audienceLabel());
            html.append("</dt><dd>");
            boolean isFirst = true;
            for (String group : p.tldrSection().audience()) {
                if (!isFirst) {
                    text(p.tldrSection().separator());
                }
                html.append("<bdi>");
                text(group);
                html.append("</bdi>");
                isFirst = false;
            }
            html.append("</dd></div>\n");
        }
    }

    void disclosure() {
        html.append("<p class=\"brief-disclosure\"><strong").append(p.lang()).append(">");
        phrase(p.view().disclosure().statement());
        html.append("</strong>\n");
        if (p.view().disclosure().reviewed() != null) {
            labelledTime(p.view().disclosure().reviewed());
            html.append("\n");
        }
        sentence(p.view().disclosure().tool());
        sentence(p.view().disclosure().responsible());
        if (p.view().disclosure().note() != null) {
            label(p.view().disclosure().noteLabel());
            html.append("<span dir=\"").append(p.dir()).append("\">");
            text(p.view().disclosure().note());
            html.append("</span>\n");
        }
        html.append("</p>");
    }

    private void sentence(BriefView.@Nullable Phrase sentence) {
        if (sentence != null) {
            html.append("<span").append(p.lang()).append(">");
            phrase(sentence);
            html.append("</span>\n");
        }
    }

    void label(String label) {
        html.append("<span").append(p.lang()).append(">");
        text(label);
        html.append("</span><span class=\"brief-separator\">");
        text(p.view().colon());
        html.append("</span>");
    }

    /** Writes a text, escaped. */
    void text(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> null;
            };
            if (escape != null) {
                html.append(text, from, i).append(escape);
                from = i + 1;
            }
        }
        html.append(text, from, text.length());
    }
}
