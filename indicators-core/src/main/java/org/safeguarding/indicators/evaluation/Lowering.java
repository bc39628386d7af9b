package org.safeguarding.indicators.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.Recorded;
import org.safeguarding.indicators.calculation.Rows;
import org.safeguarding.indicators.calculation.TimeField;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.tally.Dimension;
import org.safeguarding.indicators.tally.Row;
import org.safeguarding.indicators.tally.Subject;
import org.safeguarding.indicators.time.Day;

/**
 * The columns that kernels run on, for one set of subjects: taken from the data set where it has them, else read off the
 * rows. They are kept, by what they were read with, for whatever indicator, window and dates come next.
 *
 * @param data the data set, if it may have columns
 * @param subjects the subjects
 * @param by the breakdown, if any
 * @param kept what was read off these subjects before
 * @param threads who counts and sorts columns
 * @param <S> the subject
 */
record Lowering<S extends Subject>(
        Optional<ColumnSource> data, Iterable<S> subjects, Optional<Dimension<S>> by, Kept kept, Threads threads) {

    /** Names the breakdown in keys. */
    Object byKey() {
        return by.isPresent() ? by.get() : "undivided";
    }

    <R extends Row> LoweredRows<S, R> rows(Rows<S, R> rows) {
        return LoweredRows.of(subjects, rows, kept);
    }

    /** The data set's own columns of some dates, and of the groups of the breakdown; empty if it has none. */
    Optional<RowColumns> columns(Rows<S, ?> rows, ImmutableList<DayField<?>> days) {
        return columns(rows, days, ImmutableList.of());
    }

    /** The data set's own columns of some dates and times, and of the groups of the breakdown; empty if it has none. */
    Optional<RowColumns> columns(Rows<S, ?> rows, ImmutableList<DayField<?>> days, ImmutableList<TimeField<?>> times) {
        return data.flatMap(source -> source.columns(new ColumnSource.Wanted(subjects, rows, days, times, by)));
    }

    /** The own columns that tell all of a count; empty if its parts, or which of its rows count, must be read off the rows. */
    <R extends Row> Optional<RowColumns> ownColumns(Count<S, R, ?> count) {
        return ownColumns(count, ImmutableList.of(count.on()));
    }

    /** The same, with another day of each row. */
    <R extends Row> Optional<RowColumns> ownColumns(Recorded<S, ?, ?> recorded, Count<S, R, ?> count) {
        return ownColumns(count, ImmutableList.of(count.on(), recorded.since()));
    }

    private <R extends Row> Optional<RowColumns> ownColumns(Count<S, R, ?> count, ImmutableList<DayField<?>> days) {
        return count.onlyPart().isPresent() && count.where().everything()
                ? columns(count.rows(), days)
                : Optional.empty();
    }

    /** The own columns that tell the order of events; an index of own columns does not tell groups. */
    <R extends Row> Optional<RowColumns> ownColumns(Rows<S, R> rows, DayField<R> on, Where<R> where) {
        return where.everything() && by.isEmpty() ? columns(rows, ImmutableList.of(on)) : Optional.empty();
    }

    /** The own columns that tell all of what lasts; empty if which of its rows do must be read off the rows. */
    Optional<RowColumns> ownColumns(Holding<S, ?> holding) {
        return holding.where().everything()
                ? columns(holding.rows(), ImmutableList.of(holding.from(), holding.to()))
                : Optional.empty();
    }

    /** The events of a count, whose parts may have to be read off the rows as well. */
    <R extends Row> EventTable events(Count<S, R, ?> count) {
        Optional<RowColumns> own = ownColumns(count);
        return own.isPresent() ? ownEvents(own.get(), count.on()) : readEvents(count.rows(), count.on(), count.where());
    }

    /** The events of rows that pass, each row being one of the day it bears. */
    <R extends Row> EventTable events(Rows<S, R> rows, DayField<R> on, Where<R> where) {
        Optional<RowColumns> own = ownColumns(rows, on, where);
        return own.isPresent() ? ownEvents(own.get(), on) : readEvents(rows, on, where);
    }

    private <R extends Row> EventTable readEvents(Rows<S, R> rows, DayField<R> on, Where<R> where) {
        return kept.get(EventTable.class, ImmutableList.of("events", rows, on, where), () -> {
            LoweredRows<S, R> lowered = rows(rows);
            DayColumn days = DayColumn.of(lowered.column(row -> {
                int day = on.get().applyAsInt(row);
                return day != Day.NONE && where.test().test(row) ? day : Day.NONE;
            }));
            return new EventTable(days, column -> SubjectIndex.ofRuns(lowered.ends(), column));
        });
    }

    /** The events of the data set's own column of a field. */
    private EventTable ownEvents(RowColumns columns, DayField<?> on) {
        return kept.get(
                EventTable.class,
                ImmutableList.of("own events", columns, on.name()),
                () -> new EventTable(
                        columns.column(on.name()),
                        days -> SubjectIndex.ofAnyOrder(columns.subjects(), columns.subject(), days, threads)));
    }

    /**
     * The events of a subject less those that a later one of their day takes over from: of several on one day the one with
     * the greatest row key as text is left.
     */
    <R extends Row> EventTable latestOfDay(Rows<S, R> rows, DayField<R> on, Where<R> where) {
        return kept.get(EventTable.class, ImmutableList.of("latest", rows, on, where), () -> {
            EventTable all = readEvents(rows, on, where);
            LoweredRows<S, R> lowered = rows(rows);
            DayColumn latest = DayColumn.of(LatestOfDay.days(all, lowered));
            return new EventTable(latest, days -> SubjectIndex.ofRuns(lowered.ends(), days));
        });
    }

    /** The lanes of the rows of own columns whose events all add to one part. */
    Lanes ownLanes(RowColumns columns, int parts, int part) {
        return by.isEmpty()
                ? Lanes.undivided(parts, part)
                : Lanes.of(columns.groupsBy(by.get().name()), parts, part);
    }

    /** The lanes of the rows of a table whose events all add to one part. */
    <R extends Row> Lanes lanes(Rows<S, R> rows, DayColumn days, int parts, int part) {
        return by.isEmpty() ? Lanes.undivided(parts, part) : lanes(rows, days, parts, row -> part);
    }

    /** The lanes of the rows of a table, for events of the days of a column; blank days have none. */
    <R extends Row> Lanes lanes(Rows<S, R> rows, DayColumn days, int parts, ToIntFunction<? super R> partOf) {
        GroupNumbers<S> groups = new GroupNumbers<>(by);
        int[] lanes = new int[days.rows()];
        rows(rows).each((subject, own, first) -> {
            for (int i = 0; i < own.size(); i++) {
                int day = days.day(first + i);
                if (day != Day.NONE) {
                    int part = partOf.applyAsInt(own.get(i));
                    lanes[first + i] = groups.of(subject, own.get(i), day) * parts + part;
                }
            }
        });
        return Lanes.ofRows(groups.names(), parts, lanes);
    }
}
