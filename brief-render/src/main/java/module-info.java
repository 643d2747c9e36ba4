/** Renders story briefs to HTML, mail, Markdown, text, feeds, chat messages and JSON, for other applications to embed. */
module dev.storybrief.render {
    requires transitive dev.storybrief.model;
    requires static org.jspecify; // not transitive: hosts compile without it
    requires tools.jackson.core;

    exports dev.storybrief.render;
    exports dev.storybrief.render.chat;
    exports dev.storybrief.render.feed;
    exports dev.storybrief.render.html;
    exports dev.storybrief.render.json;
    exports dev.storybrief.render.mail;
    exports dev.storybrief.render.markdown;
    exports dev.storybrief.render.text;
}
