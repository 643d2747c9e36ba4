package dev.storybrief.quickstart;

import java.util.Locale;

/** Names the languages of the gallery, each in itself. */
enum GalleryLanguage {
    EN("English"),
    DE("Deutsch"),
    FR("Français"),
    ES("Español"),
    PT("Português"),
    IT("Italiano"),
    NL("Nederlands"),
    PL("Polski"),
    JA("日本語"),
    ZH("简体中文"),
    KO("한국어"),
    AR("العربية"),
    HE("עברית"),
    HI("हिन्दी");

    private final String endonym;

    GalleryLanguage(String endonym) {
        this.endonym = endonym;
    }

    /** {@return the language of a brief} */
    static GalleryLanguage of(String tag) {
        return valueOf(Locale.forLanguageTag(tag).getLanguage().toUpperCase(Locale.ROOT));
    }

    String tag() {
        return this == ZH ? "zh-Hans" : name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    String endonym() {
        return endonym;
    }
}
