package org.safeguarding.indicators.examples.recomputation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.safeguarding.indicators.examples.recomputation.PlainCounts.Part;

/** Whether something was done in time: decisions, assessments and conferences. */
final class PlainClocks {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration ALLOWED = Duration.ofHours(24);

    private PlainClocks() {}

    /** A clock that has stopped: impossible if before it started, and then missed too. */
    static void stopped(PlainCounts counts, PlainRow row, LocalDate day, boolean isImpossible, boolean isInTime) {
        if (isImpossible) {
            counts.add(row, day, Part.IMPOSSIBLE);
        }
        counts.add(row, day, isInTime && !isImpossible ? Part.MET : Part.MISSED);
    }

    /** Decisions on contacts received in [first, last], their states as they are when day {@code asAt} ends. */
    static PlainCounts decisions(PlainTable decisions, LocalDate first, LocalDate last, LocalDate asAt) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : decisions.rows()) {
            LocalDateTime received = row.time("received_at").orElseThrow();
            LocalDate day = received.toLocalDate();
            if (day.isBefore(first) || day.isAfter(last)) {
                continue;
            }
            Optional<LocalDateTime> decided =
                    row.time("decided_at").filter(time -> !time.toLocalDate().isAfter(asAt));
            ZonedDateTime start = received.atZone(LONDON);
            if (decided.isPresent()) {
                Duration elapsed = Duration.between(start, decided.get().atZone(LONDON));
                stopped(counts, row, day, elapsed.isNegative(), elapsed.compareTo(ALLOWED) <= 0);
            } else {
                Duration elapsed = Duration.between(start, asAt.plusDays(1).atStartOfDay(LONDON));
                counts.add(row, day, elapsed.compareTo(ALLOWED) > 0 ? Part.OVERDUE : Part.NOT_YET_DUE);
            }
        }
        return counts;
    }

    /** Assessments authorised in [first, last], and beside them those open at the end of the last day. */
    static PlainCounts assessments(
            PlainTable assessments, int workingDays, LocalDate first, LocalDate last, LocalDate asAt) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : assessments.rows()) {
            LocalDate start = row.day("cina_assessment_start_date");
            if (start.isAfter(asAt)) {
                continue;
            }
            // A date of authorisation after the as-at date needs no rule of its own: the last day is never after it.
            if (row.ends("cina_assessment_auth_date", first, last)) {
                LocalDate end = row.day("cina_assessment_auth_date");
                if (PlainWorkingDays.covers(start, end)) {
                    boolean isInTime = PlainWorkingDays.elapsed(start, end) <= workingDays;
                    stopped(counts, row, end, end.isBefore(start), isInTime);
                }
            } else if (row.isOpen("cina_assessment_start_date", "cina_assessment_auth_date", last)
                    && PlainWorkingDays.covers(start, last)) {
                boolean isOverdue = PlainWorkingDays.elapsed(start, last) > workingDays;
                counts.add(row, last, isOverdue ? Part.OVERDUE : Part.NOT_YET_DUE);
            }
        }
        return counts;
    }

    /** Conferences held in [first, last], but for transfers in, from the start of the enquiry that they name. */
    static PlainCounts conferences(
            PlainTable conferences, PlainTable enquiries, LocalDate first, LocalDate last, LocalDate asAt) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : conferences.rows()) {
            LocalDate held = row.day("icpc_icpc_date");
            if (!row.isIn("icpc_icpc_date", first, last) || row.flag("icpc_icpc_transfer_in")) {
                continue;
            }
            Optional<LocalDate> start = Optional.empty();
            for (PlainRow enquiry : enquiries.rows()) {
                LocalDate begun = enquiry.day("s47e_s47_start_date");
                if (enquiry.text("s47e_s47_enquiry_id").equals(row.text("icpc_s47_enquiry_id"))
                        && !begun.isAfter(asAt)) {
                    start = Optional.of(begun);
                }
            }
            if (start.isEmpty()) {
                stopped(counts, row, held, false, false);
            } else if (PlainWorkingDays.covers(start.get(), held)) {
                boolean isInTime = PlainWorkingDays.elapsed(start.get(), held) <= 15;
                stopped(counts, row, held, held.isBefore(start.get()), isInTime);
            }
        }
        return counts;
    }
}
