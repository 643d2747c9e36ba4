/** A host that requires what it uses, and nothing that only Storybrief uses. */
module com.example.host {
    requires dev.storybrief.render;
}
