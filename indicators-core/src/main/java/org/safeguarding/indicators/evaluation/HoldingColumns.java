package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/**
 * What lasts, as columns.
 *
 * @param from the day each row begins, blank for a row that takes no part
 * @param to the day it ends, blank while it lasts
 * @param lanes the lane of each row
 */
record HoldingColumns(DayColumn from, DayColumn to, Lanes lanes) {

    static <S extends Subject, R extends Row> HoldingColumns of(Lowering<S> lowering, Holding<S, R> holding) {
        Optional<RowColumns> own = lowering.ownColumns(holding);
        if (own.isPresent()) {
            return new HoldingColumns(
                    own.get().column(holding.from().name()),
                    own.get().column(holding.to().name()),
                    lowering.ownLanes(own.get(), 1, 0));
        }
        Days days =
                lowering.kept().get(Days.class, ImmutableList.of("holding", holding), () -> read(lowering, holding));
        return new HoldingColumns(days.from(), days.to(), lowering.lanes(holding.rows(), days.from(), 1, 0));
    }

    /** What is the same however the rows are divided. */
    private record Days(DayColumn from, DayColumn to) {}

    private static <S extends Subject, R extends Row> Days read(Lowering<S> lowering, Holding<S, R> holding) {
        LoweredRows<S, R> rows = lowering.rows(holding.rows());
        int[] from = rows.column(row -> {
            int start = holding.from().get().applyAsInt(row);
            boolean lasts = start != Day.NONE && start < HoldingCells.until(to(holding, row), holding.endDayCounts());
            return lasts && holding.where().test().test(row) ? start : Day.NONE;
        });
        return new Days(DayColumn.of(from), DayColumn.of(rows.column(row -> to(holding, row))));
    }

    private static <R extends Row> int to(Holding<?, R> holding, R row) {
        return holding.to().get().applyAsInt(row);
    }
}
