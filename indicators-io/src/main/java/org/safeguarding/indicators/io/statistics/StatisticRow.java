package org.safeguarding.indicators.io.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** A row of published statistics: a period, a place, and a cell for each indicator. Immutable. */
public final class StatisticRow {
    private final StatisticColumns columns;
    private final long line;
    private final StatisticPeriod period;
    private final Place place;
    private final ImmutableList<String> filters;
    private final ImmutableList<StatisticCell> cells;

    StatisticRow(
            StatisticColumns columns,
            long line,
            StatisticPeriod period,
            Place place,
            ImmutableList<String> filters,
            ImmutableList<StatisticCell> cells) {
        this.columns = columns;
        this.line = line;
        this.period = period;
        this.place = place;
        this.filters = filters;
        this.cells = cells;
    }

    /**
     * Where it begins in its file.
     *
     * @return the line, the header being line 1
     */
    public long line() {
        return line;
    }

    /**
     * Its period.
     *
     * @return the period
     */
    public StatisticPeriod period() {
        return period;
    }

    /**
     * Its place.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * The values of its filters.
     *
     * @return the values by the filters' names, as the header writes them in small letters
     */
    public ImmutableMap<String, String> filters() {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (int i = 0; i < filters.size(); i++) {
            values.put(columns.filters().get(i), filters.get(i));
        }
        return values.buildOrThrow();
    }

    /** The value of a filter; empty if there is no such filter. */
    String filter(String name) {
        int index = columns.filters().indexOf(name);
        return index < 0 ? "" : filters.get(index);
    }

    /** What tells it from the other rows of its file. */
    ImmutableList<String> key() {
        return ImmutableList.<String>builder()
                .add(period.timePeriod(), period.identifier(), place.level().label(), place.code())
                .addAll(filters)
                .build();
    }

    /**
     * The cell of an indicator.
     *
     * @param indicator its name, or what any release calls it
     * @return the cell; blank if the file has no such column
     */
    public StatisticCell cell(String indicator) {
        @Nullable Integer index = columns.places().get(columns.names().of(indicator));
        return index == null ? StatisticCell.Blank.BLANK : cells.get(index);
    }

    /** The period, the place and the line. */
    @Override
    public String toString() {
        return period.timePeriod() + " " + place.code() + " (line " + line + ")";
    }

    IndicatorNames names() {
        return columns.names();
    }
}
