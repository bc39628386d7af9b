package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.indicator.TargetStatus;
import org.safeguarding.indicators.measure.Status;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/**
 * What keeps a row of a results file from being one that was written.
 *
 * @param column the column at fault
 * @param message what was expected
 */
record RowFault(String column, String message) {
    /** The first fault of a row, its cells in the order of {@link ResultField#ALL}; empty if it has none. */
    static Optional<RowFault> in(ImmutableList<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            ResultField field = ResultField.ALL.get(i);
            String cell = cells.get(i);
            boolean fits =
                    cell.isEmpty() ? !field.needed() : field.form().allows().test(cell);
            if (!fits) {
                String found = cell.isEmpty() ? ", got a blank" : "";
                return Optional.of(
                        new RowFault(field.name(), "expected " + field.form().expected() + found));
            }
        }
        return contradiction(ResultRow.ofChecked(cells));
    }

    private static Optional<RowFault> contradiction(ResultRow row) {
        Period period = row.period();
        boolean value = row.status() == Status.VALUE;
        Optional<TargetStatus> standing = row.targetStatus();
        if (!row.text("period_start").equals(Day.text(period.firstDay()))) {
            return fault("period_start", "the first day of the period");
        } else if (!row.text("period_end").equals(Day.text(period.lastDay()))) {
            return fault("period_end", "the last day of the period");
        } else if (row.value().isPresent() != value) {
            return fault("value", value ? "a number, as the status is value" : "a blank, as the status is not value");
        } else if (row.target().isEmpty() != standing.equals(Optional.of(TargetStatus.NO_TARGET))) {
            return fault("target_status", "no_target where there is no target, and nowhere else");
        } else if (row.target().isPresent() && standing.isPresent() != value) {
            return fault("target_status", "a standing where there is a value, and nowhere else");
        } else if (row.population().isEmpty() && !row.populationVintage().isEmpty()) {
            return fault("population_vintage", "a blank, as there is no population");
        }
        return Optional.empty();
    }

    private static Optional<RowFault> fault(String column, String expected) {
        return Optional.of(new RowFault(column, "expected " + expected));
    }
}
