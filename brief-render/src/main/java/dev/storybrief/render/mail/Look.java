package dev.storybrief.render.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lists the attributes that give the parts of a mail their looks; markup names them in braces, such as {@code <p{hook}>}.
 * The styles are what a client shows that drops stylesheets. The classes are for {@link MailCss}.
 *
 * <p>The styles keep to what the large clients support: pixels, sides by their names, padding on cells alone. Each cell
 * names its font, since Outlook for Windows takes none over from the table around it.
 */
enum Look {
    BODY("page", "margin:0;padding:0;background-color:#ece7df"),
    PREHEADER("", "display:none"),
    PAGE("page", "width:100%;border-collapse:collapse;background-color:#ece7df"),
    MARGIN("margin", "padding:24px 8px"),
    COLUMN("", "max-width:640px;margin:0 auto"),
    ROWS("", "width:100%;border-collapse:collapse"),
    GAP("", "padding:0;font-size:1px;line-height:20px"),

    TITLE("wide ink", "padding:4px 28px 20px;color:#1d1b18;word-break:break-word;" + Font.TEXT),
    TITLE_TEXT("", "margin:0;font-size:28px;line-height:36px"),
    INTRODUCTION("", "margin:8px 0 0"),

    BRIEF("paper rule", "padding:0;border:1px solid #ddd8ce;border-top:4px solid #1d1b18;" + Font.ON_PAPER),
    ITEM("paper", "padding:0;border:1px solid #ddd8ce;" + Font.ON_PAPER),
    TEXTS("", "width:100%;border-collapse:collapse;text-align:{start};word-break:break-word"),

    HEAD("wide", "padding:20px 28px;" + Font.TEXT),
    META("muted", "margin:0;color:#625d55;" + Font.LABEL),
    ORIGIN("ink", "color:#1d1b18"),
    FRESH("fresh", "color:#1c6a3d;font-weight:bold"),
    STALE("stale", "color:#8a4a06;font-weight:bold"),
    HEADLINE("", "margin:6px 0 0;font-size:26px;line-height:34px"),
    CARD_HEADLINE("", "margin:4px 0 0;font-size:21px;line-height:29px"),
    ITEM_HEADLINE("", "margin:2px 0 0;font-size:18px;line-height:26px"),
    NOTICE("", "margin:0;" + Font.NOTICE),
    PERMALINK("ink", "color:#1d1b18;text-decoration:none"),
    HOOK("muted", "margin:6px 0 0;color:#625d55;font-size:18px;line-height:28px"),
    SHORT_HOOK("muted", "margin:4px 0 0;color:#625d55"),
    ACTIONS("muted", "margin:10px 0 0;color:#625d55;" + Font.LINK),
    ORIGINAL("accent", "color:#9c2f17;font-weight:bold"),
    LINK("ink", "color:#1d1b18"),
    QUIET("muted", "color:#625d55"),

    PICTURE("wide muted", "padding:0 28px 20px;color:#625d55;" + Font.LABEL),
    CARD_PICTURE("muted", "padding:0;color:#625d55;" + Font.LABEL),
    CREDIT("", "margin:6px 0 0"),
    CARD_CREDIT("", "margin:6px 28px 0"),

    CORRECTIONS("", "margin:14px 0 0;border-collapse:collapse"),
    CORRECTION_BAR("accent-line", "padding:0 14px;border-{start}:3px solid #9c2f17;" + Font.LABEL),
    CORRECTION("", "margin:2px 0"),
    CORRECTED("accent", "color:#9c2f17"),

    TINT("wide tint", "padding:18px 28px 12px;background-color:#f5f1e9;" + Font.TEXT),
    SECTION("wide", "padding:18px 28px;" + Font.TEXT),
    LINED_SECTION("wide line", "padding:18px 28px;border-top:1px solid #ddd8ce;" + Font.TEXT),
    HEADING("", "margin:0 0 8px;" + Font.HEADING),
    NOTE("muted", "color:#625d55;font-weight:normal"),
    POINTS("wide", "padding:0 28px 12px;" + Font.TEXT),
    POINT("muted", "margin:0;color:#625d55;" + Font.HEADING),
    POINT_TEXT("", "margin:0 0 8px"),
    BAR("line", "padding:0 14px;border-{start}:2px solid #ddd8ce;" + Font.TEXT),
    TIMELINE("accent-line", "padding:0 14px;border-{start}:2px solid #9c2f17;" + Font.TEXT),
    ENTRY("", "margin:0 0 10px"),
    PREDICTION("", "margin:10px 0 0;font-size:17px;line-height:26px"),
    OUTLOOK("", "border-collapse:collapse"),
    OUTLOOK_CELL("", "padding:2px 0;vertical-align:middle"),
    OUTLOOK_LABEL("muted", "padding:2px 10px;color:#625d55;" + Font.LABEL),
    METER("", "border-collapse:collapse"),
    OFF("step off", Font.STEP + "background-color:#ddd8ce"),
    ON("step on", Font.STEP + "background-color:#9c2f17"),
    CITATIONS("", Font.CITATION),
    CITATION("accent", "color:#9c2f17;text-decoration:none"),
    LISTED("muted", "margin:0 0 8px;color:#625d55;" + Font.LINK),

    FOOT("wide muted line", "padding:12px 28px 8px;border-top:1px solid #ddd8ce;color:#625d55;" + Font.LABEL),
    FOOT_LINE("", "margin:0 0 6px"),
    FOOT_ACTION("", "margin:0 0 6px;" + Font.LINK),
    STATEMENT("ink", "color:#1d1b18"),
    FOOTER("wide muted footer", "padding:16px 28px;color:#625d55;" + Font.LABEL);

    private static final Map<String, Look> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toMap(look -> look.name().toLowerCase(Locale.ROOT), Function.identity()));
    private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)\\}");

    private final String attributes;

    Look(String classes, String style) {
        String attribute = classes.isEmpty() ? "" : " class=\"b-" + classes.replace(" ", " b-") + "\"";
        attributes = attribute + " style=\"" + style + "\"";
    }

    /** {@return markup with the attributes in the places of their names; other names in braces stay} */
    static String replaceIn(String markup) {
        return NAME.matcher(markup).replaceAll(name -> {
            Look look = BY_NAME.get(name.group(1));
            return Matcher.quoteReplacement(look == null ? name.group() : look.attributes);
        });
    }

    /** Holds declarations that several looks have. */
    private static final class Font {
        static final String SERIF = "Georgia,'Times New Roman',serif";
        static final String SANS = "'Segoe UI',Helvetica,Arial,sans-serif";
        static final String TEXT = "font:16px/25px " + SERIF;
        static final String LABEL = "font:13px/20px " + SANS;
        static final String LINK = "font:14px/22px " + SANS;
        static final String HEADING = "font:bold 13px/20px " + SANS;
        static final String NOTICE = "font:bold 16px/24px " + SANS;
        static final String CITATION = "font:11px/11px " + SANS;
        static final String STEP = "padding:0;width:11px;border:1px solid #fffefb;font-size:1px;line-height:8px;";
        static final String ON_PAPER = "background-color:#fffefb;color:#1d1b18";
    }
}
