package dev.storybrief.render.output;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Holds what an output is gathered in. A renderer keeps one from a brief to the next, so that a card does not take more
 * memory than it has bytes: see {@link Spare}.
 */
public final class Room {
    /** As many characters of a text as are escaped at a time. */
    public static final int RUN = 512;

    private static final int SIZE = 8192;

    final byte[] bytes = new byte[SIZE];
    final char[] characters = new char[RUN + 1];

    /** Keeps a room that is not in use. Safe to share among threads: each takes it, or makes one of its own. */
    public static final class Spare {
        private final AtomicReference<@Nullable Room> spare = new AtomicReference<>();

        /** {@return a room that nobody else has} */
        public Room take() {
            Room room = spare.getAndSet(null);
            return room == null ? new Room() : room;
        }

        /** Keeps a room that is not in use any more. */
        public void keep(Room room) {
            spare.setRelease(room);
        }
    }
}
