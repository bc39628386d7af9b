package org.safeguarding.indicators.io.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Outcome;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.safeguarding.PopulationEstimates;
import org.safeguarding.indicators.safeguarding.PopulationRow;
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

    private static Path file(String name) {
        String folder = System.getProperty("published.data", "");
        assumeThat(folder)
                .as("the published data are not here: name their folder with -Dpublished.data")
                .isNotEmpty();
        Path file = Path.of(folder, name);
        assumeThat(Files.exists(file)).as("the published data have no " + name).isTrue();
        return file;
    }

    private static Map<String, Population> populations() throws IOException {
        ImmutableListMultimap.Builder<String, PopulationRow> rows = ImmutableListMultimap.builder();
        for (OfficialTable.Line line : OfficialTable.read(file(POPULATIONS)).lines()) {
            line.number("population_estimate")
                    .ifPresent(persons -> rows.put(
                            line.authority(),
                            PopulationRow.ofChildren(
                                    line.authority(), Day.of(line.year(), 6, 30), persons.longValueExact())));
        }
        Map<String, Population> populations = new HashMap<>();
        rows.build()
                .asMap()
                .forEach((area, estimates) ->
                        populations.put(area, PopulationEstimates.of(Optional.of(area), estimates)));
        return populations;
    }

    private static Outcome rate(BigDecimal count, Estimate population) {
        Basis<Counted> basis = Basis.of("test", Counted.class, 0, Dates.of(0), Knowledge.asThen(), "");
        long number = count.longValueExact();
        return Measures.per10k(Counted.values())
                .of(Tally.ofSums(basis, Map.of("", new long[] {number, number})).at(0), () -> population);
    }

    /** The rates of a table over the population of a day of the year that is asked for, so many years on. */
    private static Tallied rates(String table, int yearsOn) throws IOException {
        Map<String, Population> populations = populations();
        Tallied tallied = new Tallied();
        for (OfficialTable.Line line : OfficialTable.read(file(table)).lines()) {
            Estimate population = populations
                    .getOrDefault(line.authority(), Population.NONE)
                    .on(Day.of(line.year() + yearsOn, 3, 31), Population.Ages.CHILDREN);
            boolean known =
                    population.missing().isEmpty() && population.remark().isEmpty();
            if (!known && yearsOn > 0) {
                // The estimate of a year after the last there is.
                continue;
            }
            for (String count : RATES.get(table)) {
                Optional<BigDecimal> printed = line.number(count + "_rate");
                assertThat(known || printed.isEmpty())
                        .as("a rate without a population: %s %s", line.year(), line.authority())
                        .isTrue();
                tallied.compare(
                        printed,
                        line.number(count).filter(number -> known).map(number -> rate(number, population)),
                        line.year() + " " + line.authority() + " " + count);
            }
        }
        return tallied;
    }

    @ParameterizedTest
    @CsvSource({C1 + ", 3500", C2 + ", 1600", D1 + ", 12000"})
    void everyRateIsThatOfTheMidYearBeforeTheYearEnd(String table, int atLeast) throws IOException {
        Tallied tallied = rates(table, 0);

        assertThat(tallied.different).as(tallied.toString()).isEmpty();
        assertThat(tallied.equal).as(tallied.toString()).isGreaterThan(atLeast);
    }

    @ParameterizedTest
    @CsvSource({C1, C2, D1})
    void theMidYearAfterItGivesUnderATenthOfTheRates(String table) throws IOException {
        Tallied tallied = rates(table, 1);

        assertThat(tallied.different).as(tallied.toString()).hasSizeGreaterThan(9 * tallied.equal);
    }

    @Test
    void everyPercentageIsThatOfItsCounts() throws IOException {
        ImmutableMap<String, String> bases = ImmutableMap.of(
                "Re_referrals", "Referrals",
                "No_Further_Action", "Referrals",
                "Not_in_Need", "Referrals",
                "Re_referrals_child", "Referrals_child");
        Tallied tallied = new Tallied();
        for (OfficialTable.Line line : OfficialTable.read(file(C1)).lines()) {
            bases.forEach((count, base) -> tallied.compare(
                    line.number(count + "_percent"),
                    line.number(count).flatMap(number -> line.number(base).map(all -> percentage(number, all))),
                    line.year() + " " + line.authority() + " " + count));
        }

        assertThat(tallied.different).as(tallied.toString()).isEmpty();
        assertThat(tallied.equal).as(tallied.toString()).isGreaterThan(7_000);
    }

    private static Outcome percentage(BigDecimal count, BigDecimal base) {
        return Outcome.quotient(count, base, 100, Unit.PERCENT, Places.WHOLE_OR_ONE);
    }
}
