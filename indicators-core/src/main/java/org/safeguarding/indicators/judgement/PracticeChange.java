package org.safeguarding.indicators.judgement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/**
 * A dated change of practice or of a system, which stands on charts and is cited beside what it may explain. That it came first does
 * not say that it did it.
 *
 * @param on its day
 * @param what what changed, as a sentence without a full stop; not blank
 * @param indicators the ids of the indicators it concerns
 */
public record PracticeChange(LocalDate on, String what, ImmutableSet<String> indicators) {
    /**
     * Refuses a change of nothing.
     *
     * @param on its day
     * @param what what changed; not blank
     * @param indicators the ids of the indicators it concerns
     * @throws IllegalArgumentException if it does not say what changed
     */
    public PracticeChange {
        if (what.isBlank()) {
            throw new IllegalArgumentException("expected what changed on " + on + ", got nothing");
        }
    }

    /**
     * A change where it stands on a chart.
     *
     * @param change the change
     * @param period the period that its day falls in
     */
    public record Mark(PracticeChange change, Period period) {}

    /**
     * Those of several changes that concern a series and fall in its periods.
     *
     * @param changes the changes
     * @param series the series
     * @return the marks, in the order of time
     */
    public static ImmutableList<Mark> on(List<PracticeChange> changes, PeriodSeries series) {
        return changes.stream()
                .filter(change -> change.indicators().contains(series.indicator()))
                .sorted(Comparator.comparing(PracticeChange::on))
                .flatMap(change -> series.points().stream()
                        .map(ChartPoint::period)
                        .filter(period ->
                                period.firstDay() <= Day.of(change.on()) && Day.of(change.on()) <= period.lastDay())
                        .map(period -> new Mark(change, period)))
                .collect(toImmutableList());
    }
}
