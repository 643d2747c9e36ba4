package dev.storybrief.model.shape;

import dev.storybrief.model.StoryBrief;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes a record: its members in order, and how to make one. Read off the record itself, so that nothing beside it
 * has to be kept in step.
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

    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> byName = new HashMap<>();
    private final MethodHandle constructor;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Member member = Member.of(i, components[i]);
            members.add(member);
            if (member.kind() != Kind.EXTENSIONS) {
                byName.put(member.name(), member);
            }
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record " + type.getName() + " has no public canonical constructor", e);
        }
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
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    boolean cites() {
        return members.stream().anyMatch(Member::cites);
    }

    /** {@return the name of the member that a misspelt one most likely meant: the one with the fewest edits} */
    public String nearest(String name) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (Member member : members) {
            if (member.kind() != Kind.EXTENSIONS) {
                int edits = edits(name, member.name());
                if (edits < least) {
                    least = edits;
                    nearest = member.name();
                }
            }
        }
        return nearest;
    }

    /** Levenshtein's distance, without regard to case; of over-long names only the start counts. */
    private static int edits(String name, String known) {
        int length = Math.min(name.length(), 40);
        int[] row = new int[known.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = Character.toLowerCase(name.charAt(i - 1)) == Character.toLowerCase(known.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[known.length()];
    }
}
