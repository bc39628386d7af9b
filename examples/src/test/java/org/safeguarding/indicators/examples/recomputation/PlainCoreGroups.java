package org.safeguarding.indicators.examples.recomputation;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.safeguarding.indicators.examples.recomputation.PlainCounts.Part;

/** The clocks of the core groups of a plan, one after the other. */
final class PlainCoreGroups {
    private final PlainTable meetings;
    private final LocalDate asAt;
    /** What a clock that runs is at the as-at date. */
    private Part unmet = Part.OVERDUE;

    PlainCoreGroups(PlainTable meetings, LocalDate asAt) {
        this.meetings = meetings;
        this.asAt = asAt;
    }

    /** The clocks that fall due in [first, last] while their plan is open. */
    PlainCounts counts(List<PlainRow> plans, LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow plan : plans) {
            if (!PlainWorkingDays.covers(plan.day(PlainProtection.START), asAt)) {
                continue;
            }
            LocalDate start = plan.day(PlainProtection.START);
            LocalDate due = PlainWorkingDays.due(start, 10);
            // A meeting on a day that is not worked right after the 10th working day is 10 working days after the
            // start.
            Predicate<LocalDate> timely = day -> PlainWorkingDays.elapsed(start, day) <= 10;
            for (LocalDate met : days(plan)) {
                clock(counts, plan, due, Optional.of(timely.test(met)), first, last);
                LocalDate next = met.plusDays(42);
                due = next;
                timely = day -> !day.isAfter(next);
            }
            unmet = timely.test(asAt) ? Part.NOT_YET_DUE : Part.OVERDUE;
            clock(counts, plan, due, Optional.empty(), first, last);
        }
        return counts;
    }

    /** The days of a plan's meetings, from its start to its end. */
    private NavigableSet<LocalDate> days(PlainRow plan) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        LocalDate until = end(plan).orElse(asAt);
        for (PlainRow meeting : meetings.rows()) {
            if (meeting.text("cp_plan_id").equals(plan.text("cppl_cp_plan_id"))
                    && meeting.isIn("held_on", plan.day(PlainProtection.START), until)) {
                days.add(meeting.day("held_on"));
            }
        }
        return days;
    }

    private Optional<LocalDate> end(PlainRow plan) {
        return plan.date(PlainProtection.END).filter(end -> !end.isAfter(asAt));
    }

    private void clock(
            PlainCounts counts,
            PlainRow plan,
            LocalDate due,
            Optional<Boolean> timely,
            LocalDate first,
            LocalDate last) {
        boolean isCounted = !due.isBefore(first)
                && !due.isAfter(last)
                && plan.isOpen(PlainProtection.START, PlainProtection.END, due);
        if (!isCounted) {
            return;
        }
        if (timely.isPresent()) {
            counts.add(plan, due, timely.get() ? Part.MET : Part.MISSED);
        } else {
            counts.add(plan, due, end(plan).isPresent() ? Part.MISSED : unmet);
        }
    }
}
