package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.Period;

/** The workforce figures by plain sums over the rows of the newest snapshot. */
final class PlainWorkforce {
    /** A sum of cells of a row, or nothing where one of them is blank. */
    private interface Cells extends Function<StaffingRow, Optional<BigDecimal>> {}

    /** Each figure as a numerator, and a denominator where it is a ratio. */
    private static final ImmutableMap<String, List<Cells>> FIGURES = ImmutableMap.<String, List<Cells>>builder()
            .put("posts-fte", List.of(StaffingRow::posts))
            .put("permanent-fte", List.of(StaffingRow::permanent))
            .put("perm-staff-pct", List.of(StaffingRow::permanent, StaffingRow::posts))
            .put("vacancies-fte", List.of(PlainWorkforce::vacancies))
            .put("agency-fte", List.of(StaffingRow::agency))
            .put("unfilled-fte", List.of(PlainWorkforce::unfilled))
            .put("agency-rate", List.of(StaffingRow::agency, row -> both(row.agency(), row.permanent(), 1)))
            .put("vacancy-rate", List.of(PlainWorkforce::vacancies, row -> both(vacancies(row), row.permanent(), 1)))
            .put("agency-cover", List.of(StaffingRow::agency, PlainWorkforce::vacancies))
            .put("turnover-12m", List.of(StaffingRow::leavers, StaffingRow::permanent))
            .buildOrThrow();

    private PlainWorkforce() {}

    private static Optional<BigDecimal> vacancies(StaffingRow row) {
        return both(row.posts(), row.permanent(), -1);
    }

    private static Optional<BigDecimal> unfilled(StaffingRow row) {
        return both(vacancies(row), row.agency(), -1);
    }

    private static Optional<BigDecimal> both(Optional<BigDecimal> a, Optional<BigDecimal> b, int sign) {
        return a.flatMap(x -> b.map(y -> x.add(y.multiply(BigDecimal.valueOf(sign)))));
    }

    static boolean has(String id) {
        return FIGURES.containsKey(id);
    }

    static List<String> lines(CouncilRecords council, int asAt, String id, Period period) {
        List<String> lines = new ArrayList<>();
        List<StaffingRow> rows =
                period.firstDay() > asAt ? List.of() : newest(council, Math.min(period.lastDay(), asAt));
        lines.add(line(id, rows, period, asAt, "", ""));
        for (String service :
                new TreeSet<>(rows.stream().map(StaffingRow::service).toList())) {
            List<StaffingRow> own =
                    rows.stream().filter(row -> row.service().equals(service)).toList();
            lines.add(line(id, own, period, asAt, "service", service));
        }
        return lines;
    }

    private static List<StaffingRow> newest(CouncilRecords council, int day) {
        int newest = Day.NONE;
        for (StaffingRow row : council.workforce().rows()) {
            newest = row.asAt() <= day ? Math.max(newest, row.asAt()) : newest;
        }
        int taken = newest;
        return council.workforce().rows().stream()
                .filter(row -> row.asAt() == taken)
                .toList();
    }

    private static String line(
            String id, List<StaffingRow> rows, Period period, int asAt, String breakdown, String group) {
        List<Cells> figure = FIGURES.get(id);
        String unit = figure.size() == 1 ? "fte" : "percent";
        boolean blank = rows.stream()
                .anyMatch(row ->
                        figure.stream().anyMatch(cells -> cells.apply(row).isEmpty()));
        PlainCell cell;
        if (rows.isEmpty() || blank) {
            cell = PlainCell.notAvailable(unit);
        } else {
            cell = figure.size() == 1
                    ? PlainCell.amount(sum(rows, figure.get(0)), unit)
                    : PlainCell.quotient(sum(rows, figure.get(0)), sum(rows, figure.get(1)), 100, unit);
        }
        return new PlainLine(period, breakdown, group)
                .amounts(cell.numerator(), cell.denominator())
                .value(cell.status(), cell.value())
                .unit(unit)
                .marks(Optional.empty(), period.lastDay() > asAt)
                .toString();
    }

    private static BigDecimal sum(List<StaffingRow> rows, Cells cells) {
        return rows.stream().map(cells).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
