package dev.storybrief.render;

import java.util.Locale;

/** Names the labels. A bundle has each: {@code TLDR_WHAT_CHANGED} is {@code tldr-what-changed} there. */
enum Label {
    FRESHNESS_FRESH,
    FRESHNESS_RECENT,
    FRESHNESS_STALE,
    COLLECTED_IN,
    UPDATED,

    ORIGINAL_READ_ON,
    ORIGINAL_READ,
    ORIGINAL_SOURCE,
    IMAGE,
    IMAGE_CREDIT,
    CORRECTION,
    CORRECTION_UNDATED,

    TLDR,
    TLDR_WHAT_CHANGED,
    TLDR_WHY_IT_MATTERS,
    TLDR_WHAT_TO_DO_NEXT,
    TLDR_WHO_SHOULD_CARE,
    TAKEAWAYS,
    IMPLICATIONS,
    IMPLICATIONS_AI_CITED,
    IMPLICATIONS_AI,
    IMPLICATIONS_CITED,
    HORIZON,
    TIMELINE,
    SOURCES,
    SOURCE,
    DIGEST,
    RELATED,

    LIKELIHOOD_ALMOST_NO_CHANCE,
    LIKELIHOOD_VERY_UNLIKELY,
    LIKELIHOOD_UNLIKELY,
    LIKELIHOOD_ROUGHLY_EVEN,
    LIKELIHOOD_LIKELY,
    LIKELIHOOD_VERY_LIKELY,
    LIKELIHOOD_ALMOST_CERTAIN,

    SHARE,
    SHARE_X,
    SHARE_LINKEDIN,
    SHARE_BLUESKY,
    SHARE_MASTODON,
    SHARE_REDDIT,
    SHARE_WHATSAPP,
    SHARE_EMAIL,

    DISCLOSURE_NONE,
    DISCLOSURE_HUMAN_ONLY,
    DISCLOSURE_HUMAN_ONLY_REVIEWED,
    DISCLOSURE_AI_ASSISTED,
    DISCLOSURE_AI_ASSISTED_REVIEWED,
    DISCLOSURE_AI_AUTONOMOUS,
    DISCLOSURE_AI_AUTONOMOUS_REVIEWED,
    DISCLOSURE_REVIEWED_ON,
    RIGHTS_HOLDER,
    NOTICE_WITHHELD,
    NOTICE_CANCELED,

    DURATION_JOINED,
    SEPARATOR,
    COLON;

    /** Names the labels with a number, which come in the forms that words take after one: {@code reading-time.other}. */
    enum Counted {
        READING_TIME,
        CITED_SOURCES,
        DURATION_MINUTE,
        DURATION_HOUR,
        DURATION_DAY
    }

    /** {@return what a label, or a form of one, is called in a bundle} */
    static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
