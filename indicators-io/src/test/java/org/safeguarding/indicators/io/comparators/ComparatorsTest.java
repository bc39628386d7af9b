package org.safeguarding.indicators.io.comparators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguarding.indicators.indicator.Polarity;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.judgement.Benchmark;
import org.safeguarding.indicators.measure.Layout;
import org.safeguarding.indicators.measure.Unit;
import org.safeguarding.indicators.time.Day;

/**
 * Comparators of a small file. The figures of England, London and Inner London of the year to March 2019 are those that the Department
 * for Education published (Children in need 2024, Open Government Licence); those of the authorities are made up.
 */
class ComparatorsTest {
    private static final String NAME = "c1_referrals.csv";
    private static final int MAY = Day.of(2019, 5, 31);
    private static final String ID = "rereferral-pct-12m";
    private static final List<String> ROWS = List.of(
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,"
                    + "new_la_code,la_name,category,Referrals,Referrals_rate,Re_referrals,Re_referrals_percent",
            "2020,Reporting year,National,E92000001,England,,,,,,Referrals,642980,534.8,145270,22.6",
            "2019,Reporting year,National,E92000001,England,,,,,,Referrals,650930,553.7,147160,22.6",
            "2018,Reporting year,National,E92000001,England,,,,,,Referrals,655630,552.5,143660,21.9",
            region("E12000007", "London", "571.7", "18.5"),
            region("E13000001", "Inner London", "638.2", "18.1"),
            region("E12000001", "North East", "650.1", "21"),
            authority("901", "Ashford Green", "E13000001", "Inner London", "1000", "400.0", "100", "10"),
            authority("902", "Birchwood", "E13000001", "Inner London", "3000", "500.0", "900", "30"),
            authority("903", "Castlebury", "E13000001", "Inner London", "10", "1.0", "c", "c"),
            authority("904", "Dunmoor", "E12000001", "North East", "2000", "300.0", "200", "10"),
            authority("905", "Elmstead", "E12000001", "North East", "2000", "300.0", "500", "25"));

    @TempDir
    Path folder;

    private static String region(String code, String name, String rate, String percent) {
        return "2019,Reporting year,Regional,E92000001,England," + code + "," + name + ",,,,Referrals,x," + rate + ",x,"
                + percent;
    }

    private static String authority(
            String code,
            String name,
            String region,
            String called,
            String all,
            String rate,
            String part,
            String percent) {
        return "2019,Reporting year,Local authority,E92000001,England," + region + "," + called + "," + code + ",E09000"
                + code + "," + name + ",Referrals," + all + "," + rate + "," + part + "," + percent;
    }

    private Comparators comparators(Optional<String> home) throws IOException, TableUnreadable {
        Path file = folder.resolve(NAME);
        Files.write(file, ROWS);
        return Comparators.of(ComparatorFiles.read(List.of(file)), PublishedColumns.standard(), home);
    }

    private static List<String> names(Iterable<Benchmark> benchmarks) {
        return ImmutableList.copyOf(benchmarks).stream().map(Benchmark::name).toList();
    }

    @Test
    void theCountryAndTheOwnRegionOfTheNewestPeriodByTheDay() throws IOException, TableUnreadable {
        ImmutableList<Benchmark> benchmarks = comparators(Optional.of("901")).benchmarks(ID, MAY);
        assertThat(names(benchmarks)).containsExactly("England", "London", "Inner London");
        assertThat(benchmarks).allMatch(one -> one.period().label().equals("2018/19"));
        assertThat(benchmarks).allMatch(one -> one.vintage().equals(NAME));
        assertThat(benchmarks.get(1).outcome().value().figure().orElseThrow().decimal())
                .isEqualByComparingTo("18.5");
        assertThat(comparators(Optional.of("E09000904")).benchmarks(ID, MAY))
                .extracting(Benchmark::name)
                .containsExactly("England", "North East");
        assertThat(comparators(Optional.of("904")).benchmarks(ID, Day.of(2018, 12, 31)))
                .extracting(one -> one.period().label())
                .containsExactly("2017/18");
    }

    @Test
    void withoutAHomeAreaFewRegionsAreAllShown() throws IOException, TableUnreadable {
        Comparators anonymous = comparators(Optional.of("X09000001"));
        assertThat(anonymous.knowsHome()).isFalse();
        assertThat(names(anonymous.benchmarks(ID, MAY)))
                .containsExactly("England", "London", "Inner London", "North East");
        assertThat(anonymous
                        .rank(ID, Polarity.LOWER_IS_BETTER, MAY)
                        .orElseThrow()
                        .words(Layout.ONE_DECIMAL))
                .isEmpty();
    }

    @Test
    void aPrintedFigureStandsForAllThatPrintSo() throws IOException, TableUnreadable {
        Benchmark northEast =
                comparators(Optional.of("904")).benchmarks(ID, MAY).get(1);
        assertThat(northEast.step()).as("21 is 21.0").isEqualByComparingTo(new BigDecimal("0.1"));
        assertThat(northEast.outcome().unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void whatIsNotDeclaredIsNotGuessed() throws IOException, TableUnreadable {
        Comparators comparators = comparators(Optional.of("901"));
        assertThat(comparators.benchmarks("referrals", MAY)).isEmpty();
        assertThat(comparators.benchmarks("cin-rate", MAY)).isEmpty();
        assertThat(comparators.rank("contacts", Polarity.NEITHER, MAY)).isEmpty();
        Path file = folder.resolve(NAME);
        PublishedColumns own = PublishedColumns.standard()
                .with(new PublishedColumn("referrals", Unit.COUNT, "referral_count", "", ""));
        assertThat(Comparators.of(ComparatorFiles.read(List.of(file)), own, Optional.of("901"))
                        .benchmarks("referrals", MAY))
                .extracting(one -> one.outcome().value().status().label())
                .containsExactly("value", "not_available", "not_available");
    }

    @Test
    void theRankHasTiesAndNamesWhoIsMissing() throws IOException, TableUnreadable {
        PublishedRank rank = comparators(Optional.of("901"))
                .rank(ID, Polarity.LOWER_IS_BETTER, MAY)
                .orElseThrow();
        assertThat(rank.home()).contains("Ashford Green");
        assertThat(rank.words(Layout.ONE_DECIMAL).orElseThrow())
                .startsWith(
                        "by published figures of 2018/19, 10.0% (100 of 1,000), in the first quarter, rank 1 (shared by 2)"
                                + " of 4, lowest first, by chance from 1 to 2")
                .endsWith("; not ranked: Castlebury");
    }

    @Test
    void anAverageIsPooledAndNeverAMeanOfRates() throws IOException, TableUnreadable {
        Benchmark both = comparators(Optional.of("901"))
                .pooled(ID, "the neighbours", ImmutableSet.of("E09000902", "904"), MAY)
                .orElseThrow();
        assertThat(both.outcome().numerator().orElseThrow()).isEqualByComparingTo("1100");
        assertThat(both.outcome().denominator().orElseThrow()).isEqualByComparingTo("5000");
        assertThat(both.name()).isEqualTo("the neighbours");
        Benchmark without = comparators(Optional.of("901"))
                .pooled(ID, "the neighbours", ImmutableSet.of("902", "903"), MAY)
                .orElseThrow();
        assertThat(without.name()).isEqualTo("the neighbours (without Castlebury)");
        assertThat(without.outcome().denominator().orElseThrow()).isEqualByComparingTo("3000");
        assertThat(comparators(Optional.of("901")).pooled(ID, "nobody", ImmutableSet.of("1"), MAY))
                .isEmpty();
    }

    @Test
    void severalRowsOfAPlaceAreNoFigure() throws IOException, TableUnreadable {
        Path file = folder.resolve(NAME);
        Files.write(file, List.of(ROWS.get(0), ROWS.get(2), ROWS.get(2).replace(",Referrals,", ",Boys,")));
        assertThat(Comparators.of(ComparatorFiles.read(List.of(file)), PublishedColumns.standard(), Optional.empty())
                        .benchmarks(ID, MAY))
                .isEmpty();
    }

    @Test
    void aNameThatDoesNotTellWhenItsYearsEndIsRefused() throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.write(file, ROWS);
        assertThatThrownBy(() -> ComparatorFiles.read(List.of(file)))
                .isInstanceOf(TableUnreadable.class)
                .hasMessageStartingWith("mine.csv: its name does not tell on which day its reporting years end");
    }
}
