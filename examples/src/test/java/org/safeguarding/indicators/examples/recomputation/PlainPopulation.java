package org.safeguarding.indicators.examples.recomputation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The children of the home area at one mid-year, and the vintage of the estimate. */
record PlainPopulation(BigDecimal persons, String vintage) {
    /**
     * The children of some ages for a figure whose window ends on a day: those of the June before the end of the day's
     * financial year, else of the newest June before it that has them.
     */
    static Optional<PlainPopulation> at(
            PlainTable table, Optional<String> named, LocalDate lastDay, int youngest, int oldest) {
        Optional<String> area = named.or(() -> onlyArea(table));
        if (area.isEmpty()) {
            return Optional.empty();
        }
        List<PlainRow> ours = new ArrayList<>();
        int earliest = Integer.MAX_VALUE;
        for (PlainRow row : table.rows()) {
            if (row.text("area_code").equals(area.get())
                    && row.day("reference_date").getMonth() == Month.JUNE) {
                ours.add(row);
                earliest = Math.min(earliest, row.day("reference_date").getYear());
            }
        }
        int june = lastDay.getMonthValue() >= 4 ? lastDay.getYear() : lastDay.getYear() - 1;
        for (int year = june; year >= earliest; year--) {
            Optional<PlainPopulation> population = ofYear(ours, year, youngest, oldest);
            if (population.isPresent()) {
                return population;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> onlyArea(PlainTable table) {
        TreeSet<String> areas = new TreeSet<>();
        table.rows().forEach(row -> areas.add(row.text("area_code")));
        return areas.size() == 1 ? Optional.of(areas.first()) : Optional.empty();
    }

    private static Optional<PlainPopulation> ofYear(List<PlainRow> rows, int year, int youngest, int oldest) {
        TreeSet<String> vintages = new TreeSet<>(Comparator.reverseOrder());
        for (PlainRow row : rows) {
            if (row.day("reference_date").getYear() == year) {
                vintages.add(row.text("vintage"));
            }
        }
        for (String vintage : vintages) {
            List<PlainRow> bands = new ArrayList<>();
            for (PlainRow row : rows) {
                if (row.day("reference_date").getYear() == year
                        && row.text("vintage").equals(vintage)) {
                    bands.add(row);
                }
            }
            // Widest first: the row of all ages, if there is one, is the first that is tried.
            bands.sort(Comparator.comparingInt(PlainPopulation::to).reversed());
            Optional<BigDecimal> persons = tiled(bands, youngest, oldest);
            if (persons.isPresent()) {
                return persons.map(sum -> new PlainPopulation(sum, vintage));
            }
        }
        return Optional.empty();
    }

    /** The persons of bands that follow one upon the other from an age to the oldest, without gap or overlap. */
    private static Optional<BigDecimal> tiled(List<PlainRow> bands, int from, int oldest) {
        if (from == oldest + 1) {
            return Optional.of(BigDecimal.ZERO);
        }
        for (PlainRow band : bands) {
            if (from(band) == from && to(band) >= from && to(band) <= oldest) {
                Optional<BigDecimal> rest = tiled(bands, to(band) + 1, oldest);
                if (rest.isPresent()) {
                    return rest.map(band.number("persons").orElseThrow()::add);
                }
            }
        }
        return Optional.empty();
    }

    private static int from(PlainRow band) {
        return band.number("age_from").orElseThrow().intValueExact();
    }

    private static int to(PlainRow band) {
        return band.number("age_to").orElseThrow().intValueExact();
    }
}
