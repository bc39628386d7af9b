package org.safeguarding.indicators.io.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.indicators.io.table.TableUnreadable;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.time.Day;

/** The files as they were published, each read to the last row. */
class PublishedFilesTest {
    private static final String C1 = "c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv";
    private static final String C2 = "c2_children_in_need_assessments_duration_2014_to_2024.csv";
    private static final String C6 = "c6_children_in_need_referrals_by_month_2013_to_2024.csv";
    private static final String D1 = "d1_child_protection_plans_2013_to_2024.csv";
    private static final String HEADLINE = "headline_figures_2013_to_2024.csv";
    private static final String POPULATIONS = "ons_mid-year_population_estimates_2012_to_2023.csv";
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** What the release of 2025 calls the columns of that of 2024. */
    private static final ImmutableMap<String, String> OF_2025 = ImmutableMap.<String, String>builder()
            .put("Referrals", "referral_count")
            .put("Re_referrals", "rereferral_count")
            .put("Re_referrals_percent", "rereferral_percent")
            .put("No_Further_Action", "no_further_action_count")
            .put("No_Further_Action_percent", "no_further_action_percent")
            .put("Not_in_Need", "not_in_need_count")
            .put("Not_in_Need_percent", "not_in_need_percent")
            .put("Referrals_child", "referral_child_count")
            .put("Re_referrals_child", "rereferral_child_count")
            .put("Re_referrals_child_percent", "rereferral_child_percent")
            .buildOrThrow();

    /** The cells of the lines of a file, split plainly; a header of the form before them. */
    private static ImmutableList<ImmutableList<String>> plain(String name) throws IOException {
        String text = Files.readString(PublishedData.file(name)).replace("\uFEFF", "");
        return text.lines()
                .map(line ->
                        ImmutableList.copyOf(Splitter.on(COMMA_OUTSIDE_QUOTES).split(line)))
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @ValueSource(strings = {C1, C2, C6, D1, HEADLINE, POPULATIONS})
    void everyRowIsAcceptedAndEverySymbolKept(String name) throws IOException, TableUnreadable {
        Statistics read = PublishedData.read(name);
        ImmutableList<ImmutableList<String>> lines = plain(name);

        assertThat(read.issues()).isEmpty();
        assertThat(read.rows()).hasSize(lines.size() - 1).hasSize((int) read.rowsRead());
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        int from = lines.get(0).size() - read.indicators().size();
        for (ImmutableList<String> line : lines.subList(1, lines.size())) {
            line.subList(from, line.size())
                    .forEach(cell -> expected.merge(
                            cell.isEmpty() ? "blank" : cell.matches("[0-9.]+") ? "number" : cell, 1, Integer::sum));
        }
        for (StatisticRow row : read.rows()) {
            for (String indicator : read.indicators()) {
                StatisticCell cell = row.cell(indicator);
                String kind = cell.mark().map(Symbol::text).orElse(cell.figure().isPresent() ? "number" : "blank");
                found.merge(kind, 1, Integer::sum);
            }
        }
        assertThat(found).isEqualTo(expected).containsKeys("number", "x");
    }

    @Test
    void headlineFiguresAreThoseOfTheTablesUnderTheSameName() throws TableUnreadable {
        Statistics headline = PublishedData.read(HEADLINE);
        Map<String, Statistics> tables = Map.of(
                "referral_count", PublishedData.read(C1),
                "assessments_completed", PublishedData.read(C2),
                "cpp_at31", PublishedData.read(D1),
                "cpp_at31_rate", PublishedData.read(D1));
        int compared = 0;
        for (Map.Entry<String, Statistics> table : tables.entrySet()) {
            for (StatisticRow row : headline.rows()) {
                Optional<StatisticRow> same =
                        table
                                .getValue()
                                .rows(
                                        GeographicLevel.NATIONAL,
                                        "E92000001",
                                        row.period().lastDay())
                                .stream()
                                .findFirst();
                // One figure is given in one place as a number and in the other as unreliable.
                if (same.isPresent() && row.cell(table.getKey()).figure().isPresent()) {
                    assertThat(row.cell(table.getKey())).isEqualTo(same.get().cell(table.getKey()));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(12 + 10 + 12 + 12);
    }

    @Test
    void lewishamIsFoundByItsThreeDigits() throws TableUnreadable {
        StatisticRow row = PublishedData.read(C1)
                .rows(GeographicLevel.LOCAL_AUTHORITY, "209", Day.of(2019, 3, 31))
                .get(0);

        assertThat(row.cell("referral_count").figure().orElseThrow()).isEqualTo("3012");
        assertThat(row.cell("rereferral_percent").figure().orElseThrow()).isEqualTo("14.5");
        assertThat(row.place().regionName()).isEqualTo("Inner London");
    }

    @Test
    void everyAuthorityIsCoveredOrSaidNotToBe() throws TableUnreadable {
        Statistics read = PublishedData.read(C1);
        StatisticCoverage of2022 = StatisticCoverage.of(read, "Referrals", Day.of(2022, 3, 31));

        long authorities = read.rows().stream()
                .filter(row -> row.place().level() == GeographicLevel.LOCAL_AUTHORITY)
                .map(row -> row.place().code())
                .distinct()
                .count();
        assertThat(of2022.given().size()
                        + of2022.withheld().size()
                        + of2022.blank().size()
                        + of2022.missing().size())
                .isEqualTo((int) authorities);
        assertThat(of2022.withheld().get(Symbol.UNAVAILABLE))
                .extracting(Place::name)
                .contains("Hackney");
    }

    @Test
    void aFileInTheFormOf2025GivesTheSameCountsAndItsRatesAreWorkedOut() throws IOException, TableUnreadable {
        ImmutableList<ImmutableList<String>> lines = plain(C1);
        ImmutableList<String> header = lines.get(0);
        String renamed = lines.stream()
                .map(line -> {
                    StringBuilder out = new StringBuilder();
                    for (int i = 0; i < line.size(); i++) {
                        if (!header.get(i).endsWith("_rate")) {
                            String cell =
                                    line.equals(header) ? OF_2025.getOrDefault(line.get(i), line.get(i)) : line.get(i);
                            out.append(i == 0 ? "" : ",").append(cell);
                        }
                    }
                    return out.toString();
                })
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        Statistics of2024 = PublishedData.read(C1);
        Statistics of2025 = Texts.read(renamed);
        ImmutableMap<String, Population> populations = PublishedPopulations.of(
                        PublishedData.read(POPULATIONS), "", Optional.empty())
                .byArea();

        assertThat(of2025.issues()).isEmpty();
        assertThat(of2025.indicators()).containsExactlyElementsOf(OF_2025.values());
        int rates = 0;
        for (int i = 0; i < of2024.rows().size(); i++) {
            StatisticRow old = of2024.rows().get(i);
            StatisticRow row = of2025.rows().get(i);
            for (String indicator : of2025.indicators()) {
                assertThat(row.cell(indicator)).isEqualTo(old.cell(indicator));
            }
            boolean exact = row.place().level() == GeographicLevel.LOCAL_AUTHORITY
                    && old.cell("Referrals_rate").figure().isPresent()
                    && row.cell("Referrals").figure().isPresent();
            if (exact) {
                Population population = populations.getOrDefault(row.place().code(), Population.NONE);
                assertThat(StatisticRates.rate(row, "Referrals", population)
                                .value()
                                .figure()
                                .orElseThrow()
                                .rounded(1))
                        .as(row.toString())
                        .isEqualByComparingTo(
                                old.cell("Referrals_rate").figure().orElseThrow());
                rates++;
            }
        }
        assertThat(rates).isGreaterThan(1_700);
    }
}
