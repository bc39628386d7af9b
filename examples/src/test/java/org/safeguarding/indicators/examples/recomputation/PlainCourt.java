package org.safeguarding.indicators.examples.recomputation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguarding.indicators.examples.recomputation.PlainCounts.Part;

/** Care proceedings: cases, which are all rows of one id, and children in them, who are the rows. */
final class PlainCourt {
    private static final String ISSUED = "issued_on";
    private static final String CONCLUDED = "concluded_on";

    private final List<PlainRow> rows = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final LocalDate asAt;

    /** A case: a row of it, when it was issued, and when it concluded, if all of its rows have. */
    private record Case(PlainRow row, LocalDate issued, Optional<LocalDate> concluded) {
        boolean concludes(LocalDate first, LocalDate last) {
            return concluded
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                    .isPresent();
        }

        long days() {
            return ChronoUnit.DAYS.between(issued, concluded.orElseThrow());
        }
    }

    PlainCourt(PlainTable proceedings, LocalDate asAt) {
        this.asAt = asAt;
        Map<String, List<PlainRow>> byCase = new LinkedHashMap<>();
        for (PlainRow row : proceedings.rows()) {
            if (!row.day(ISSUED).isAfter(asAt)) {
                rows.add(row);
                byCase.computeIfAbsent(row.text("case_id"), id -> new ArrayList<>())
                        .add(row);
            }
        }
        byCase.values().forEach(ours -> cases.add(caseOf(ours)));
    }

    private Case caseOf(List<PlainRow> ours) {
        LocalDate issued = LocalDate.MAX;
        LocalDate concluded = LocalDate.MIN;
        boolean isConcluded = true;
        for (PlainRow row : ours) {
            if (row.day(ISSUED).isBefore(issued)) {
                issued = row.day(ISSUED);
            }
            Optional<LocalDate> end = row.date(CONCLUDED).filter(day -> !day.isAfter(asAt));
            if (end.isEmpty()) {
                isConcluded = false;
            } else if (end.get().isAfter(concluded)) {
                concluded = end.get();
            }
        }
        return new Case(ours.get(0), issued, isConcluded ? Optional.of(concluded) : Optional.empty());
    }

    PlainCounts counts(String id, LocalDate first, LocalDate last) {
        return switch (id) {
            case "care-cases", "care-rate" -> casesIssued(first, last);
            case "care-children" -> childrenIssued(first, last, false, false);
            case "care-repeat-children" -> childrenIssued(first, last, true, false);
            case "care-recurrent-children" -> childrenIssued(first, last, false, true);
            case "care-duration-weeks" -> durations(first, last);
            case "care-26w-pct" -> inTwentySixWeeks(first, last);
            case "care-outcomes" -> outcomes(first, last);
            case "care-remain-pct" -> remaining(first, last);
            default -> throw new IllegalArgumentException("not of the court: " + id);
        };
    }

    private PlainCounts casesIssued(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (Case proceedings : cases) {
            if (!proceedings.issued().isBefore(first) && !proceedings.issued().isAfter(last)) {
                counts.add(proceedings.row(), proceedings.issued(), Part.TOP);
            }
        }
        return counts;
    }

    private PlainCounts childrenIssued(LocalDate first, LocalDate last, boolean again, boolean withOlderSibling) {
        PlainLatest latest = new PlainLatest(ISSUED, "proceedings_id");
        for (PlainRow row : rows) {
            boolean isAgain = false;
            for (PlainRow earlier : rows) {
                if (earlier.child().equals(row.child()) && earlier.day(ISSUED).isBefore(row.day(ISSUED))) {
                    isAgain = true;
                }
            }
            if (row.isIn(ISSUED, first, last)
                    && (isAgain || !again)
                    && (row.flag("older_sibling_earlier") || !withOlderSibling)) {
                latest.take(row.child(), row);
            }
        }
        PlainCounts counts = new PlainCounts();
        latest.byOwner().values().forEach(row -> counts.add(row, row.day(ISSUED), Part.TOP));
        return counts;
    }

    private PlainCounts durations(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (Case proceedings : cases) {
            if (proceedings.concludes(first, last) && proceedings.days() >= 0) {
                counts.add(proceedings.row(), last, Part.TOP, BigDecimal.valueOf(proceedings.days()));
                counts.add(proceedings.row(), last, Part.BOTTOM, BigDecimal.valueOf(7));
            }
        }
        return counts;
    }

    /** The median of the days of the cases that concluded in the days given, if there are any. */
    Optional<BigDecimal> medianDays(LocalDate first, LocalDate last) {
        List<Long> days = new ArrayList<>();
        for (Case proceedings : cases) {
            if (proceedings.concludes(first, last) && proceedings.days() >= 0) {
                days.add(proceedings.days());
            }
        }
        days.sort(Long::compare);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        long lower = days.get((days.size() - 1) / 2);
        long upper = days.get(days.size() / 2);
        return Optional.of(BigDecimal.valueOf(5 * (lower + upper), 1));
    }

    /** Cases that concluded in [first, last], and beside them those open at the end of the last day. */
    private PlainCounts inTwentySixWeeks(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (Case proceedings : cases) {
            boolean isOpen = !proceedings.issued().isAfter(last)
                    && (proceedings.concluded().isEmpty()
                            || proceedings.concluded().get().isAfter(last));
            if (proceedings.concludes(first, last)) {
                boolean isInTime = proceedings.days() <= 182;
                PlainClocks.stopped(counts, proceedings.row(), last, proceedings.days() < 0, isInTime);
            } else if (isOpen) {
                boolean isOverdue = ChronoUnit.DAYS.between(proceedings.issued(), last) > 182;
                counts.add(proceedings.row(), last, isOverdue ? Part.OVERDUE : Part.NOT_YET_DUE);
            }
        }
        return counts;
    }

    private PlainCounts outcomes(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : rows) {
            if (row.ends(CONCLUDED, first, last)) {
                counts.add(row, row.day(CONCLUDED), Part.TOP);
            }
        }
        return counts;
    }

    private PlainCounts remaining(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : rows) {
            String order = row.text("final_order");
            if (row.ends(CONCLUDED, first, last) && !order.equals("TRANSFERRED")) {
                counts.share(row, row.day(CONCLUDED), order.equals("CO") || order.equals("CO_PLACEMENT"));
            }
        }
        return counts;
    }
}
