package dev.storybrief.model.address;

import java.util.Objects;

/** Reports why a string is no web address. It has no stack trace, because it reports on data and not on code. */
public final class InvalidAddressException extends Exception {
    private static final long serialVersionUID = 1;
    private static final int NONE = -1;

    private final transient AddressFault fault;
    private final transient int character;

    private InvalidAddressException(AddressFault fault, int character) {
        super(Objects.requireNonNull(fault).name(), null, false, false);
        this.fault = fault;
        this.character = character;
    }

    InvalidAddressException(AddressFault fault) {
        this(fault, NONE);
    }

    static InvalidAddressException ofCharacter(int character) {
        return new InvalidAddressException(AddressFault.CHARACTER, character);
    }

    /** {@return what is wrong} */
    public AddressFault fault() {
        return fault;
    }

    /** {@return the code point that an address may not hold, or -1 where the fault is another one} */
    public int character() {
        return character;
    }
}
