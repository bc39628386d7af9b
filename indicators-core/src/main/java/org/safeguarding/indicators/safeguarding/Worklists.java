package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.safeguarding.indicators.evaluation.Evaluation;
import org.safeguarding.indicators.evaluation.OpenClock;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/**
 * What is overdue and what is due next, by team and worker: the clocks that run at the as-at date, of every indicator that gives
 * them.
 *
 * <p>A child's work is that of the worker whose involvement is open and began last; without one, of the team that the row names. A
 * case of care proceedings is that of the child of the row that began it. What belongs to no child, as a decision on a
 * contact, is of unknown team. A referral whose child was never seen stays overdue when it has closed, as the figure has it;
 * it is listed last, in a state of its own.
 *
 * @param items the items, by team, worker, state, due day, indicator and row
 */
public record Worklists(ImmutableList<WorkItem> items) {
    private static final int SOON = 5;
    private static final Comparator<WorkItem> ORDER = Comparator.comparing(WorkItem::team)
            .thenComparing(WorkItem::worker)
            .thenComparing(WorkItem::state)
            .thenComparing(item -> item.clock().due())
            .thenComparing(item -> item.clock().indicator())
            .thenComparing(item -> item.clock().through().key())
            .thenComparing(item -> item.clock().subject());

    /**
     * The worklists of a council.
     *
     * @param records the records
     * @param asAt the as-at date
     * @param indicators the indicators; those without open clocks give nothing
     * @param parameters what a working day is, and when an involvement is open
     * @return the worklists
     */
    public static Worklists of(
            CouncilRecords records,
            LocalDate asAt,
            Iterable<Indicator<CouncilRecords, ?>> indicators,
            Parameters parameters) {
        Evaluation<CouncilRecords> evaluation = Evaluation.of(records, asAt);
        Finding finding = new Finding(Day.of(asAt), Openness.of(parameters), parameters.calendar(), new HashMap<>());
        List<WorkItem> items = new ArrayList<>();
        for (Indicator<CouncilRecords, ?> indicator : indicators) {
            ImmutableList<OpenClock> clocks = evaluation.openClocks(indicator);
            if (!clocks.isEmpty()) {
                finding.know(records);
            }
            clocks.forEach(clock -> items.add(finding.item(clock, indicator.title())));
        }
        items.sort(ORDER);
        return new Worklists(ImmutableList.copyOf(items));
    }

    /**
     * The teams that have something to do.
     *
     * @return their names, in order
     */
    public ImmutableSortedSet<String> teams() {
        return items.stream()
                .map(WorkItem::team)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * The items at which something can still be done.
     *
     * @return the items without those that {@linkplain WorkItem.State#CLOSED_SINCE closed} unmet
     */
    public ImmutableList<WorkItem> pressing() {
        return items.stream()
                .filter(item -> item.state() != WorkItem.State.CLOSED_SINCE)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The worklist of a team.
     *
     * @param team its name
     * @return its items, by worker, state and due day
     */
    public ImmutableList<WorkItem> of(String team) {
        return items.stream().filter(item -> item.team().equals(team)).collect(ImmutableList.toImmutableList());
    }

    private record Finding(int asAt, Openness open, WorkingDayCalendar calendar, Map<String, Involvement> latest) {
        /** Who has which child. Asked for once something runs. */
        void know(CouncilRecords records) {
            if (!latest.isEmpty()) {
                return;
            }
            for (ChildRecord child : records.children()) {
                Latest.of(child.involvements(), Involvement::started, row -> open.on(asAt, row.started(), row.ended()))
                        .ifPresent(row -> latest.put(child.key(), row));
            }
        }

        WorkItem item(OpenClock clock, String title) {
            String child = clock.through() instanceof Proceeding row ? row.childKey() : clock.subject();
            boolean nobodys = clock.through() instanceof ContactDecision;
            Optional<Involvement> has = nobodys ? Optional.empty() : Optional.ofNullable(latest.get(child));
            String named = clock.through() instanceof HasTeam row ? row.team() : "";
            OptionalInt days = days(clock.due());
            return new WorkItem(
                    clock,
                    title,
                    RowSays.table(clock.through()),
                    known(has.map(Involvement::team)
                            .filter(team -> !team.isBlank())
                            .orElse(named)),
                    known(has.map(Involvement::worker).orElse("")),
                    days,
                    state(clock, days));
        }

        private static String known(String text) {
            return text.isBlank() ? Dimension.UNKNOWN : text;
        }

        private OptionalInt days(int due) {
            if (!calendar.covers(due) || !calendar.covers(asAt)) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(due >= asAt ? calendar.elapsed(asAt, due) : -calendar.elapsed(due, asAt));
        }

        private boolean closed(OpenClock clock) {
            return clock.through() instanceof CinEpisode row && !open.on(asAt, row.referred(), row.closed());
        }

        private WorkItem.State state(OpenClock clock, OptionalInt days) {
            if (clock.overdue()) {
                return closed(clock) ? WorkItem.State.CLOSED_SINCE : WorkItem.State.OVERDUE;
            }
            return days.isPresent() && days.getAsInt() <= SOON ? WorkItem.State.DUE_SOON : WorkItem.State.NOT_YET_DUE;
        }
    }
}
