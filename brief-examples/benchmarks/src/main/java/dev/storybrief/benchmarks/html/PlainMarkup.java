package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the card, and the parts that it has in common with the article, with a plain {@link StringBuilder}. */
final class PlainMarkup {
    final StringBuilder html = new StringBuilder(8192);
    final Page page;
    final StoryView view;

    PlainMarkup(Page page) {
        this.page = page;
        this.view = page.view();
    }

    String card() {
        writeCard();
        return html.toString();
    }

    private void writeCard() {
        html.append("<article class=\"brief brief-card")
                .append(page.scriptClass())
                .append("\" lang=\"");
        text(view.language().tag());
        html.append("\" dir=\"");
        text(view.language().dir());
        html.append("\"");
        if (view.disclosure().key() != null) {
            html.append(" data-ai-disclosure=\"")
                    .append(view.disclosure().key())
                    .append("\"");
        }
        html.append(" aria-label=\"");
        text(view.head().headline());
        html.append("\"><div class=\"brief-frame\">\n<header class=\"brief-header\">\n");
        meta();
        html.append("\n</p>\n");
        headline();
        if (view.head().hook() != null) {
            html.append("<p class=\"brief-hook\">");
            text(view.head().hook().text());
            html.append("</p>\n");
        }
        html.append("</header>\n");
        corrections();
        SectionView.Tldr tldr = view.tldr();
        if (tldr != null) {
            html.append("<dl class=\"brief-points\">\n");
            for (SectionView.Point point : tldr.points()) {
                html.append("<div><dt").append(page.lang()).append(">");
                text(point.label());
                html.append("</dt><dd>");
                text(point.claim().text());
                html.append("</dd></div>\n");
            }
            audience(tldr.audience());
            html.append("</dl>\n");
        }
        html.append("<footer class=\"brief-footer\">\n<p class=\"brief-actions\">");
        original();
        if (view.foot().citedSources() != null) {
            html.append(" <span class=\"brief-note\"").append(page.lang()).append(">");
            text(view.foot().citedSources());
            html.append("</span>");
        }
        html.append("</p>\n");
        disclosure();
        html.append("\n</footer>\n</div></article>\n");
    }

    void headline() {
        html.append("<h2 class=\"brief-headline\">");
        if (view.permalink() != null) {
            html.append("<a href=\"");
            text(view.permalink().href());
            html.append("\">");
            text(view.head().headline());
            html.append("</a>");
        } else {
            text(view.head().headline());
        }
        html.append("</h2>\n");
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
        html.append("\"").append(page.lang()).append(">");
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
        text(view.wording().separator());
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

    void citations(List<SectionView.Source> citations) {
        if (!citations.isEmpty()) {
            html.append("<sup class=\"brief-citations\">");
            for (SectionView.Source source : citations) {
                html.append(" <a href=\"#brief-");
                text(view.id());
                html.append("-source-")
                        .append(source.number())
                        .append("\"")
                        .append(page.lang())
                        .append(" aria-label=\"");
                text(source.label());
                html.append("\"><bdi>").append(source.number()).append("</bdi></a>");
            }
            html.append("</sup>");
        }
    }

    void meta() {
        html.append("<p class=\"brief-meta\">\n<span class=\"brief-origin\"")
                .append(page.lang())
                .append(">");
        phrase(view.disclosure().label());
        html.append("</span>\n");
        StoryView.Meta meta = view.head().meta();
        if (meta.topic() != null) {
            html.append("<bdi class=\"brief-topic\">");
            if (meta.topic().emoji() != null) {
                html.append("<span class=\"brief-emoji\" aria-hidden=\"true\">");
                text(meta.topic().emoji());
                html.append("</span> ");
            }
            text(meta.topic().name());
            html.append("</bdi>\n");
        }
        if (meta.freshness() != null) {
            html.append("<span class=\"brief-freshness brief-");
            text(meta.freshness().level().key());
            html.append("\"").append(page.lang()).append(">");
            text(meta.freshness().label());
            html.append("</span>\n");
        }
        if (meta.collected() != null) {
            html.append("<span class=\"brief-collected\"").append(page.lang()).append(">");
            time(meta.collected());
            if (meta.collectedIn() != null) {
                separator();
                text(meta.collectedIn());
            }
            html.append("</span>\n");
        }
    }

    void original() {
        html.append("<a class=\"brief-original\" href=\"");
        text(view.original().link().href());
        html.append("\" rel=\"nofollow noopener noreferrer\"")
                .append(page.lang())
                .append(">");
        phrase(view.original().call());
        html.append("</a>");
    }

    void corrections() {
        if (!view.head().corrections().isEmpty()) {
            html.append("<div class=\"brief-corrections\" role=\"note\">\n");
            for (StoryView.Correction correction : view.head().corrections()) {
                html.append("<p><strong").append(page.lang()).append("><time datetime=\"");
                text(correction.datetime());
                html.append("\">");
                text(correction.label());
                html.append("</time></strong> <span dir=\"")
                        .append(view.language().dir())
                        .append("\">");
                text(correction.text());
                html.append("</span></p>\n");
            }
            html.append("</div>\n");
        }
    }

    void audience(SectionView.@Nullable Audience audience) {
        if (audience != null) {
            html.append("<div><dt").append(page.lang()).append(">");
            text(audience.label());
            html.append("</dt><dd>");
            boolean isFirst = true;
            for (String group : audience.groups()) {
                if (!isFirst) {
                    text(audience.separator());
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
        html.append("<p class=\"brief-disclosure\"><strong").append(page.lang()).append(">");
        phrase(view.disclosure().statement());
        html.append("</strong>\n");
        if (view.disclosure().reviewed() != null) {
            labelledTime(view.disclosure().reviewed());
            html.append("\n");
        }
        sentence(view.disclosure().tool());
        sentence(view.disclosure().responsible());
        if (view.disclosure().note() != null) {
            label(view.disclosure().noteLabel());
            html.append("<span dir=\"").append(view.language().dir()).append("\">");
            text(view.disclosure().note());
            html.append("</span>\n");
        }
        html.append("</p>");
    }

    private void sentence(BriefView.@Nullable Phrase sentence) {
        if (sentence != null) {
            html.append("<span").append(page.lang()).append(">");
            phrase(sentence);
            html.append("</span>\n");
        }
    }

    void label(String label) {
        html.append("<span").append(page.lang()).append(">");
        text(label);
        html.append("</span><span class=\"brief-separator\">");
        text(view.wording().colon());
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
