package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The workforce figures, each from all rows of the newest snapshot on or before a day. */
final class PlainWorkforce {
    private PlainWorkforce() {}

    static PlainAnswer total(PlainIndicator indicator, PlainTable workforce, LocalDate at) {
        return figure(indicator, snapshot(workforce, at));
    }

    /** The figure of each service in the snapshot. */
    static ImmutableSortedMap<String, PlainAnswer> services(
            PlainIndicator indicator, PlainTable workforce, LocalDate at) {
        TreeMap<String, List<PlainRow>> byService = new TreeMap<>();
        for (PlainRow row : snapshot(workforce, at)) {
            byService
                    .computeIfAbsent(row.text("service"), service -> new ArrayList<>())
                    .add(row);
        }
        ImmutableSortedMap.Builder<String, PlainAnswer> figures = ImmutableSortedMap.naturalOrder();
        byService.forEach((service, rows) -> figures.put(service, figure(indicator, rows)));
        return figures.buildOrThrow();
    }

    private static List<PlainRow> snapshot(PlainTable workforce, LocalDate at) {
        Optional<LocalDate> newest = Optional.empty();
        for (PlainRow row : workforce.rows()) {
            LocalDate day = row.day("as_at");
            if (!day.isAfter(at) && (newest.isEmpty() || day.isAfter(newest.get()))) {
                newest = Optional.of(day);
            }
        }
        List<PlainRow> rows = new ArrayList<>();
        for (PlainRow row : workforce.rows()) {
            if (newest.equals(row.date("as_at"))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static PlainAnswer figure(PlainIndicator indicator, List<PlainRow> rows) {
        Optional<BigDecimal> posts = sum(rows, "posts_fte");
        Optional<BigDecimal> permanent = sum(rows, "permanent_fte");
        Optional<BigDecimal> agency = sum(rows, "agency_fte");
        Optional<BigDecimal> leavers = sum(rows, "leavers_fte_12m");
        Optional<BigDecimal> vacancies = posts.flatMap(all -> permanent.map(all::subtract));
        return switch (indicator.id()) {
            case "posts-fte" -> amount(posts);
            case "permanent-fte" -> amount(permanent);
            case "perm-staff-pct" -> ratio(permanent, posts);
            case "vacancies-fte" -> amount(vacancies);
            case "agency-fte" -> amount(agency);
            case "unfilled-fte" -> amount(vacancies.flatMap(gaps -> agency.map(gaps::subtract)));
            case "agency-rate" -> ratio(agency, agency.flatMap(some -> permanent.map(some::add)));
            case "vacancy-rate" -> ratio(vacancies, vacancies.flatMap(gaps -> permanent.map(gaps::add)));
            case "agency-cover" -> ratio(agency, vacancies);
            case "turnover-12m" -> ratio(leavers, permanent);
            default -> throw new IllegalArgumentException("not a workforce figure: " + indicator.id());
        };
    }

    /** The sum of a column: nothing if a cell is blank, or if there is no row at all. */
    private static Optional<BigDecimal> sum(List<PlainRow> rows, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PlainRow row : rows) {
            if (row.number(column).isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(row.number(column).get());
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    private static PlainAnswer amount(Optional<BigDecimal> amount) {
        return amount.map(PlainAnswer::amount).orElseGet(PlainAnswer::notAvailable);
    }

    private static PlainAnswer ratio(Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        return numerator.isEmpty() || denominator.isEmpty()
                ? PlainAnswer.notAvailable()
                : PlainAnswer.ratio(numerator.get(), denominator.get());
    }
}
