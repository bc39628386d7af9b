package org.safeguarding.indicators.examples.housing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Timescale.Attribution;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Concern;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Indicator.ClockColumns;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.OwnRows;
import org.safeguarding.indicators.indicator.OwnTable;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.indicator.Words;
import org.safeguarding.indicators.time.DayAllowance;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** What a housing service asks of its repairs. */
public final class Repairs {
    // region table
    /** The service's repairs, by home. */
    public static final OwnTable<Repair> TABLE = OwnTable.of("repairs", Repair::home, Repair::number);
    // endregion

    // region indicator
    /** Repairs whose 28th day fell in the period, and that were not done by then. */
    public static final Indicator<OwnRows<Repair>, Clock> MISSED = missed("28d", DayAllowance.calendarDays(28));

    static Indicator<OwnRows<Repair>, Clock> missed(String id, DayAllowance allowance) {
        var timing =
                new DayTiming<>(TABLE.date("reported", Repair::reported), TABLE.date("done", Repair::done), allowance);
        return Indicator.<OwnRows<Repair>, Clock>builder()
                .id("missed-repairs-" + id)
                .title("Repairs not done " + allowance.describe())
                .words(new Words(
                        "Repairs that were due and not done.", "repairs done late or not at all", "", "Own", ""))
                .parts(Clock.class)
                .addFeeds(TABLE.feed(Timescale.of(TABLE.rows(), timing, Attribution.DUE))
                        .by(TABLE.by("trade", Repair::trade)))
                .window(WindowRule.IN_PERIOD)
                .measure(Measures.count(Clock.MISSED, Clock.OVERDUE, Clock.INVALID))
                .clocks(new ClockColumns(true, false))
                .addBreakdowns(Breakdown.of("trade"))
                .concern(Concern.NONE)
                .addNeeds(Need.of("repairs"))
                .build();
    }
    // endregion

    // region workingDays
    /** The same in working days: neither weekends nor bank holidays of England and Wales count. */
    public static final Indicator<OwnRows<Repair>, Clock> MISSED_IN_WORKING_DAYS =
            missed("20wd", DayAllowance.workingDays(20, WorkingDayCalendar.englandAndWales()));
    // endregion

    private Repairs() {}

    /** What was known of a repair at the end of a day: nothing before the report, and not done before its day. */
    static Optional<Repair> knownOn(Repair repair, LocalDate day) {
        if (repair.reported().isAfter(day)) {
            return Optional.empty();
        }
        LocalDate done = repair.done();
        boolean later = done != null && done.isAfter(day);
        return Optional.of(
                later ? new Repair(repair.number(), repair.home(), repair.trade(), repair.reported(), null) : repair);
    }

    // region query
    /**
     * The repairs that a query gives.
     *
     * @param query a result set with the columns number, home, trade, reported and done
     * @return its rows, as records
     * @throws SQLException if the database says so
     */
    public static List<Repair> of(ResultSet query) throws SQLException {
        List<Repair> repairs = new ArrayList<>();
        while (query.next()) {
            repairs.add(new Repair(
                    query.getString("number"),
                    query.getString("home"),
                    query.getString("trade"),
                    query.getObject("reported", LocalDate.class),
                    query.getObject("done", LocalDate.class)));
        }
        return repairs;
    }
    // endregion
}
