package dev.storybrief.render.mail;

/** Holds the stylesheet of a mail, which changes what {@link Look} sets, in clients that read it. */
final class MailCss {
    /** Each colour of {@link Look}, where the reader prefers dark ones; and smaller margins in a narrow window. */
    static final String TEXT = """
            @media (prefers-color-scheme: dark) {
            .b-page { background-color: #0f0e0d !important }
            .b-paper { background-color: #1a1917 !important; border-color: #3b3935 !important; color: #f0ede6 !important }
            .b-rule { border-top-color: #f0ede6 !important }
            .b-tint { background-color: #242320 !important }
            .b-line { border-color: #3b3935 !important }
            .b-accent-line { border-color: #f08c6c !important }
            .b-step { border-color: #1a1917 !important }
            .b-off { background-color: #3b3935 !important }
            .b-on { background-color: #f08c6c !important }
            .b-ink { color: #f0ede6 !important }
            .b-muted { color: #aaa59b !important }
            .b-accent { color: #f08c6c !important }
            .b-fresh { color: #7fcb9c !important }
            .b-stale { color: #e7b25f !important }
            .b-footer a { color: #aaa59b !important }
            }
            @media (max-width: 480px) {
            .b-margin { padding: 16px 0 !important }
            .b-wide { padding-left: 18px !important; padding-right: 18px !important }
            }
            """;

    private MailCss() {}
}
