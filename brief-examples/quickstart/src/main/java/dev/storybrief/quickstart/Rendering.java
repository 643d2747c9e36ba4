package dev.storybrief.quickstart;

import dev.storybrief.render.Cut;
import dev.storybrief.render.mail.Mail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Renders briefs or digests, and names what the limit of a format took of the briefs, where it has one. */
@FunctionalInterface
interface Rendering<T> {
    /** {@return what was shortened or left out} */
    List<Cut> render(T content, OutputStream out) throws IOException;

    /** Writes the HTML of a mail, and returns its cuts. */
    static List<Cut> write(Mail mail, OutputStream out) throws IOException {
        out.write(mail.html().getBytes(StandardCharsets.UTF_8));
        return mail.cuts();
    }
}
