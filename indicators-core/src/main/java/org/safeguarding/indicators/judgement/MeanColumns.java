package org.safeguarding.indicators.judgement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of a table in which one column is the mean of others, as a quarter is of its months. Nothing says so but the rows
 * themselves: a row breaks the pattern if no numbers that print as its months have a mean that prints as its column, and is
 * implausible if at least two rows, and at least {@link Assumptions#keepingShare} of all, keep it.
 *
 * @param rows the rows; at least one
 */
public record MeanColumns(ImmutableList<Row> rows) implements Statement {
    private static final int PATTERN = 2;
    private static final long ALL = 100;

    /**
     * A row.
     *
     * @param column the id of the figure that is the mean
     * @param months the ids of what it is the mean of; at least one
     */
    public record Row(String column, ImmutableList<String> months) {
        private List<String> ids() {
            return Stream.concat(Stream.of(column), months.stream()).toList();
        }

        private Amount mean() {
            return Amount.mean(months.toArray(String[]::new));
        }

        private boolean isKept(Figures figures) {
            return figures.numbers(mean()).meets(figures.numbers(column));
        }
    }

    @Override
    public ImmutableList<String> ids() {
        return rows.stream().flatMap(row -> row.ids().stream()).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Fault> faults(Figures figures) {
        long kept = rows.stream().filter(row -> row.isKept(figures)).count();
        BigDecimal needed = figures.assumptions().keepingShare().multiply(BigDecimal.valueOf(rows.size()));
        boolean few = needed.compareTo(BigDecimal.valueOf(kept * ALL)) > 0;
        if (kept < PATTERN || few) {
            return ImmutableList.of();
        }
        Wording words = new Wording(figures);
        String assumption = "every row is the mean of its months, as " + kept + " of the " + rows.size() + " rows are";
        return rows.stream()
                .filter(row -> !row.isKept(figures))
                .map(row -> Fault.implausible(
                        "row of " + row.column(),
                        assumption,
                        () -> words.says(row.column()) + ", but " + words.working(row.mean()) + ".",
                        row.ids()))
                .collect(ImmutableList.toImmutableList());
    }
}
