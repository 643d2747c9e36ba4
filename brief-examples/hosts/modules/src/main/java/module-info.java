/** An HTTP server that takes briefs, and answers with their cards. */
module com.example.briefs {
    requires dev.storybrief.render; // brings dev.storybrief.model
    requires jdk.httpserver;
}
