package dev.storybrief.model.shape;

import dev.storybrief.model.StoryBrief;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes a record: its members in the order of the format, and how to make one. It is derived from the record class by
 * reflection, so that the reader, the writer and the records cannot disagree.
 */
public final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    /** The shape of a whole brief. */
    public static final RecordShape BRIEF = of(StoryBrief.class);

    /** Longer names are not compared with those of the format, none of which is half as long. */
    private static final int MAX_MISSPELT_LENGTH = 40;

    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> byName = new HashMap<>();
    private final Map<String, Member> byLetters = new LinkedHashMap<>();
    private final MethodHandle constructor;
    private final MethodHandle accessors;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Member member = Member.of(i, components[i]);
            members.add(member);
            if (member.kind() != Kind.EXTENSIONS) {
                byName.put(member.name(), member);
                byLetters.put(letters(member.name()), member);
            }
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object.class));
            accessors = accessors(type, components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record " + type.getName() + " is not public", e);
        }
    }

    /** {@return the reverse of the constructor: calls every accessor on the same record, and collects what they return} */
    private static MethodHandle accessors(Class<?> type, RecordComponent[] components) throws IllegalAccessException {
        MethodHandle[] accessors = new MethodHandle[components.length];
        for (int i = 0; i < components.length; i++) {
            accessors[i] = MethodHandles.lookup()
                    .unreflect(components[i].getAccessor())
                    .asType(MethodType.methodType(Object.class, type));
        }
        MethodHandle array = MethodHandles.identity(Object[].class).asCollector(Object[].class, components.length);
        MethodHandle ofSeveral = MethodHandles.filterArguments(array, 0, accessors);
        return MethodHandles.permuteArguments(
                        ofSeveral, MethodType.methodType(Object[].class, type), new int[components.length])
                .asType(MethodType.methodType(Object.class, Object.class));
    }

    /** {@return the shape of a record} */
    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** {@return the members, in the order of the format} */
    public List<Member> members() {
        return members;
    }

    /** {@return the member of a name in JSON, or {@code null}} */
    public @Nullable Member member(String name) {
        return byName.get(name);
    }

    /** {@return a record of the given values, one for each member} */
    public Object make(@Nullable Object[] values) {
        return call(constructor, values);
    }

    /** {@return the values of a record, one for each member: the reverse of {@link #make}} */
    public @Nullable Object[] values(Object record) {
        return (Object[]) call(accessors, record);
    }

    private static Object call(MethodHandle handle, Object argument) {
        try {
            return (Object) handle.invokeExact(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return whether the record has a list of citations} */
    boolean cites() {
        return members.stream().anyMatch(Member::cites);
    }

    /**
     * {@return the name of the member that a misspelt one most likely meant, or {@code null} where none is near}
     *
     * <p>Case and signs such as {@code _} do not count. One letter in four may be wrong, missing, superfluous or have
     * changed places with the next one; in names of less than eight letters one, in names of two none. A name that lacks
     * the end of the other, up to half of it, is nearest.
     */
    public @Nullable String nearest(String name) {
        if (name.length() > MAX_MISSPELT_LENGTH) {
            return null;
        }
        String misspelt = letters(name);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<String, Member> known : byLetters.entrySet()) {
            int edits = edits(misspelt, known.getKey());
            if (edits < least) {
                least = edits;
                nearest = known.getValue().name();
            }
        }
        return nearest;
    }

    /** {@return how far a misspelt name is from a known one, or the greatest number where that is too far} */
    private static int edits(String misspelt, String known) {
        int shorter = Math.min(misspelt.length(), known.length());
        int longer = Math.max(misspelt.length(), known.length());
        boolean isCut = shorter >= 4 && shorter * 2 >= longer && misspelt.regionMatches(0, known, 0, shorter);
        if (isCut) {
            return 0;
        }
        int allowed = longer < 3 ? 0 : Math.max(1, longer / 4);
        int edits = longer - shorter > allowed ? Integer.MAX_VALUE : alignmentEdits(misspelt, known);
        return edits <= allowed ? edits : Integer.MAX_VALUE;
    }

    /** {@return the letters and digits of a name, in lower case} */
    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Counts the edits of the optimal string alignment: Levenshtein's, and letters that change places. */
    private static int alignmentEdits(String name, String known) {
        int[] beforeLast = new int[known.length() + 1];
        int[] last = new int[known.length() + 1];
        int[] row = new int[known.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= name.length(); i++) {
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean isSame = name.charAt(i - 1) == known.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (isSame ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && name.charAt(i - 1) == known.charAt(j - 2)
                        && name.charAt(i - 2) == known.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[known.length()];
    }
}
