package org.safeguarding.indicators.io.pages;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.safeguarding.indicators.calculation.ChainedClocks;
import org.safeguarding.indicators.calculation.Distinct;
import org.safeguarding.indicators.calculation.Pointwise;
import org.safeguarding.indicators.calculation.Repeat;
import org.safeguarding.indicators.calculation.Snapshot;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.Result;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.TableState;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.time.Period;

/**
 * What comes out at the edges. The first two lines are worked out, by the indicator itself over tables that are empty or
 * missing; the others follow from the shape of its calculation.
 */
final class EdgeWords {
    private static final LocalDate AS_AT = LocalDate.of(2019, 5, 31);
    private static final Period PERIOD = Period.parse("2019-05");

    private final Indicator<CouncilRecords, ?> indicator;

    private EdgeWords(Indicator<CouncilRecords, ?> indicator) {
        this.indicator = indicator;
    }

    /** The lines; the population is that of an example, since a rate has no value without one. */
    static ImmutableList<String> of(Indicator<CouncilRecords, ?> indicator, CouncilRecords example) {
        return new EdgeWords(indicator).lines(example);
    }

    private ImmutableList<String> lines(CouncilRecords example) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        CouncilRecords.Builder empty = CouncilRecords.builder().population(example.population());
        for (Need need : indicator.needs()) {
            empty.putTables(need.table(), TableState.COMPLETE);
        }
        lines.add("Nobody eligible (the tables are there and hold no row): " + value(empty.build()) + ".");
        lines.add("A table is missing: " + value(CouncilRecords.builder().build()) + ".");
        boolean snapshot = Shape.of(indicator) instanceof Snapshot;
        if (snapshot) {
            lines.add("Several snapshots: the single newest on or before the date is read, all its rows.");
        } else {
            lines.add(open());
            lines.add(sameDay());
        }
        lines.add(
                "Duplicates: a row that repeats the id of another is rejected on reading and counted as rejected beside the"
                        + " figure.");
        boolean byAge = indicator.breakdowns().stream()
                .anyMatch(breakdown -> breakdown.dimension().equals("age"));
        if (byAge) {
            lines.add(
                    "Unborn: an unborn child counts like any other. By age it stands under `unborn` until the expected date"
                            + " of birth.");
        }
        return lines.build();
    }

    private String value(CouncilRecords records) {
        Result result = Evaluation.of(records, AS_AT).result(indicator, PERIOD);
        return Markdown.code(Printed.value(result))
                + (result.reason().isEmpty() ? "" : " (" + Markdown.escape(result.reason()) + ")");
    }

    private String open() {
        if (Shape.of(indicator) instanceof ChainedClocks) {
            return "Open case: clocks count while it is open; what falls due on the day it ends does not.";
        }
        if (indicator.clocks().isPresent()) {
            return indicator.clocks().get().openClocks()
                    ? "Open case: past its time it is overdue, else not yet due; see the clock rules above."
                    : "Open case: it does not count until it ends.";
        }
        return indicator.window() == WindowRule.AS_AT
                ? "Open case: what began on or before the date and has no end, or ends after it, is open. What ends on the date"
                        + " is not, and so what begins and ends on one day never is."
                : "Open case: it counts as soon as the date it is counted by is there, whether it is still open or not.";
    }

    private String sameDay() {
        String rows = "Same-day rows: ";
        Object shape = Shape.of(indicator);
        if (shape instanceof Distinct) {
            return rows
                    + "a child counts once, however many rows it has; of two on one day the one with the greatest id as text"
                    + " stands for it.";
        } else if (shape instanceof Repeat) {
            return rows + "each counts, and none of them makes another a repeat.";
        } else if (shape instanceof Pointwise) {
            return rows
                    + "where one row stands for several, of two that began on one day it is the one with the greatest id"
                    + " as text.";
        }
        return rows + "each counts.";
    }
}
