package org.safeguarding.indicators.safeguarding;

import java.util.List;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Hit;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Span;
import org.safeguarding.indicators.time.Day;

/** Section 9 of the catalogue as plain loops over the rows of a child. */
final class PlainAssessments {
    static final List<String> DURATIONS =
            List.of("same_day", "1-10", "11-20", "21-30", "31-40", "41-45", "46-50", "51-60", "61+", "invalid");
    private static final String COUNTED = "COUNTED";

    private PlainAssessments() {}

    /** Assessments that are there and were authorised in a span. */
    private static List<Assessment> authorised(ChildRecord child, Span span) {
        return child.assessments().stream()
                .filter(a -> a.started() <= span.asAt() && a.authorised() != Day.NONE && span.holds(a.authorised()))
                .toList();
    }

    static void completed(ChildRecord child, Span span, List<Hit> hits) {
        for (Assessment assessment : authorised(child, span)) {
            hits.add(new Hit(COUNTED, child, assessment, assessment.authorised()));
        }
    }

    static void service(ChildRecord child, Span span, List<Hit> hits) {
        for (Assessment assessment : authorised(child, span)) {
            String part = assessment.provisionOfServices() ? "IN" : "OUT";
            hits.add(new Hit(part, child, assessment, assessment.authorised()));
        }
    }

    static void measured(ChildRecord child, Span span, List<Hit> hits) {
        for (Assessment assessment : authorised(child, span)) {
            if (PlainDays.covered(assessment.started()) && PlainDays.covered(assessment.authorised())) {
                hits.add(new Hit(COUNTED, child, assessment, assessment.authorised()));
            }
        }
    }

    static String duration(Hit hit) {
        Assessment assessment = (Assessment) hit.row();
        if (assessment.authorised() < assessment.started()) {
            return "invalid";
        }
        int elapsed = PlainDays.elapsedWorkingDays(assessment.started(), assessment.authorised());
        if (elapsed == 0) {
            return "same_day";
        } else if (elapsed > 60) {
            return "61+";
        } else if (elapsed > 50) {
            return "51-60";
        } else if (elapsed > 40) {
            return elapsed > 45 ? "46-50" : "41-45";
        }
        int last = (elapsed + 9) / 10 * 10;
        return (last - 9) + "-" + last;
    }

    static PlainIndicator.Rows within(int workingDays) {
        return (child, span, hits) -> {
            for (Assessment assessment : child.assessments()) {
                int start = assessment.started();
                int end = PlainDays.known(assessment.authorised(), span.asAt());
                if (start > span.asAt() || !PlainDays.covered(start) || (end != Day.NONE && !PlainDays.covered(end))) {
                    continue;
                }
                if (end != Day.NONE && span.holds(end)) {
                    hits.add(new Hit(PlainRows.ended(start, end, workingDays), child, assessment, end));
                }
                if (PlainDays.open(start, end, span.to()) && PlainDays.covered(span.to())) {
                    hits.add(new Hit(running(start, span.to(), workingDays), child, assessment, span.to()));
                }
            }
        };
    }

    private static String running(int start, int day, int workingDays) {
        boolean late = PlainDays.elapsedWorkingDays(start, day) > workingDays;
        return late ? Clock.OVERDUE.name() : Clock.NOT_YET_DUE.name();
    }

    static void overdue(ChildRecord child, Span span, List<Hit> hits) {
        int day = span.to();
        for (Assessment assessment : child.assessments()) {
            int start = assessment.started();
            boolean told = PlainDays.covered(start) && PlainDays.covered(day);
            boolean open = PlainDays.open(start, assessment.authorised(), day);
            if (told && open && PlainDays.elapsedWorkingDays(start, day) > 45) {
                hits.add(new Hit(COUNTED, child, assessment, day));
            }
        }
    }

    static void enquiries(ChildRecord child, Span span, List<Hit> hits) {
        for (Section47Enquiry enquiry : child.enquiries()) {
            if (span.holds(enquiry.started())) {
                hits.add(new Hit(COUNTED, child, enquiry, enquiry.started()));
            }
        }
    }

    static void seen(ChildRecord child, Span span, List<Hit> hits) {
        for (CinEpisode referral : child.episodes()) {
            int start = referral.referred();
            if (referral.noFurtherAction() || !span.holds(start) || !PlainDays.covered(start)) {
                continue;
            }
            int seen = Day.FOREVER;
            for (CinVisit visit : child.cinVisits()) {
                seen = visit.seen() && visit.day() >= start ? Math.min(seen, visit.day()) : seen;
            }
            for (ProtectionVisit visit : child.protectionVisits()) {
                seen = visit.seen() && visit.day() >= start ? Math.min(seen, visit.day()) : seen;
            }
            String state = seen > span.asAt() ? running(start, span.asAt(), 5) : PlainRows.ended(start, seen, 5);
            hits.add(new Hit(state, child, referral, start));
        }
    }
}
