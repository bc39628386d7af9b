package org.safeguarding.indicators.examples.recomputation;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguarding.indicators.examples.recomputation.PlainCounts.Part;

/** Assessments, children seen after a referral, and section 47 enquiries. */
final class PlainAssessments {
    private static final String START = "cina_assessment_start_date";
    private static final String END = "cina_assessment_auth_date";

    private final PlainExtract extract;
    private final PlainTable assessments;
    private final LocalDate asAt;

    PlainAssessments(PlainExtract extract, LocalDate asAt) {
        this.extract = extract;
        this.assessments = extract.table("ssd_cin_assessments");
        this.asAt = asAt;
    }

    PlainCounts counts(String id, LocalDate first, LocalDate last) {
        return switch (id) {
            case "assessments-started", "assessments-started-monthly-mean" -> started(first, last);
            case "assessment-rate-12m" -> authorised(first, last).whole();
            case "assessment-service-pct" -> authorised(first, last);
            case "seen-5wd-pct" -> seen(first, last);
            case "assessment-45wd-pct" -> PlainClocks.assessments(assessments, 45, first, last, asAt);
            case "assessment-50wd-pct" -> PlainClocks.assessments(assessments, 50, first, last, asAt);
            case "assessment-60wd-pct" -> PlainClocks.assessments(assessments, 60, first, last, asAt);
            case "assessment-duration" -> durations(first, last);
            case "assessments-overdue" -> overdue(last);
            case "s47-rate-12m" -> enquiries(first, last);
            default -> throw new IllegalArgumentException("not of the assessments: " + id);
        };
    }

    private PlainCounts started(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : assessments.rows()) {
            if (row.isIn(START, first, last)) {
                counts.add(row, row.day(START), Part.TOP);
            }
        }
        return counts;
    }

    /** Assessments authorised in the days, and whether they led to a service. */
    private PlainCounts authorised(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : assessments.rows()) {
            if (!row.day(START).isAfter(asAt) && row.ends(END, first, last)) {
                boolean isService = row.outcome("cina_assessment_outcome_json", "PROV_OF_SERVICES_FLAG");
                counts.share(row, row.day(END), isService);
            }
        }
        return counts;
    }

    /** Referrals that were followed up, until the child was first seen on a visit of either kind. */
    private PlainCounts seen(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : extract.table("ssd_cin_episodes").rows()) {
            LocalDate referred = row.day("cine_referral_date");
            if (!row.isIn("cine_referral_date", first, last) || row.flag("cine_referral_nfa")) {
                continue;
            }
            Optional<LocalDate> inNeed = firstSeen("ssd_cin_visits", "cinv_cin_visit", row.child(), referred);
            Optional<LocalDate> protection = firstSeen("ssd_cp_visits", "cppv_cp_visit", row.child(), referred);
            Optional<LocalDate> seen = inNeed;
            if (inNeed.isEmpty() || (protection.isPresent() && protection.get().isBefore(inNeed.get()))) {
                seen = protection;
            }
            LocalDate until = seen.orElse(asAt);
            if (!PlainWorkingDays.covers(referred, until)) {
                continue;
            }
            boolean isInTime = PlainWorkingDays.elapsed(referred, until) <= 5;
            if (seen.isPresent()) {
                PlainClocks.stopped(counts, row, referred, false, isInTime);
            } else {
                counts.add(row, referred, isInTime ? Part.NOT_YET_DUE : Part.OVERDUE);
            }
        }
        return counts;
    }

    private Optional<LocalDate> firstSeen(String table, String columns, String child, LocalDate from) {
        Optional<LocalDate> first = Optional.empty();
        for (PlainRow visit : extract.table(table).rows()) {
            LocalDate day = visit.day(columns + "_date");
            if (visit.child().equals(child)
                    && visit.flag(columns + "_seen")
                    && !day.isBefore(from)
                    && !day.isAfter(asAt)
                    && (first.isEmpty() || day.isBefore(first.get()))) {
                first = Optional.of(day);
            }
        }
        return first;
    }

    private PlainCounts durations(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : assessments.rows()) {
            if (!row.day(START).isAfter(asAt)
                    && row.ends(END, first, last)
                    && PlainWorkingDays.covers(row.day(START), row.day(END))) {
                counts.add(row, row.day(END), Part.TOP);
            }
        }
        return counts;
    }

    /** The band of an assessment that was authorised. */
    static String band(PlainRow assessment) {
        LocalDate start = assessment.day(START);
        LocalDate end = assessment.day(END);
        if (end.isBefore(start)) {
            return "invalid";
        }
        int days = PlainWorkingDays.elapsed(start, end);
        if (days == 0) {
            return "same_day";
        } else if (days <= 10) {
            return "1-10";
        } else if (days <= 20) {
            return "11-20";
        } else if (days <= 30) {
            return "21-30";
        } else if (days <= 40) {
            return "31-40";
        } else if (days <= 45) {
            return "41-45";
        } else if (days <= 50) {
            return "46-50";
        }
        return days <= 60 ? "51-60" : "61+";
    }

    private PlainCounts overdue(LocalDate at) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : assessments.rows()) {
            if (row.isOpen(START, END, at)
                    && PlainWorkingDays.covers(row.day(START), at)
                    && PlainWorkingDays.elapsed(row.day(START), at) > 45) {
                counts.add(row, at, Part.TOP);
            }
        }
        return counts;
    }

    private PlainCounts enquiries(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow row : extract.table("ssd_s47_enquiry").rows()) {
            if (row.isIn("s47e_s47_start_date", first, last)) {
                counts.add(row, row.day("s47e_s47_start_date"), Part.TOP);
            }
        }
        return counts;
    }
}
