package dev.storybrief.quickstart;

import dev.storybrief.render.Layout;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes one view of the gallery: a sample in one format and one language of labels, for HTML also in one layout,
 * color scheme and width.
 *
 * @param sample the name of the sample
 * @param format the format
 * @param layout the layout, for HTML
 * @param language the language of the labels
 * @param scheme {@code light} or {@code dark}; empty unless HTML
 * @param width {@code narrow}, {@code medium} or {@code wide}; empty unless HTML
 */
record GalleryView(
        String sample, Format format, @Nullable Layout layout, GalleryLanguage language, String scheme, String width) {
    static final List<String> SCHEMES = List.of("light", "dark");
    static final List<String> WIDTHS = List.of("narrow", "medium", "wide");

    /** {@return all views of a sample} */
    static List<GalleryView> all(String sample, String ownLanguage) {
        List<GalleryView> views = new ArrayList<>();
        for (GalleryLanguage language : GalleryLanguage.values()) {
            for (Layout layout : Layout.values()) {
                for (String scheme : SCHEMES) {
                    for (String width : WIDTHS) {
                        views.add(new GalleryView(sample, Format.HTML, layout, language, scheme, width));
                    }
                }
            }
        }
        for (Format format : EnumSet.complementOf(EnumSet.of(Format.HTML))) {
            for (GalleryLanguage language : GalleryLanguage.values()) {
                GalleryView view = other(sample, format, language);
                if (view.isTranslated() || language == GalleryLanguage.of(ownLanguage)) {
                    views.add(view);
                }
            }
        }
        return views;
    }

    /** {@return the first view of a sample in a layout} */
    static GalleryView first(String sample, Layout layout, String ownLanguage) {
        return new GalleryView(
                sample, Format.HTML, layout, GalleryLanguage.of(ownLanguage), SCHEMES.get(0), WIDTHS.get(2));
    }

    static GalleryView other(String sample, Format format, GalleryLanguage language) {
        return new GalleryView(sample, format, null, language, "", "");
    }

    /** {@return whether the output is a part of a document, so that the view embeds it} */
    boolean isFragment() {
        return layout != null && layout != Layout.PAGE;
    }

    /** {@return whether the output is a document, so that the view shows it in a frame} */
    boolean isDocument() {
        return layout == Layout.PAGE || format == Format.MAIL;
    }

    /** {@return whether the output has labels; JSON and JSON-LD have none} */
    boolean isTranslated() {
        return format != Format.JSON && format != Format.JSON_LD;
    }

    /** {@return the title of the view} */
    String name() {
        return EnumName.of(layout == null ? format : layout);
    }

    /** {@return the name of its file in the folder of the sample} */
    String file() {
        if (layout != null) {
            return String.join("-", name(), language.tag(), scheme, width) + ".html";
        }
        return isTranslated() ? name() + "-" + language.tag() + ".html" : name() + ".html";
    }

    /** {@return the name of the file that holds the output alone} */
    String rawFile() {
        if (layout != null) {
            return "alone-" + language.tag() + "-" + scheme + ".html";
        }
        return isTranslated() ? "brief-" + language.tag() + format.ending() : "brief" + format.ending();
    }

    GalleryView withLanguage(GalleryLanguage other) {
        return new GalleryView(sample, format, layout, other, scheme, width);
    }

    GalleryView withScheme(String other) {
        return new GalleryView(sample, format, layout, language, other, width);
    }

    GalleryView withWidth(String other) {
        return new GalleryView(sample, format, layout, language, scheme, other);
    }

    /** {@return the same view in a layout; from another format, light and wide} */
    GalleryView withLayout(Layout other) {
        return new GalleryView(
                sample,
                Format.HTML,
                other,
                language,
                layout == null ? SCHEMES.get(0) : scheme,
                layout == null ? WIDTHS.get(2) : width);
    }

    /** {@return the same view in a format other than HTML} */
    GalleryView withFormat(Format other, GalleryLanguage own) {
        GalleryView view = other(sample, other, language);
        return view.isTranslated() ? view : other(sample, other, own);
    }
}
