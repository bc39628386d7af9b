package org.safeguarding.indicators.io.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.nio.file.Path;
import org.safeguarding.indicators.judgement.EarlierFigure;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/**
 * What the public have already: the files {@code results.csv} of earlier releases, as {@link PublicFolder} wrote them.
 *
 * <p>Immutable.
 */
public final class AlreadyPublished {
    private static final ImmutableList<String> BESIDE = ImmutableList.of("overdue", "not_yet_due", "invalid");

    private final ImmutableList<ResultRow> rows;

    private AlreadyPublished(ImmutableList<ResultRow> rows) {
        this.rows = rows;
    }

    /**
     * Reads the files of earlier releases.
     *
     * @param files the files; none: nothing was published
     * @return what they hold
     * @throws OutputUnreadable if one is no such file
     */
    public static AlreadyPublished read(Iterable<Path> files) throws OutputUnreadable {
        ImmutableList.Builder<ResultRow> rows = ImmutableList.builder();
        for (Path file : files) {
            rows.addAll(ResultsCsv.read(file));
        }
        return new AlreadyPublished(rows.build());
    }

    /**
     * The figures that were published, without those that were withheld.
     *
     * @return a figure a row that has a numerator or a denominator
     */
    public ImmutableList<EarlierFigure> figures() {
        return rows.stream()
                .filter(row -> row.numerator().isPresent() || row.denominator().isPresent())
                .map(row -> new EarlierFigure(
                        row.indicator(),
                        row.period(),
                        row.breakdown(),
                        row.group(),
                        Day.of(row.asAt()),
                        row.numerator(),
                        row.denominator(),
                        beside(row)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> beside(ResultRow row) {
        return BESIDE.stream().filter(column -> !row.text(column).isEmpty()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The periods that were published of an indicator, withheld or not.
     *
     * @param indicator its id
     * @return the periods, in the order of the files
     */
    public ImmutableSet<Period> periods(String indicator) {
        SetMultimap<String, Period> periods = LinkedHashMultimap.create();
        rows.forEach(row -> periods.put(row.indicator(), row.period()));
        return ImmutableSet.copyOf(periods.get(indicator));
    }

    /**
     * The dimensions by which groups of an indicator were published.
     *
     * @param indicator its id
     * @return the names
     */
    public ImmutableSet<String> dimensions(String indicator) {
        return rows.stream()
                .filter(row ->
                        row.indicator().equals(indicator) && !row.breakdown().isEmpty())
                .map(ResultRow::breakdown)
                .collect(ImmutableSet.toImmutableSet());
    }
}
