package dev.storybrief.render.hostile;

import java.util.List;

/** Lists every output with the parsers written in Java that read it. */
final class JavaParsers {
    static final List<Format> BRIEFS = List.of(
            Format.of(Output.PAGE, "jsoup", HtmlReader::jsoup),
            Format.of(Output.PAGE, "the Nu parser", HtmlReader::nu),
            Format.of(Output.CARD, "jsoup", HtmlReader::jsoup),
            Format.of(Output.CARD, "the Nu parser", HtmlReader::nu),
            Format.of(Output.ITEM, "jsoup", HtmlReader::jsoup),
            Format.of(Output.ITEM, "the Nu parser", HtmlReader::nu),
            Format.of(Output.MARKDOWN, "commonmark-java", MarkdownReader::commonMark),
            Format.of(Output.MARKDOWN, "commonmark-java with GitHub's extensions", MarkdownReader::gfm),
            Format.of(
                    Output.MARKDOWN_WITHOUT_AUTOLINKS,
                    "commonmark-java with GitHub's extensions and autolinks",
                    MarkdownReader::gfmWithAutolinks),
            Format.of(Output.TEXT, "its lines", TextLines::read),
            Format.of(Output.JSON, "Jackson", JsonTokens::read),
            Format.of(Output.JSON_LD, "Jackson", JsonTokens::read));

    /** What is sent or read elsewhere, and digests: their texts are escaped as those of briefs are, in other places. */
    static final List<Format> MAILS_AND_DIGESTS = List.of(
            Format.of(Output.MAIL, "jsoup", HtmlReader::jsoup),
            Format.of(Output.MAIL, "the Nu parser", HtmlReader::nu),
            Format.of(Output.DIGEST_MAIL, "jsoup", HtmlReader::jsoup),
            Format.of(Output.DIGEST_MAIL, "the Nu parser", HtmlReader::nu),
            Format.of(Output.DIGEST_PAGE, "jsoup", HtmlReader::jsoup),
            Format.of(Output.DIGEST_PAGE, "the Nu parser", HtmlReader::nu),
            Format.of(Output.DIGEST_MARKDOWN, "commonmark-java", MarkdownReader::commonMark),
            Format.of(Output.DIGEST_MARKDOWN, "commonmark-java with GitHub's extensions", MarkdownReader::gfm),
            Format.of(Output.DIGEST_TEXT, "its lines", TextLines::read),
            Format.of(Output.JSON_FEED, "Jackson and the Nu parser", FeedReader::json),
            Format.of(Output.ATOM, "the JDK's parser and jsoup", FeedReader::atom));

    private JavaParsers() {}
}
