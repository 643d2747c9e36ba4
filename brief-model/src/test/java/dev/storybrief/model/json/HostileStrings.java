package dev.storybrief.model.json;

import java.util.List;
import java.util.stream.Stream;

/** Lists strings at the edge of what each kind of string may be, on both sides of it. */
final class HostileStrings {
    private static final String ENGLAND =
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";

    static final List<String> URLS = List.of(
            "https://a.example",
            "http://a.example:80/a?b#c",
            "HTTPS://A.example/",
            "ftp://a.example/",
            "javascript:alert(1)",
            "//a.example/",
            "https:a",
            "https://",
            "https:///a",
            "https://user@a.example/",
            "https://a.example:65535/",
            "https://a.example:65536/",
            "https://a.example:/",
            "https://a.example:0000080",
            "https://a.example/a b",
            "https://a.example/%41%zz",
            "https://a.example/%41%2f",
            "https://a.example/[a]",
            "https://a.example/?[a]#[b]",
            "https://a.example/#a#b",
            "https://a.example/<b>",
            "https://a_b.example/",
            "https://-a.example/",
            "https://a..b/",
            "https://a.example./",
            "https://a.example../",
            "https://1.2.3.4/",
            "https://1.2.3.256/",
            "https://1.2.3/",
            "https://123/",
            "https://a.1b/",
            "https://[::1]/",
            "https://[::1]:8080/a",
            "https://[::g]/",
            "https://[]/",
            "https://[1.2.3.4]/",
            "https://b\u00fccher.example/\u00fc",
            "https://a.example/\u202e",
            "https://a.example/\ufeff",
            "https://a.example/\u00a0",
            "https://a\u202e.example/",
            "https://a\u200b.example/",
            "https://\u4f8b\u3048.\u30c6\u30b9\u30c8/",
            "https://a.example/" + ENGLAND,
            "https://a.example/\uD83C\uDFF4",
            "https://a.example/\uD83D\uDE00",
            "https://a.example/\uDB40\uDC41",
            "https://" + "a".repeat(64) + ".example/",
            "https://" + "a.".repeat(130) + "example/",
            "https://a.example/" + "a".repeat(2030),
            "https://a.example/" + "a".repeat(2031),
            "https://a.example/" + "%41".repeat(676),
            "https://a.example/\n",
            "https://a.example\n",
            "\nhttps://a.example",
            "https://a.example\\b",
            "https://a.example?",
            "https://a.example#");

    static final List<String> DATES = List.of(
            "2026",
            "2026-01",
            "2026-01-31",
            "0001",
            "0000",
            "9999-12-31",
            "2026-00",
            "2026-13",
            "2026-02-29",
            "2024-02-29",
            "2026-02-30",
            "2026-04-31",
            "2026-04-30",
            "2026-01-00",
            "2026-01-32",
            "2026-1",
            "26",
            "2026-01-01T00:00:00Z",
            "2026\n",
            "20260101",
            "2026-12-3",
            "\u0662\u0660\u0662\u0666",
            "2100-02-29",
            "0004-02-29");

    static final List<String> TIMESTAMPS = List.of(
            "2026-03-29T08:15:00Z",
            "2026-03-29t08:15:00.5z",
            "2026-03-29T08:15:00+02:00",
            "2026-03-29T08:15:00-00:00",
            "2026-03-29",
            "2026-03-29T08:15:00",
            "2026-03-29 08:15:00Z",
            "2026-03-29T24:00:00Z",
            "2026-03-29T08:60:00Z",
            "2026-03-29T08:15:60Z",
            "2016-12-31T23:59:60Z",
            "2026-02-29T00:00:00Z",
            "2026-02-30T00:00:00Z",
            "2026-03-29T08:15:00+24:00",
            "2026-03-29T08:15:00+0200",
            "0000-01-01T00:00:00Z",
            "0000-01-01T00:00:00+01:00",
            "9999-12-31T23:59:59-01:00",
            "2026-03-29T08:15Z",
            "2026-03-29T08:15:00.Z",
            "2026-03-29T08:15:00." + "1".repeat(500) + "Z",
            "2026-03-29T08:15:00Z\n",
            "3026-03-29T08:15:00Z");

    static final List<String> LANGUAGES = List.of(
            "en",
            "EN-us",
            "zh-Hans-CN",
            "sl-rozaj-biske-1994",
            "de-CH-x-phonebk",
            "i-klingon",
            "I-KLINGON",
            "en-GB-oed",
            "x-a",
            "en-a-bb-x-c",
            "en_US",
            "e",
            "en-",
            "en--US",
            "de-419-DE",
            "a-DE",
            "english-language",
            "en-abcdefghi",
            "en-x",
            "zh-min-nan",
            "abcdefgh",
            "abcdefghi",
            "en\n",
            "\u00e9n",
            "en-u-a",
            "ja-JP-u-ca-japanese",
            "sgn-BE-FR",
            "x");

    static final List<String> IDS = List.of(
            "a",
            "A-1_b",
            "a.b~c",
            "-a",
            "_a",
            ".a",
            "a b",
            "a/b",
            "\u00e4",
            "a\n",
            "a".repeat(40),
            "a".repeat(41),
            "a".repeat(120),
            "a".repeat(121),
            "a\u200d",
            "0");

    static final List<String> TEXTS = List.of(
            "a",
            " a ",
            "a\nb",
            "a\tb",
            "a\u0000",
            "a\u0085b",
            "a\u2028b",
            "a\u202eb",
            "a\u2066b",
            "\ufeffa",
            "a\uFFFF",
            "\uD83D",
            "\uDE00a",
            "\uD83F\uDFFE",
            "\uFDD0",
            "\uD83D\uDE00",
            ENGLAND,
            ENGLAND + ENGLAND,
            "a " + ENGLAND + " b",
            ENGLAND.substring(2),
            "\uD83C\uDFF4",
            "\uD83C\uDFF4a",
            "a\uDB40\uDC41",
            ENGLAND.substring(0, 10),
            ENGLAND + "\uDB40\uDC7F",
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC7F",
            "\u200d",
            "\u200b",
            "e\u0301",
            "<b>a</b>",
            "a\u00a0b",
            "\u00a0",
            "\u1680",
            "\uE000",
            "\uDBFF\uDFFD",
            "a".repeat(16),
            "a".repeat(17),
            "a\r",
            ENGLAND.repeat(80),
            ENGLAND.repeat(86));

    private HostileStrings() {}

    /** {@return strings of the kind that a member of a name takes, or that a value looks to be} */
    static List<String> like(String name, String value) {
        return switch (name) {
            case "url" -> URLS;
            case "date", "horizon" -> DATES;
            case "publishedAt" -> value.contains("T") ? TIMESTAMPS : DATES;
            case "at", "collectedAt", "updatedAt", "reviewedAt" -> TIMESTAMPS;
            case "language" -> LANGUAGES;
            case "id" -> IDS;
            case "" -> Stream.concat(IDS.stream(), TEXTS.stream()).toList();
            case "status", "origin", "likelihood" ->
                List.of(
                        "usable",
                        "Usable",
                        "likely",
                        "ai-assisted",
                        "canceled",
                        "cancelled",
                        "unlikely\n",
                        "human-only");
            default -> TEXTS;
        };
    }
}
