package org.safeguarding.indicators.examples.recomputation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.safeguarding.indicators.examples.recomputation.PlainAnswer.Clocks;

/** The figures that ask whether something was done in time. */
final class PlainClocks {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration ALLOWED = Duration.ofHours(24);

    private PlainClocks() {}

    /** Decisions on contacts received in [first, last], their states as they are when day {@code asAt} ends. */
    static Clocks decisions(PlainTable decisions, LocalDate first, LocalDate last, LocalDate asAt) {
        int met = 0;
        int missed = 0;
        int overdue = 0;
        int notYetDue = 0;
        int invalid = 0;
        for (PlainRow row : decisions.rows()) {
            LocalDateTime received = row.time("received_at").orElseThrow();
            if (received.toLocalDate().isBefore(first) || received.toLocalDate().isAfter(last)) {
                continue;
            }
            Optional<LocalDateTime> decided =
                    row.time("decided_at").filter(time -> !time.toLocalDate().isAfter(asAt));
            ZonedDateTime start = received.atZone(LONDON);
            if (decided.isPresent()) {
                Duration elapsed = Duration.between(start, decided.get().atZone(LONDON));
                if (elapsed.isNegative()) {
                    missed++;
                    invalid++;
                } else if (elapsed.compareTo(ALLOWED) <= 0) {
                    met++;
                } else {
                    missed++;
                }
            } else {
                ZonedDateTime midnight = asAt.plusDays(1).atStartOfDay(LONDON);
                if (Duration.between(start, midnight).compareTo(ALLOWED) > 0) {
                    overdue++;
                } else {
                    notYetDue++;
                }
            }
        }
        return new Clocks(met, missed, OptionalInt.of(overdue), OptionalInt.of(notYetDue), invalid, true);
    }

    /** Assessments authorised in [first, last], and beside them those open at the end of the last day. */
    static Clocks assessments(PlainTable assessments, LocalDate first, LocalDate last, LocalDate asAt) {
        int met = 0;
        int missed = 0;
        int overdue = 0;
        int notYetDue = 0;
        int invalid = 0;
        for (PlainRow row : assessments.rows()) {
            LocalDate start = row.day("cina_assessment_start_date");
            if (start.isAfter(asAt)) {
                continue;
            }
            // A date of authorisation after the as-at date needs no rule of its own: the last day is never after it.
            Optional<LocalDate> end = row.date("cina_assessment_auth_date");
            boolean endsInPeriod =
                    end.isPresent() && !end.get().isBefore(first) && !end.get().isAfter(last);
            boolean isOpen = !start.isAfter(last) && (end.isEmpty() || end.get().isAfter(last));
            if (endsInPeriod && PlainWorkingDays.covers(start, end.get())) {
                if (end.get().isBefore(start)) {
                    missed++;
                    invalid++;
                } else if (PlainWorkingDays.elapsed(start, end.get()) <= 45) {
                    met++;
                } else {
                    missed++;
                }
            } else if (isOpen && PlainWorkingDays.covers(start, last)) {
                if (PlainWorkingDays.elapsed(start, last) > 45) {
                    overdue++;
                } else {
                    notYetDue++;
                }
            }
        }
        return new Clocks(met, missed, OptionalInt.of(overdue), OptionalInt.of(notYetDue), invalid, false);
    }

    /** Conferences held in [first, last], but for transfers in, from the start of the enquiry that they name. */
    static Clocks conferences(
            PlainTable conferences, PlainTable enquiries, LocalDate first, LocalDate last, LocalDate asAt) {
        int met = 0;
        int missed = 0;
        int invalid = 0;
        for (PlainRow row : conferences.rows()) {
            LocalDate held = row.day("icpc_icpc_date");
            if (held.isBefore(first) || held.isAfter(last) || row.flag("icpc_icpc_transfer_in")) {
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
                missed++;
            } else if (PlainWorkingDays.covers(start.get(), held)) {
                boolean impossible = held.isBefore(start.get());
                boolean inTime = !impossible && PlainWorkingDays.elapsed(start.get(), held) <= 15;
                met += inTime ? 1 : 0;
                missed += inTime ? 0 : 1;
                invalid += impossible ? 1 : 0;
            }
        }
        return new Clocks(met, missed, OptionalInt.empty(), OptionalInt.empty(), invalid, false);
    }
}
