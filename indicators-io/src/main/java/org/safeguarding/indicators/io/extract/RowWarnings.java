package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Optional;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.Times;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.HourAllowance;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** What is odd about single rows: impossible intervals, dates that no calendar has, and half a pair. */
final class RowWarnings {
    private static final ImmutableList<Interval> INTERVALS = ImmutableList.of(
            new Interval("ssd_cin_episodes", "cine_referral_date", "cine_close_date"),
            new Interval("ssd_cin_assessments", "cina_assessment_start_date", "cina_assessment_auth_date"),
            new Interval("ssd_s47_enquiry", "s47e_s47_start_date", "s47e_s47_end_date"),
            new Interval("ssd_cp_plans", "cppl_cp_plan_start_date", "cppl_cp_plan_end_date"),
            new Interval("ssd_cin_plans", "cinp_cin_plan_start_date", "cinp_cin_plan_end_date"),
            new Interval("ssd_cla_episodes", "clae_cla_episode_start_date", "clae_cla_episode_ceased_date"),
            new Interval("ssd_involvements", "invo_involvement_start_date", "invo_involvement_end_date"),
            new Interval("local_private_fostering", "started_on", "ended_on"),
            new Interval("local_young_carers", "known_from", "known_to"),
            new Interval("local_care_proceedings", "issued_on", "concluded_on"));

    private static final ImmutableList<ClockDate> CLOCK_DATES = ImmutableList.of(
            new ClockDate("ssd_cin_episodes", "cine_referral_date"),
            new ClockDate("ssd_cin_assessments", "cina_assessment_start_date"),
            new ClockDate("ssd_cin_assessments", "cina_assessment_auth_date"),
            new ClockDate("ssd_s47_enquiry", "s47e_s47_start_date"),
            new ClockDate("ssd_initial_cp_conference", "icpc_icpc_date"),
            new ClockDate("ssd_cp_plans", "cppl_cp_plan_start_date"),
            new ClockDate("ssd_cp_visits", "cppv_cp_visit_date"),
            new ClockDate("ssd_cin_visits", "cinv_cin_visit_date"),
            new ClockDate("local_core_groups", "held_on"));

    private final Warnings warnings;
    private final WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();

    private record Interval(String table, String start, String end) {}

    private record ClockDate(String table, String column) {}

    private RowWarnings(Warnings warnings) {
        this.warnings = warnings;
    }

    static void find(Warnings warnings) {
        RowWarnings rows = new RowWarnings(warnings);
        INTERVALS.forEach(
                interval -> warnings.table(interval.table()).ifPresent(table -> rows.reversed(table, interval)));
        warnings.table("local_contact_decisions").ifPresent(rows::reversedTimes);
        CLOCK_DATES.forEach(date -> warnings.table(date.table()).ifPresent(table -> rows.uncovered(table, date)));
        warnings.table("ssd_initial_cp_conference").ifPresent(rows::weekends);
        warnings.table("ssd_cp_plans").ifPresent(rows::withoutDuration);
        warnings.table("ssd_cin_episodes", "cine_close_date", "cine_close_reason")
                .ifPresent(rows::closings);
        LinkWarnings.find(warnings);
        PlanWarnings.find(warnings);
        EpisodeWarnings.find(warnings);
        ReferralWarnings.find(warnings);
        AssessmentWarnings.find(warnings);
        ClosingWarnings.find(warnings);
        ConferenceWarnings.find(warnings);
        PersonWarnings.find(warnings);
        IdWarnings.find(warnings);
        DateWarnings.find(warnings);
        LocalWarnings.find(warnings);
        NameWarnings.find(warnings);
    }

    /** Whether working days are counted from or to the dates of a column. */
    static boolean isOfClock(String table, String column) {
        return CLOCK_DATES.contains(new ClockDate(table, column));
    }

    private void reversed(Table table, Interval interval) {
        int[] starts = table.days(interval.start());
        int[] ends = table.days(interval.end());
        for (int row = 0; row < ends.length; row++) {
            if (ends[row] != Day.NONE && starts[row] != Day.NONE && ends[row] < starts[row]) {
                warnings.add(
                        WarningCode.END_BEFORE_START,
                        table,
                        row,
                        interval.end(),
                        Day.text(ends[row]),
                        "it is before " + interval.start() + ", " + Day.text(starts[row]));
            }
        }
    }

    private void reversedTimes(Table table) {
        Times received = table.times("received_at");
        Times decided = table.times("decided_at");
        HourAllowance clock = HourAllowance.hours(0);
        for (int row = 0; row < table.size(); row++) {
            Optional<LocalDateTime> start = received.at(row);
            Optional<LocalDateTime> end = decided.at(row);
            if (start.isPresent() && end.isPresent() && clock.impossible(start.get(), end.get())) {
                warnings.add(
                        WarningCode.END_BEFORE_START,
                        table,
                        row,
                        "decided_at",
                        end.get().toString(),
                        "it is before received_at, " + start.get());
            }
        }
    }

    private void uncovered(Table table, ClockDate date) {
        int[] days = table.days(date.column());
        for (int row = 0; row < days.length; row++) {
            if (days[row] != Day.NONE && !calendar.covers(days[row])) {
                warnings.add(
                        WarningCode.DATE_OUTSIDE_CALENDAR,
                        table,
                        row,
                        date.column(),
                        Day.text(days[row]),
                        "the year " + Day.toDate(days[row]).getYear() + " is outside the calendar of working days, "
                                + Day.toDate(calendar.firstDay()).getYear() + " to "
                                + Day.toDate(calendar.lastDay()).getYear()
                                + "; the row is left out of figures that count working days from or to this date");
            }
        }
    }

    private void weekends(Table table) {
        int[] days = table.days("icpc_icpc_date");
        for (int row = 0; row < days.length; row++) {
            if (days[row] != Day.NONE) {
                DayOfWeek day = Day.toDate(days[row]).getDayOfWeek();
                if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
                    warnings.add(
                            WarningCode.CONFERENCE_ON_WEEKEND,
                            table,
                            row,
                            "icpc_icpc_date",
                            Day.text(days[row]),
                            day == DayOfWeek.SATURDAY ? "it is a Saturday" : "it is a Sunday");
                }
            }
        }
    }

    private void withoutDuration(Table table) {
        int[] starts = table.days("cppl_cp_plan_start_date");
        int[] ends = table.days("cppl_cp_plan_end_date");
        for (int row = 0; row < ends.length; row++) {
            if (ends[row] != Day.NONE && ends[row] == starts[row]) {
                warnings.add(
                        WarningCode.PLAN_WITHOUT_DURATION,
                        table,
                        row,
                        "cppl_cp_plan_end_date",
                        Day.text(ends[row]),
                        "the plan ends on the day it starts");
            }
        }
    }

    private void closings(Table table) {
        int[] closed = table.days("cine_close_date");
        Texts reasons = table.texts("cine_close_reason");
        for (int row = 0; row < closed.length; row++) {
            if (closed[row] != Day.NONE && reasons.isBlank(row)) {
                warnings.add(
                        WarningCode.CLOSE_DATE_WITHOUT_REASON,
                        table,
                        row,
                        "cine_close_reason",
                        "",
                        "the episode closed on " + Day.text(closed[row]) + " without a reason");
            } else if (closed[row] == Day.NONE && !reasons.isBlank(row)) {
                warnings.add(
                        WarningCode.CLOSE_REASON_WITHOUT_DATE,
                        table,
                        row,
                        "cine_close_date",
                        "",
                        "the episode has a close reason, but no close date; it is read as open");
            }
        }
    }
}
