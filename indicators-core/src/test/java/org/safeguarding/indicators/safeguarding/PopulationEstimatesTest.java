package org.safeguarding.indicators.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.measure.Value;
import org.safeguarding.indicators.time.Day;

class PopulationEstimatesTest {
    private static final String HOME = "X09000001";
    private static final String ELSEWHERE = "X09000002";
    private static final int MID_2018 = Day.of(2018, 6, 30);
    private static final int SUN_31_MAR_2019 = Day.of(2019, 3, 31);

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvFileSource(resources = "populations.csv", useHeadersInDisplayName = true)
    void thePopulationIsThatOfTheJuneBeforeTheEndOfTheFinancialYear(
            String estimates,
            LocalDate day,
            @Nullable Long persons,
            @Nullable LocalDate reference,
            @Nullable String vintage,
            @Nullable String remark) {
        Population population = PopulationEstimates.of(Optional.empty(), rows(estimates));
        Estimate estimate = population.on(Day.of(day), Population.Ages.CHILDREN);

        if (persons == null) {
            assertThat(estimate.missing())
                    .hasValueSatisfying(missing -> assertThat(missing).isInstanceOf(Value.NotAvailable.class));
        } else {
            assertThat(estimate)
                    .isEqualTo(Estimate.of(
                            persons,
                            Day.ofNullable(reference),
                            vintage == null ? "" : vintage,
                            remark == null ? "" : remark));
        }
    }

    private static List<PopulationRow> rows(String estimates) {
        return Splitter.on('|')
                .splitToStream(estimates)
                .map(PopulationEstimatesTest::row)
                .toList();
    }

    private static PopulationRow row(String estimate) {
        List<String> cells = Splitter.on(' ').splitToList(estimate);
        List<String> ages = Splitter.on('-').splitToList(cells.get(1));
        return new PopulationRow(
                HOME,
                Day.of(LocalDate.parse(cells.get(0))),
                Integer.parseInt(ages.get(0)),
                Integer.parseInt(ages.get(1)),
                Long.parseLong(cells.get(2)),
                cells.size() > 3 ? cells.get(3) : "",
                Day.NONE);
    }

    private static Estimate children(Population population) {
        return population.on(SUN_31_MAR_2019, Population.Ages.CHILDREN);
    }

    @Test
    void theHomeAreaIsTheOneNamedElseTheOnlyOne() {
        ImmutableList<PopulationRow> two = ImmutableList.of(
                PopulationRow.ofChildren(HOME, MID_2018, 100), PopulationRow.ofChildren(ELSEWHERE, MID_2018, 200));

        assertThat(children(PopulationEstimates.of(Optional.of(ELSEWHERE), two)).persons())
                .isEqualTo(200);
        assertThat(children(PopulationEstimates.of(Optional.empty(), two.subList(0, 1)))
                        .persons())
                .isEqualTo(100);
    }

    @Test
    void severalAreasAndNoneNamedIsNoAnswer() {
        ImmutableList<PopulationRow> two = ImmutableList.of(
                PopulationRow.ofChildren(HOME, MID_2018, 100), PopulationRow.ofChildren(ELSEWHERE, MID_2018, 200));

        assertThat(children(PopulationEstimates.of(Optional.empty(), two)).missing())
                .contains(new Value.NotAvailable(
                        "the home area is not named, and local_population does not have just one"));
        assertThat(children(PopulationEstimates.of(Optional.empty(), ImmutableList.of()))
                        .missing())
                .isPresent();
    }

    @Test
    void anAreaThatIsNamedAndNotThereIsNotReplacedByAnother() {
        Population population = PopulationEstimates.of(
                Optional.of("09000001"), ImmutableList.of(PopulationRow.ofChildren(HOME, MID_2018, 100)));

        assertThat(children(population).missing())
                .contains(new Value.NotAvailable(
                        "no population of ages 0 to 17 for area 09000001 at mid-2018 or earlier"));
    }

    @Test
    void agesAreThoseAskedFor() {
        Population population = PopulationEstimates.of(
                Optional.empty(), rows("2018-06-30 0-4 30|2018-06-30 5-9 25|2018-06-30 10-17 45"));

        assertThat(population.on(SUN_31_MAR_2019, new Population.Ages(5, 9)).persons())
                .isEqualTo(25);
        assertThat(population.on(SUN_31_MAR_2019, new Population.Ages(5, 17)).persons())
                .isEqualTo(70);
        assertThat(population.on(SUN_31_MAR_2019, new Population.Ages(1, 4)).missing())
                .isPresent();
        assertThat(children(population).persons()).isEqualTo(100);
    }

    @Test
    void whatWasNotPublishedYetCanBeLeftOut() {
        PopulationRow old = new PopulationRow(HOME, MID_2018, 0, 17, 100, "2019", Day.of(2019, 6, 26));
        PopulationRow rebased = new PopulationRow(HOME, MID_2018, 0, 17, 95, "2021", Day.of(2021, 6, 25));
        PopulationEstimates all = PopulationEstimates.of(Optional.of(HOME), ImmutableList.of(old, rebased));

        assertThat(children(all).persons()).isEqualTo(95);
        assertThat(children(all.publishedBy(LocalDate.of(2021, Month.JUNE, 25))).persons())
                .isEqualTo(95);
        assertThat(children(all.publishedBy(LocalDate.of(2021, Month.JUNE, 24))).persons())
                .isEqualTo(100);
        assertThat(children(all.publishedBy(LocalDate.of(2019, Month.JUNE, 25))).missing())
                .isPresent();
    }

    @Test
    void estimatesThatAddUpToMoreThanAnyPopulationAreNone() {
        Population population = PopulationEstimates.of(
                Optional.empty(), rows("2018-06-30 0-8 9000000000000000000|2018-06-30 9-17 9000000000000000000"));
        assertThat(children(population).missing())
                .contains(new Value.NotAvailable(
                        "the population of ages 0 to 17 for area X09000001 is beyond any number of people"));
    }
}
