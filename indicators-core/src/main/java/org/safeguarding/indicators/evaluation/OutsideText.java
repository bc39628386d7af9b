package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words for the rows that do not count: how many for each reason, and each one that is of the date read; none, if all do. */
final class OutsideText {
    private OutsideText() {}

    static ImmutableList<String> lines(Explanation.Step step) {
        if (step.outside().isEmpty() && step.complete()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        int all = step.outside().size();
        lines.add("not counted: " + all + (all == 1 ? " other row" : " other rows"));
        Map<String, Integer> reasons = new LinkedHashMap<>();
        step.outside().forEach(row -> reasons.merge(row.reason(), 1, Integer::sum));
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(reason -> lines.add("  " + reason.getValue() + ": " + reason.getKey()));
        if (!step.complete()) {
            lines.add(
                    "  rows that count at no date are not told: the definition does not say which rows it counts through");
        }
        ImmutableList<Explanation.Outside> near =
                step.outside().stream().filter(Explanation.Outside::near).collect(ImmutableList.toImmutableList());
        if (!near.isEmpty()) {
            lines.add("of them on the dates read, each with its reason:");
            near.forEach(row -> lines.add(line(row)));
        }
        return lines.build();
    }

    private static String line(Explanation.Outside outside) {
        return "  " + outside.row().kind() + " " + outside.row().key() + " of " + outside.subject() + ": "
                + outside.reason()
                + (outside.detail().isEmpty() ? "" : " (" + outside.detail() + ")");
    }
}
