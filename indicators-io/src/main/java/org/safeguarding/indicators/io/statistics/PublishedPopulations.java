package org.safeguarding.indicators.io.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguarding.indicators.io.table.ReadIssue;
import org.safeguarding.indicators.io.table.RejectionCode;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.safeguarding.PopulationEstimates;
import org.safeguarding.indicators.safeguarding.PopulationRow;
import org.safeguarding.indicators.time.Day;

/**
 * Mid-year population estimates, made of a file with the columns {@code age_group} and {@code population_estimate}.
 *
 * @param rows the estimates; the area is the 3-digit code of an authority, else the code of the region or country. A symbol or
 *     a blank in place of the number is no estimate, and no fault
 * @param issues the rejections of the rows whose ages or number cannot be used, beside those of the file
 */
public record PublishedPopulations(ImmutableList<PopulationRow> rows, ImmutableList<ReadIssue> issues) {
    private static final String AGES = "age_group";
    private static final String PERSONS = "population_estimate";
    private static final Pattern FROM_TO = Pattern.compile(
            "(?:[A-Za-z ]*\\b(?:aged|ages?) )?(\\d{1,3}) ?(?:to|-|–) ?(\\d{1,3})(?: years?)?",
            Pattern.CASE_INSENSITIVE);

    /**
     * The estimates of a file.
     *
     * @param statistics the file
     * @param vintage which issue of the estimates they are, as an ISO date, which the file does not say; empty if not known
     * @param publishedOn the day they were published, or empty if not known
     * @return the estimates
     * @throws IllegalArgumentException if the file has no such columns
     */
    public static PublishedPopulations of(Statistics statistics, String vintage, Optional<LocalDate> publishedOn) {
        if (!statistics.filters().contains(AGES) || !statistics.indicators().contains(PERSONS)) {
            throw new IllegalArgumentException(
                    "Expected a file with the columns " + AGES + " and " + PERSONS + ", but was " + statistics.file());
        }
        ImmutableList.Builder<PopulationRow> rows = ImmutableList.builder();
        ImmutableList.Builder<ReadIssue> issues = ImmutableList.builder();
        issues.addAll(statistics.issues());
        for (StatisticRow row : statistics.rows()) {
            Optional<BigDecimal> persons = row.cell(PERSONS).figure();
            if (persons.isEmpty()) {
                continue;
            }
            if (!Day.isKnown(row.period().lastDay())) {
                issues.add(rejected(
                        statistics,
                        row,
                        RejectionCode.BAD_PERIOD,
                        "time_identifier",
                        "expected a period whose day is known, such as Reporting year"));
                continue;
            }
            Matcher ages = FROM_TO.matcher(row.filter(AGES));
            if (!ages.matches() || Integer.parseInt(ages.group(1)) > Integer.parseInt(ages.group(2))) {
                issues.add(rejected(statistics, row, RejectionCode.BAD_CODE, AGES, "expected ages such as 0 to 17"));
            } else if (persons.get().signum() < 0
                    || persons.get().stripTrailingZeros().scale() > 0) {
                issues.add(rejected(
                        statistics, row, RejectionCode.BAD_NUMBER, PERSONS, "expected a whole number of people"));
            } else {
                rows.add(new PopulationRow(
                        row.place().code(),
                        row.period().lastDay(),
                        Integer.parseInt(ages.group(1)),
                        Integer.parseInt(ages.group(2)),
                        persons.get().longValueExact(),
                        vintage,
                        publishedOn.map(Day::of).orElse(Day.NONE)));
            }
        }
        return new PublishedPopulations(rows.build(), ImmutableList.sortedCopyOf(ReadIssue.ORDER, issues.build()));
    }

    /**
     * The populations of every area.
     *
     * @return by code of the area, each such as {@link PopulationEstimates} chooses from its estimates
     */
    public ImmutableMap<String, Population> byArea() {
        ImmutableMap.Builder<String, Population> populations = ImmutableMap.builder();
        Multimaps.index(rows, PopulationRow::area)
                .asMap()
                .forEach((area, estimates) ->
                        populations.put(area, PopulationEstimates.of(Optional.of(area), estimates)));
        return populations.buildOrThrow();
    }

    private static ReadIssue rejected(
            Statistics statistics, StatisticRow row, RejectionCode code, String column, String message) {
        return new ReadIssue(code, statistics.file(), row.line(), column, "", message);
    }
}
