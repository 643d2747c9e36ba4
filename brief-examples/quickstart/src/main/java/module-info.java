/** The first host application of Storybrief: its command line. */
@SuppressWarnings("requires-automatic") // the progress bar has no module descriptor
module dev.storybrief.quickstart {
    requires dev.storybrief.render;
    requires info.picocli;
    requires java.logging;
    requires me.tongfei.progressbar;
    requires static org.jspecify;
    requires tools.jackson.core;

    opens dev.storybrief.quickstart to
            info.picocli;
}
