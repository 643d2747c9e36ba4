package dev.storybrief.quickstart;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a constant of an enum by its name on the command line: in small letters and with hyphens, such as {@code json-ld}. */
final class EnumName<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> constants;

    /** Reads one of some constants. */
    EnumName(Collection<E> constants) {
        this.constants = List.copyOf(constants);
    }

    /** {@return what reads any constant of an enum} */
    static <E extends Enum<E>> EnumName<E> all(Class<E> type) {
        return new EnumName<>(EnumSet.allOf(type));
    }

    /** {@return the name on the command line} */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public E convert(String value) {
        for (E constant : constants) {
            if (of(constant).equals(value)) {
                return constant;
            }
        }
        List<String> names = constants.stream().map(EnumName::of).toList();
        int last = names.size() - 1;
        throw new TypeConversionException(
                "use " + String.join(", ", names.subList(0, last)) + " or " + names.get(last));
    }
}
