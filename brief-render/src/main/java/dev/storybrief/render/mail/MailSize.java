package dev.storybrief.render.mail;

import org.jspecify.annotations.Nullable;

/**
 * Gives the size of a picture in a mail.
 *
 * @param width in pixels
 * @param height in pixels; {@code null} where it is unknown
 */
record MailSize(int width, @Nullable Integer height) {
    /** The width of a mail, within its border. */
    static final int WIDTH = 638;

    /** The width of the texts of a mail. */
    static final int TEXT_WIDTH = WIDTH - 2 * 28;

    /** {@return a size that is at most so wide, in the proportions of the picture where they are known} */
    static MailSize of(@Nullable Integer width, @Nullable Integer height, int most) {
        if (width == null || width <= 0) {
            return new MailSize(most, null);
        }
        int shown = Math.min(width, most);
        return new MailSize(shown, height == null || height <= 0 ? null : scaled(height, shown, width));
    }

    private static int scaled(int height, int shown, int width) {
        return (int) Math.max(1, Math.round((double) height * shown / width));
    }
}
