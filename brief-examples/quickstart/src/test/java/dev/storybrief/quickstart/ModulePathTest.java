package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Presentation;
import org.junit.jupiter.api.Test;

class ModulePathTest {
    @Test
    void the_library_runs_as_named_modules() {
        assertThat(StoryBrief.class.getModule().getName()).isEqualTo("dev.storybrief.model");
        assertThat(Presentation.class.getModule().getName()).isEqualTo("dev.storybrief.render");
        assertThat(Main.class.getModule().getName()).isEqualTo("dev.storybrief.quickstart");
    }
}
