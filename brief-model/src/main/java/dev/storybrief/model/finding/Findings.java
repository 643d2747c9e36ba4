package dev.storybrief.model.finding;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.validation.BriefReport;
import dev.storybrief.model.validation.Problem;
import dev.storybrief.model.validation.ProblemCode;
import dev.storybrief.model.validation.Severity;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the reader and the constraints find, leaves out what only follows from something else, and makes a
 * report of the rest in document order.
 */
public final class Findings {
    private static final Set<ProblemCode> LEAVES_VALUE_UNREAD = EnumSet.of(
            ProblemCode.WRONG_TYPE,
            ProblemCode.BLANK,
            ProblemCode.INVALID_TIMESTAMP,
            ProblemCode.INVALID_DATE,
            ProblemCode.INVALID_VALUE);

    private record Finding(
            Severity severity, ProblemCode code, Place place, String pointer, int offset, Supplier<String> message) {}

    private final Messages messages;
    private final List<Finding> findings = new ArrayList<>();
    private final NavigableSet<String> unread = new TreeSet<>();
    private boolean citationsUnread;
    private boolean sourcesCut;
    private boolean incomplete;

    /** Starts with none, for violations, which bring their messages with them. */
    public Findings() {
        this(Messages.in(java.util.Locale.ENGLISH));
    }

    /** Starts with none, and words the reader's own. */
    public Findings(Messages messages) {
        this.messages = messages;
    }

    /** {@return whether nothing was found and everything was looked at} */
    public boolean isEmpty() {
        return findings.isEmpty() && !incomplete;
    }

    /**
     * Adds what the reader found.
     *
     * @param steps of which the first {@code depth} name the place
     * @param offset of the value in the text
     * @param variant of the message, or an empty string
     * @param parameters of the message, names and values in turn
     */
    public void add(
            ProblemCode code, @Nullable Object[] steps, int depth, int offset, String variant, Object... parameters) {
        String pointer = Place.pointer(steps, depth);
        if (LEAVES_VALUE_UNREAD.contains(code)) {
            unread.add(pointer);
        }
        Severity severity = code == ProblemCode.SURROUNDING_TEXT ? Severity.WARNING : Severity.ERROR;
        String key = variant.isEmpty() ? code.key() : code.key() + "." + variant;
        Supplier<String> message = () -> messages.text(key, parameters);
        findings.add(new Finding(severity, code, new Place(List.of()), pointer, offset, message));
    }

    /** Notes that something that may cite sources could not be read. */
    public void citationsUnread() {
        citationsUnread = true;
    }

    /** Notes that a list was too long to be looked at as a whole. */
    public void listCut(@Nullable Object[] steps, int depth) {
        sourcesCut |= Place.pointer(steps, depth).equals("/sources");
        citationsUnread = true;
        incomplete = true;
    }

    /** Adds what the constraints found; violations of other constraints than a brief's are passed over. */
    public Findings addViolations(Set<ConstraintViolation<StoryBrief>> violations) {
        return addViolations(violations, null);
    }

    /** Adds what the constraints found in a brief that was read from a text. */
    public Findings addViolations(Set<ConstraintViolation<StoryBrief>> violations, @Nullable Located text) {
        Map<String, Finding> errors = new HashMap<>();
        Set<String> warned = new HashSet<>();
        for (ConstraintViolation<StoryBrief> violation : violations) {
            ProblemCode code =
                    ProblemCode.ofTemplate(violation.getMessageTemplate()).orElse(null);
            if (code == null) {
                continue;
            }
            Place place = Place.of(violation.getPropertyPath());
            String pointer = place.pointer();
            if (followsFromUnread(code, pointer)) {
                continue;
            }
            int offset = text == null ? 0 : text.offsetOf(place.steps());
            boolean isWarning = violation.getConstraintDescriptor().getGroups().contains(Editorial.class);
            Severity severity = isWarning ? Severity.WARNING : Severity.ERROR;
            Finding finding = new Finding(severity, code, place, pointer, offset, violation::getMessage);
            if (!isWarning) {
                errors.merge(pointer, finding, (one, other) -> one.code().compareTo(other.code()) <= 0 ? one : other);
            } else if (warned.add(code.key() + pointer)) {
                findings.add(finding);
            }
        }
        findings.addAll(errors.values());
        return this;
    }

    private boolean followsFromUnread(ProblemCode code, String pointer) {
        if (unread.isEmpty() && !incomplete) {
            return false;
        }
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (unread.contains(pointer.substring(0, end))) {
                return true;
            }
            if (end == 0) {
                break;
            }
        }
        return switch (code) {
            case UNKNOWN_CITATION -> sourcesCut || unread.contains("/sources");
            case UNUSED_SOURCE -> citationsUnread;
            case UNCITED_TAKEAWAY, UNCITED_IMPLICATION -> {
                String below = unread.ceiling(pointer + "/citations");
                yield below != null && below.startsWith(pointer + "/citations");
            }
            default -> false;
        };
    }

    /** {@return as many findings as may be told, in document order; warnings give way to errors, for a brief is invalid
     * by these */
    private List<Finding> first(int max) {
        Comparator<Finding> documentOrder = Comparator.comparingInt(Finding::offset)
                .thenComparing(Finding::place)
                .thenComparing(Finding::severity)
                .thenComparing(Finding::code);
        if (findings.size() <= max) {
            return findings.stream().sorted(documentOrder).toList();
        }
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(documentOrder))
                .limit(max)
                .sorted(documentOrder)
                .toList();
    }

    /** {@return the report on a brief that was built in Java} */
    public BriefReport report(int maxProblems) {
        return report(maxProblems, null);
    }

    /** {@return the report on a brief that was read from a text} */
    public BriefReport report(int maxProblems, @Nullable Located text) {
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : first(maxProblems)) {
            Located.LineColumn at = text == null ? null : text.lineColumn(finding.offset());
            problems.add(new Problem(
                    finding.severity(),
                    finding.pointer(),
                    finding.code(),
                    finding.message().get(),
                    at == null ? null : at.line(),
                    at == null ? null : at.column()));
        }
        return new BriefReport(problems, incomplete || findings.size() > maxProblems);
    }
}
