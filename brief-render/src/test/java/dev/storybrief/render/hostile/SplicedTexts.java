package dev.storybrief.render.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Joins pieces of markup, of white space and of plain text at random. The same seed gives the same texts. */
final class SplicedTexts {
    private static final String[] TOKENS = {
        // HTML
        "<",
        ">",
        "&",
        "\"",
        "'",
        "</",
        "<script>alert(1)</script>",
        "</script",
        "</title>",
        "</style>",
        "<!--",
        "-->",
        "--!>",
        "<![CDATA[",
        "]]>",
        "<?x",
        "<img src=x onerror=alert(1)>",
        "\" onload=\"x",
        "&lt;",
        "&#60;",
        "&#x3c",
        "&amp",
        "&nbsp;",
        "&NotEqualTilde;",
        // Markdown
        "*",
        "**",
        "_",
        "__",
        "`",
        "```",
        "~",
        "~~",
        "[",
        "]",
        "](",
        "][",
        "![",
        "[^1]",
        "^[",
        "[ ] ",
        "[x] ",
        "(",
        ")",
        "\\",
        "#",
        "# ",
        "- ",
        "+ ",
        "1. ",
        "2) ",
        "> ",
        "---",
        "===",
        "|",
        "|-|-|",
        "||",
        ": ",
        ":",
        ":100:",
        ":smile:",
        "!",
        "!!! note",
        "$",
        "$x$",
        "==",
        "%%",
        "{: onclick=alert(1)}",
        "[TOC]",
        "\u00A8D",
        "\u0002wzxhzdk:0\u0003",
        // chats
        "<!channel>",
        "<!date^1^{date}|x>",
        "<@U1>",
        "<#C1>",
        "<@&1>",
        "<@!1>",
        "<:x:1>",
        "<a:x:1>",
        "<t:1:R>",
        "</x:1>",
        "<id:browse>",
        "@everyone",
        "@here",
        "||",
        "-# ",
        "\u00AF\\_(\u30C4)_/\u00AF",
        "discord.gg/x",
        "<at>me</at>",
        "{{DATE(2026-03-29T13:30:00Z,SHORT)}}",
        "{{TIME(2026-03-29T13:30:00Z)}}",
        "${x}",
        // JSON and URLs
        "{",
        "}",
        "\\u003c",
        "\":",
        "javascript:alert(1)",
        "https://evil.example/",
        "//evil.example",
        "www.evil.example",
        "evil.com",
        "ftp://evil.example",
        "<https://evil.example>",
        "<me@evil.example>",
        "me@evil.example",
        "mailto:me@evil.example",
        "xmpp:me@evil.example",
        "data:text/html,x",
        "%3Cscript%3E",
        "@me",
        // white space, and what a text may not hold
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "    ",
        "\u0000",
        "\u001B[31m",
        "\u0085",
        "\u00A0",
        "\u200D",
        "\u2028",
        "\u202E",
        "\u2066",
        "\uD83D",
        "\uDE00",
        "\uFEFF",
        "\uFFFE",
        "\uD83D\uDE00",
        "\uDB40\uDC01",
        // plain text
        "a",
        "B",
        "7",
        "word",
        "\u00E9",
        "\u6587",
    };
    private static final int MAX_TOKENS = 12;

    private SplicedTexts() {}

    static List<String> of(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> texts = new ArrayList<>(count);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.setLength(0);
            for (int tokens = 1 + random.nextInt(MAX_TOKENS); tokens > 0; tokens--) {
                text.append(TOKENS[random.nextInt(TOKENS.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
