package org.safeguarding.indicators.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was wrong or odd, by severity and code: how often, and where first. Immutable.
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * IssueSummary summary = IssueSummary.of(extract.issues());
 * summary.lines().forEach(System.err::println);
 * // rows rejected: 2 (BAD_DATE 1, DUPLICATE_ID 1)
 * // warnings: 3 (END_BEFORE_START 3)
 * }</pre>
 *
 * <h2>Performance</h2>
 *
 * <p>The issues are gone through once, and a few of each code are kept.
 */
public final class IssueSummary {
    private static final int MOST_PLACES = 3;

    /** What concerns more than a row is said in full: figures are missing for it, or all of them are zero. */
    private static final ImmutableSet<IssueCode> SAID_IN_FULL =
            ImmutableSet.of(WarningCode.TABLE_UNREADABLE, WarningCode.AS_AT_BEFORE_DATA);

    private final ImmutableMap<IssueCode, Long> counts;
    private final ImmutableMap<IssueCode, ImmutableList<ReadIssue>> first;
    private final ImmutableMap<Severity, Long> severities;
    private final ImmutableList<String> inFull;

    private IssueSummary(
            ImmutableMap<IssueCode, Long> counts,
            ImmutableMap<IssueCode, ImmutableList<ReadIssue>> first,
            ImmutableMap<Severity, Long> severities,
            ImmutableList<String> inFull) {
        this.counts = counts;
        this.first = first;
        this.severities = severities;
        this.inFull = inFull;
    }

    /**
     * Sums issues up.
     *
     * @param issues the issues, the first ones first, as those of an extract are
     * @return the summary; of no issues, one that counts nothing
     */
    public static IssueSummary of(Iterable<ReadIssue> issues) {
        Comparator<IssueCode> order = Comparator.comparing(IssueCode::severity).thenComparing(IssueCode::name);
        Map<IssueCode, Long> counts = new TreeMap<>(order);
        Map<IssueCode, List<ReadIssue>> first = new TreeMap<>(order);
        Map<Severity, Long> severities = new EnumMap<>(Severity.class);
        ImmutableList.Builder<String> inFull = ImmutableList.builder();
        for (ReadIssue issue : issues) {
            counts.merge(issue.code(), 1L, Long::sum);
            severities.merge(issue.severity(), 1L, Long::sum);
            List<ReadIssue> places = first.computeIfAbsent(issue.code(), code -> new ArrayList<>());
            if (places.size() < MOST_PLACES) {
                places.add(issue);
            }
            if (SAID_IN_FULL.contains(issue.code())) {
                inFull.add("warning: " + issue.message());
            }
        }
        ImmutableMap.Builder<IssueCode, ImmutableList<ReadIssue>> kept = ImmutableMap.builder();
        first.forEach((code, places) -> kept.put(code, ImmutableList.copyOf(places)));
        return new IssueSummary(
                ImmutableMap.copyOf(counts), kept.buildOrThrow(), ImmutableMap.copyOf(severities), inFull.build());
    }

    /**
     * How many issues of a severity there are. Several warnings may concern one row, and one warning many rows.
     *
     * @param severity the severity
     * @return 0 or more; of rejections, the number of rows rejected
     */
    public long count(Severity severity) {
        return severities.getOrDefault(severity, 0L);
    }

    /**
     * How many issues there are of each code.
     *
     * @return the codes that there are issues of, rejections before warnings, each by name, with a number of 1 or more
     */
    public ImmutableMap<IssueCode, Long> counts() {
        return counts;
    }

    /**
     * The first issues of a code.
     *
     * @param code the code
     * @return up to 3, in the order given; none if there is no issue of the code
     */
    public ImmutableList<ReadIssue> first(IssueCode code) {
        return first.getOrDefault(code, ImmutableList.of());
    }

    /**
     * The summary in a few lines: what concerns a whole table or all figures in full, then the numbers by code.
     *
     * @return the lines, none if there is nothing to say
     */
    public ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(inFull);
        add(lines, "rows rejected: ", Severity.REJECTION);
        add(lines, "warnings: ", Severity.WARNING);
        return lines.build();
    }

    private void add(ImmutableList.Builder<String> lines, String words, Severity severity) {
        if (count(severity) > 0) {
            lines.add(counts.entrySet().stream()
                    .filter(entry -> entry.getKey().severity() == severity)
                    .map(entry -> entry.getKey().name() + " " + entry.getValue())
                    .collect(Collectors.joining(", ", words + count(severity) + " (", ")")));
        }
    }

    /** The lines, one below the other. */
    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
