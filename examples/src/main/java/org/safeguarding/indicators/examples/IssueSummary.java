package org.safeguarding.indicators.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeguarding.indicators.io.table.IssueCode;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.Severity;
import org.safeguarding.indicators.io.table.WarningCode;

/** What was found while reading an extract, in a few lines. */
final class IssueSummary {
    /** What concerns more than a row is said in full: figures are missing for it, or all of them are zero. */
    private static final ImmutableSet<IssueCode> SAID_IN_FULL =
            ImmutableSet.of(WarningCode.TABLE_UNREADABLE, WarningCode.AS_AT_BEFORE_DATA);

    private final ImmutableList<ReadIssue> issues;

    IssueSummary(ImmutableList<ReadIssue> issues) {
        this.issues = issues;
    }

    /** A line each, none if there is nothing to say. */
    ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        issues.stream()
                .filter(issue -> SAID_IN_FULL.contains(issue.code()))
                .forEach(issue -> lines.add("warning: " + issue.message()));
        if (count(Severity.REJECTION) > 0) {
            lines.add("rows rejected: " + count(Severity.REJECTION) + " (" + byCode(Severity.REJECTION) + ")");
        }
        if (count(Severity.WARNING) > 0) {
            lines.add("warnings: " + count(Severity.WARNING) + " (" + byCode(Severity.WARNING) + ")");
        }
        return lines.build();
    }

    long count(Severity severity) {
        return issues.stream().filter(issue -> issue.severity() == severity).count();
    }

    private String byCode(Severity severity) {
        Map<String, Long> counts = issues.stream()
                .filter(issue -> issue.severity() == severity)
                .collect(Collectors.groupingBy(issue -> issue.code().name(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
