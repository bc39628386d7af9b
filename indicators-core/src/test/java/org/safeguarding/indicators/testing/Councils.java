package org.safeguarding.indicators.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.measure.Estimate;
import org.safeguarding.indicators.measure.Population;
import org.safeguarding.indicators.safeguarding.Catalogue;
import org.safeguarding.indicators.safeguarding.CouncilRecords;
import org.safeguarding.indicators.safeguarding.PopulationEstimates;
import org.safeguarding.indicators.safeguarding.PopulationRow;
import org.safeguarding.indicators.safeguarding.StaffingRecord;
import org.safeguarding.indicators.safeguarding.StaffingRow;
import org.safeguarding.indicators.time.Day;

/** Councils with random children, workforce and population, every table of the catalogue complete. */
public final class Councils {
    /** The area code of the made-up council. */
    public static final String AREA = "X09000001";

    private Councils() {}

    /**
     * Councils of up to so many children.
     *
     * @param most how many at most
     * @return councils
     */
    public static Arbitrary<CouncilRecords> of(int most) {
        return Combinators.combine(
                        Histories.families(most),
                        Histories.decisions(2 * most),
                        staffing(),
                        populations(),
                        Quality.professionals(),
                        Quality.audits(2 * most),
                        Quality.expectations(),
                        Quality.feedback(2 * most))
                .as((children, decisions, staffing, population, professionals, audits, expectations, feedback) -> {
                    CouncilRecords.Builder records = CouncilRecords.builder();
                    records.children(ImmutableList.copyOf(children));
                    records.decisions(ImmutableList.copyOf(decisions));
                    records.workforce(StaffingRecord.of(staffing));
                    records.addAllProfessionals(professionals);
                    records.addAllAudits(audits);
                    records.addAllAuditExpectations(expectations);
                    records.addAllFeedbackScores(feedback);
                    records.population(population);
                    return records.complete(tables()).build();
                })
                .withoutEdgeCases();
    }

    /**
     * Rows of workforce snapshots, one a service and day, some cells blank.
     *
     * @return lists of rows
     */
    public static Arbitrary<List<StaffingRow>> staffing() {
        Arbitrary<Optional<BigDecimal>> cells = Arbitraries.of("0", "1", "2.5", "10.25", "112.0")
                .map(BigDecimal::new)
                .optional(0.9);
        return Combinators.combine(
                        Days.near(), Arbitraries.of("MASH", "Assessment", "Leaving care"), cells, cells, cells, cells)
                .as(StaffingRow::new)
                .list()
                .ofMaxSize(8)
                .map(Councils::distinct);
    }

    private static List<StaffingRow> distinct(List<StaffingRow> rows) {
        Set<String> seen = new LinkedHashSet<>();
        List<StaffingRow> kept = new ArrayList<>();
        rows.forEach(row -> {
            if (seen.add(row.key())) {
                kept.add(row);
            }
        });
        return kept;
    }

    /**
     * Populations: none, of nobody, of all children, or of ages that tile them; some years missing.
     *
     * @return populations
     */
    public static Arbitrary<Population> populations() {
        Arbitrary<Population> estimates = Arbitraries.of(2015, 2016, 2017, 2018, 2019, 2020, 2021)
                .set()
                .ofMinSize(1)
                .map(years -> {
                    List<PopulationRow> rows = new ArrayList<>();
                    years.forEach(year -> rows.addAll(year % 2 == 0 ? whole(year) : tiled(year)));
                    return PopulationEstimates.of(Optional.of(AREA), rows);
                });
        Population nobody = (day, ages) -> Estimate.of(0, day, "", "");
        return Arbitraries.oneOf(Arbitraries.of(Population.NONE, nobody), estimates, estimates);
    }

    private static List<PopulationRow> whole(int year) {
        return List.of(PopulationRow.ofChildren(AREA, Day.of(year, 6, 30), 68_000L + year));
    }

    private static List<PopulationRow> tiled(int year) {
        int[] from = {0, 1, 5, 10, 16};
        int[] to = {0, 4, 9, 15, 17};
        List<PopulationRow> rows = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            rows.add(new PopulationRow(
                    AREA, Day.of(year, 6, 30), from[i], to[i], 10_000L * (i + 1) + year, "2021-06-25", Day.NONE));
        }
        return rows;
    }

    private static String[] tables() {
        return Catalogue.standard().indicators().stream()
                .map(Indicator::needs)
                .flatMap(List::stream)
                .map(Need::table)
                .distinct()
                .toArray(String[]::new);
    }
}
