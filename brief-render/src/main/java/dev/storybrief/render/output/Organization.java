package dev.storybrief.render.output;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names the host as the author or publisher of what it publishes.
 *
 * @param url its web address in ASCII, or {@code null} for none
 */
public record Organization(String name, @Nullable String url) {

    /**
     * {@return an organization as a host gives it}
     *
     * @throws IllegalArgumentException if the name is blank, or the address may not be followed
     */
    public static Organization of(String name, @Nullable String url) {
        if (PlainText.visible(Objects.requireNonNull(name, "name")) == null) {
            throw new IllegalArgumentException("name is blank; set the name of the organization");
        }
        return new Organization(
                PlainText.of(name),
                url == null ? null : HostOptions.address("url", url).href());
    }
}
