package org.safeguarding.indicators.io.comparators;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.indicators.io.statistics.ReportingYear;
import org.safeguarding.indicators.io.statistics.Statistics;
import org.safeguarding.indicators.io.statistics.StatisticsFile;
import org.safeguarding.indicators.io.table.TableUnreadable;

/** Reads files of published statistics under the names they were published by, which tell what a reporting year is. */
public final class ComparatorFiles {
    private static final String REPORTING_YEAR = "reporting year";

    private ComparatorFiles() {}

    /**
     * Reads files.
     *
     * @param files the files
     * @return their statistics, in the same order
     * @throws TableUnreadable if one cannot be read, or has reporting years and a name that does not tell when they end
     */
    public static ImmutableList<Statistics> read(Iterable<Path> files) throws TableUnreadable {
        ImmutableList.Builder<Statistics> read = ImmutableList.builder();
        for (Path file : files) {
            @Nullable Path last = file.getFileName();
            String name = last == null ? "" : last.toString();
            Optional<ReportingYear> year = ReportingYear.ofFile(name);
            Statistics statistics = StatisticsFile.read(file, year.orElse(ReportingYear.TO_31_MARCH));
            boolean guessed = year.isEmpty()
                    && statistics.rows().stream()
                            .anyMatch(row ->
                                    Ascii.toLowerCase(row.period().identifier()).equals(REPORTING_YEAR));
            if (guessed) {
                throw new TableUnreadable(
                        name
                                + ": its name does not tell on which day its reporting years end; expected a name as it was published,"
                                + " such as c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv or csww_indicators_2017_to_2025.csv");
            }
            read.add(statistics);
        }
        return read.build();
    }
}
