package org.safeguarding.indicators.io.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.tally.Basis;
import org.safeguarding.indicators.tally.Dates;
import org.safeguarding.indicators.tally.Knowledge;
import org.safeguarding.indicators.tally.Tally;
import org.safeguarding.indicators.time.Day;

/** Every rate and percentage of every authority in the published tables, from the counts and populations beside them. */
class OfficialStatisticsTest {
    private static final String C1 = "c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv";
    private static final String C2 = "c2_children_in_need_assessments_duration_2014_to_2024.csv";
    private static final String D1 = "d1_child_protection_plans_2013_to_2024.csv";
    private static final String POPULATIONS = "ons_mid-year_population_estimates_2012_to_2023.csv";

    /** The rates of each table; a rate is called by its count and {@code _rate}. */
    private static final ImmutableListMultimap<String, String> RATES = ImmutableListMultimap.<String, String>builder()
            .putAll(C1, "Referrals", "Referrals_child")
            .putAll(C2, "Assessments_completed")
            .putAll(
                    D1,
                    "CPP_start",
                    "CPP_child_start",
                    "CPP_end",
                    "CPP_child_end",
                    "CPP_anypoint",
                    "CPP_child_anypoint",
                    "CPP_At31")
            .build();

    /** How cells came out. */
    private static final class Tallied {
        private int equal;
        private int symbols;
        private final List<String> different = new ArrayList<>();

        void compare(Optional<BigDecimal> printed, Optional<Outcome> worked, String place) {
            if (printed.isEmpty() || worked.isEmpty()) {
                symbols++;
                return;
            }
            BigDecimal shown =
                    worked.get().places().round(worked.get().value().figure().orElseThrow(), Layout.ONE_DECIMAL);
            if (shown.compareTo(printed.get()) == 0) {
                equal++;
            } else {
                different.add(place + ": " + shown + ", printed " + printed.get());
            }
        }

        @Override
        public String toString() {
            return equal + " equal, " + different.size() + " different, " + symbols
                    + " with a symbol in place of a number";
        }
    }

    private static ImmutableList<StatisticRow> authorities(String name) throws TableUnreadable {
        ImmutableList<StatisticRow> rows = PublishedData.read(name).rows().stream()
                .filter(row -> row.place().level() == GeographicLevel.LOCAL_AUTHORITY)
                .collect(ImmutableList.toImmutableList());
        assertThat(rows).hasSizeGreaterThan(1_600);
        return rows;
    }

    private static ImmutableMap<String, Population> populations() throws TableUnreadable {
        return PublishedPopulations.of(PublishedData.read(POPULATIONS), "", Optional.empty())
                .byArea();
    }

    private static Outcome rate(BigDecimal count, Estimate population) {
        Basis<Counted> basis = Basis.of("test", Counted.class, 0, Dates.of(0), Knowledge.asThen(), "");
        long number = count.longValueExact();
        return Measures.per10k(Counted.values())
                .of(Tally.ofSums(basis, Map.of("", new long[] {number, number})).at(0), () -> population);
    }

    /** The rates of a table over the population of a day of the year that is asked for, so many years on. */
    private static Tallied rates(String table, int yearsOn) throws TableUnreadable {
        ImmutableMap<String, Population> populations = populations();
        Tallied tallied = new Tallied();
        for (StatisticRow row : authorities(table)) {
            Estimate population = populations
                    .getOrDefault(row.place().code(), Population.NONE)
                    .on(Day.plusMonths(row.period().lastDay(), 12 * yearsOn), Population.Ages.CHILDREN);
            boolean known =
                    population.missing().isEmpty() && population.remark().isEmpty();
            if (!known && yearsOn > 0) {
                // The estimate of a year after the last there is.
                continue;
            }
            for (String count : RATES.get(table)) {
                Optional<BigDecimal> printed = row.cell(count + "_rate").figure();
                assertThat(known || printed.isEmpty())
                        .as("a rate without a population: %s", row)
                        .isTrue();
                tallied.compare(
                        printed,
                        row.cell(count).figure().filter(number -> known).map(number -> rate(number, population)),
                        row + " " + count);
            }
        }
        return tallied;
    }

    @ParameterizedTest
    @CsvSource({C1 + ", 3500", C2 + ", 1600", D1 + ", 12000"})
    void everyRateIsThatOfTheMidYearBeforeTheYearEnd(String table, int atLeast) throws TableUnreadable {
        Tallied tallied = rates(table, 0);

        assertThat(tallied.different).as(tallied.toString()).isEmpty();
        assertThat(tallied.equal).as(tallied.toString()).isGreaterThan(atLeast);
    }

    @ParameterizedTest
    @CsvSource({C1, C2, D1})
    void theMidYearAfterItGivesUnderATenthOfTheRates(String table) throws TableUnreadable {
        Tallied tallied = rates(table, 1);

        assertThat(tallied.different).as(tallied.toString()).hasSizeGreaterThan(9 * tallied.equal);
    }

    @Test
    void everyPercentageIsThatOfItsCounts() throws TableUnreadable {
        ImmutableMap<String, String> bases = ImmutableMap.of(
                "Re_referrals", "Referrals",
                "No_Further_Action", "Referrals",
                "Not_in_Need", "Referrals",
                "Re_referrals_child", "Referrals_child");
        Tallied tallied = new Tallied();
        for (StatisticRow row : authorities(C1)) {
            bases.forEach((count, base) -> tallied.compare(
                    row.cell(count + "_percent").figure(),
                    row.cell(count)
                            .figure()
                            .flatMap(number -> row.cell(base).figure().map(all -> percentage(number, all))),
                    row + " " + count));
        }

        assertThat(tallied.different).as(tallied.toString()).isEmpty();
        assertThat(tallied.equal).as(tallied.toString()).isGreaterThan(7_000);
    }

    private static Outcome percentage(BigDecimal count, BigDecimal base) {
        return Outcome.quotient(count, base, 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
    }
}
