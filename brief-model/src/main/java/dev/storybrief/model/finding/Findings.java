package dev.storybrief.model.finding;

import dev.storybrief.model.constraint.BriefRules;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.model.report.Severity;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the reader and the constraints find, leaves out findings that only follow from another one, and makes a
 * report of the rest in document order. Of the reader's findings it keeps at most {@code maxProblems + 1}.
 */
public final class Findings {
    private static final Place SOURCES = Place.ROOT.child("sources");

    /** Errors of values that the reader leaves out of the brief, so that the constraints do not check them. */
    private static final Set<ProblemCode> LEAVES_VALUE_UNREAD = EnumSet.of(
            ProblemCode.WRONG_TYPE,
            ProblemCode.BLANK,
            ProblemCode.INVALID_TIMESTAMP,
            ProblemCode.INVALID_DATE,
            ProblemCode.INVALID_VALUE);

    /** Errors that suppress the warnings about the same value. */
    private static final Set<ProblemCode> SUPPRESSES_WARNINGS = EnumSet.of(
            ProblemCode.BLANK, ProblemCode.INVALID_ID, ProblemCode.INVALID_LANGUAGE, ProblemCode.INVALID_URL);

    private record Finding(ProblemCode code, Place place, int offset, Supplier<String> message) {}

    private record Warning(ProblemCode code, Place place) {}

    private final Messages messages;
    private final int maxProblems;
    private final List<Finding> readerFindings = new ArrayList<>();
    private final Map<Place, Finding> errors = new HashMap<>();
    private final Map<Warning, Finding> warnings = new LinkedHashMap<>();
    private final Set<Place> unread = new HashSet<>();
    private final Set<Place> holdersOfUnread = new HashSet<>();
    private final Map<Place, List<Integer>> kept = new HashMap<>();
    private final Map<ProblemCode, Integer> violationsOfRules = new EnumMap<>(ProblemCode.class);
    private final Map<Place, Integer> cutLists = new LinkedHashMap<>();
    private boolean sourcesGiven;
    private boolean citationsUnread;
    private boolean sourcesUnread;
    private boolean idsUnread;
    private boolean incomplete;

    /**
     * Makes an empty collection.
     *
     * @param maxProblems how many are reported at most
     * @param messages the messages for findings of the reader
     */
    public Findings(int maxProblems, Messages messages) {
        this.maxProblems = maxProblems;
        this.messages = messages;
    }

    /** {@return whether nothing was found and everything was checked} */
    public boolean isEmpty() {
        return readerFindings.isEmpty() && errors.isEmpty() && warnings.isEmpty() && !incomplete;
    }

    /** {@return whether the reader has to add a finding: for the report, or to suppress findings that follow from it} */
    public boolean needs(ProblemCode code) {
        return !isFull() || LEAVES_VALUE_UNREAD.contains(code);
    }

    /** {@return whether there are more findings of the reader and errors than are reported; no warning is needed then} */
    public boolean isFull() {
        return readerFindings.size() + errors.size() > maxProblems;
    }

    /**
     * Adds a finding of the reader, which has to add its findings in the order of the text.
     *
     * @param offset of the value in the text
     * @param variant of the message, or an empty string
     * @param parameters of the message, by their names
     */
    public void add(ProblemCode code, Place place, int offset, String variant, Map<String, Object> parameters) {
        if (LEAVES_VALUE_UNREAD.contains(code)) {
            unread.add(place);
            addHoldersOfUnread(place);
        }
        if (!isFull()) {
            String key = variant.isEmpty() ? code.key() : code.key() + "." + variant;
            readerFindings.add(new Finding(code, place, offset, () -> messages.text(key, parameters)));
        }
    }

    private static boolean isIdOfSource(Place place) {
        Place source = place.parent();
        return place.step().equals("id") && source != null && SOURCES.equals(source.parent());
    }

    private void addHoldersOfUnread(Place place) {
        Place holder = place;
        while (holder != null && holdersOfUnread.add(holder)) {
            holder = holder.parent();
        }
    }

    /** Notes that the sources are the host's, so that no message asks to add one. */
    public void sourcesAreGiven() {
        sourcesGiven = true;
    }

    private Supplier<String> message(ProblemCode code, ConstraintViolation<?> violation) {
        return sourcesGiven && code == ProblemCode.UNKNOWN_CITATION
                ? () -> messages.text(code.key() + ".draft", Map.of())
                : violation::getMessage;
    }

    /** Notes that a member has a second value, which is not read, and may be the one that is meant. */
    public void secondValueUnread(Place member) {
        addHoldersOfUnread(member);
        sourcesUnread |= member.equals(SOURCES);
        idsUnread |= isIdOfSource(member);
    }

    /** Notes that something that may cite sources could not be read. */
    public void citationsUnread() {
        citationsUnread = true;
    }

    /**
     * Notes that a list was too long to be read as a whole. A brief with such a list is never valid.
     *
     * @param max how many entries are read
     */
    public void listCut(Place list, int max) {
        cutLists.putIfAbsent(list, max);
        addHoldersOfUnread(list);
        sourcesUnread |= list.equals(SOURCES);
        citationsUnread = true; // in the entries that were skipped
        incomplete = true;
    }

    /**
     * Notes which entries of a list were kept, so that a problem of one has its place in the text.
     *
     * @param indexes the index in the text of each entry that was kept
     */
    public void entriesKept(Place list, List<Integer> indexes) {
        kept.put(list, indexes);
    }

    private Place inText(Place place) {
        List<Integer> indexes = kept.get(place.parent());
        return indexes == null ? place : place.moved(indexes);
    }

    /**
     * Adds violations; those of constraints that are not part of the format are ignored.
     *
     * @param text that the brief was read from, or {@code null} for a brief that was built in Java
     */
    public Findings addViolations(Collection<? extends ConstraintViolation<?>> violations, @Nullable Located text) {
        for (ConstraintViolation<?> violation : violations) {
            ProblemCode code =
                    ProblemCode.ofTemplate(violation.getMessageTemplate()).orElse(null);
            if (code == null) {
                continue;
            }
            incomplete |= isLastOfItsRule(code, violation);
            Place place = inText(Place.of(violation.getPropertyPath()));
            if (followsFromUnread(code, place)) {
                continue;
            }
            int offset = text == null ? 0 : text.offsetOf(place);
            Finding finding = new Finding(code, place, offset, message(code, violation));
            if (code.severity() == Severity.WARNING) {
                warnings.putIfAbsent(new Warning(code, place), finding);
            } else { // of several the one whose code is declared first
                errors.merge(place, finding, (one, other) -> one.code().compareTo(other.code()) <= 0 ? one : other);
            }
        }
        return this;
    }

    /** {@return whether this is the last violation that the rule reports, so that the report may be incomplete} */
    private boolean isLastOfItsRule(ProblemCode code, ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof BriefRules
                && violationsOfRules.merge(code, 1, Integer::sum) == BriefRules.MAX_VIOLATIONS;
    }

    private boolean isSuppressed(Finding warning) {
        Finding error = errors.get(warning.place());
        return error != null && SUPPRESSES_WARNINGS.contains(error.code());
    }

    private boolean followsFromUnread(ProblemCode code, Place place) {
        if (holdersOfUnread.isEmpty() && !incomplete) {
            return false;
        }
        for (Place holder = place; holder != null; holder = holder.parent()) {
            if (unread.contains(holder)) {
                return true;
            }
        }
        return switch (code) {
            case UNKNOWN_CITATION -> sourcesUnread || idsUnread || unread.contains(SOURCES);
            case UNUSED_SOURCE -> citationsUnread || holdersOfUnread.contains(place.child("id"));
            case SINGLE_PUBLISHER -> sourcesUnread;
            case UNCITED_TAKEAWAY, UNCITED_IMPLICATION -> holdersOfUnread.contains(place.child("citations"));
            default -> false;
        };
    }

    /** {@return everything that was found and does not only follow from something else} */
    private List<Finding> all() {
        List<Finding> all = new ArrayList<>(readerFindings);
        all.addAll(errors.values());
        warnings.values().stream().filter(warning -> !isSuppressed(warning)).forEach(all::add);
        return all;
    }

    /** {@return as many findings as are reported, in document order; errors before warnings where there are too many} */
    private static List<Finding> first(int max, List<Finding> findings) {
        Comparator<Finding> documentOrder = Comparator.comparingInt(Finding::offset)
                .thenComparing(Finding::place)
                .thenComparing(Finding::code);
        return findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.code().severity())
                        .thenComparing(documentOrder))
                .limit(max)
                .sorted(documentOrder)
                .toList();
    }

    /** Adds an error for each list that was cut where no other error was found. */
    private void addCutLists(@Nullable Located text) {
        if (errors.isEmpty()
                && readerFindings.stream().noneMatch(found -> found.code().severity() == Severity.ERROR)) {
            cutLists.forEach((list, max) -> {
                Supplier<String> message = () -> messages.text(ProblemCode.TOO_MANY.key(), Map.of("value", max));
                int offset = text == null ? 0 : text.offsetOf(list);
                errors.put(list, new Finding(ProblemCode.TOO_MANY, list, offset, message));
            });
        }
    }

    /**
     * {@return the report}
     *
     * @param text that the brief was read from, or {@code null} for a brief that was built in Java
     */
    public BriefReport report(@Nullable Located text) {
        addCutLists(text);
        List<Finding> all = all();
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : first(maxProblems, all)) {
            Located.LineColumn at = text == null ? null : text.lineColumn(finding.offset());
            problems.add(new Problem(
                    finding.code().severity(),
                    finding.place().toString(),
                    finding.code(),
                    finding.message().get(),
                    at == null ? null : at.line(),
                    at == null ? null : at.column()));
        }
        return new BriefReport(problems, incomplete || all.size() > maxProblems);
    }
}
