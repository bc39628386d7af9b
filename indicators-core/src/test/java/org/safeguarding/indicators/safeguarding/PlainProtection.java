package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Hit;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Kind;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Look;
import org.safeguarding.indicators.safeguarding.PlainIndicator.Span;
import org.safeguarding.indicators.time.Day;

/** Section 13, by plain loops over the plans of a child and what was done under them. */
final class PlainProtection {
    private static final String COUNTED = "COUNTED";
    private static final int TWO_YEARS = 729;
    private static final int SIX_WEEKS = 42;

    private PlainProtection() {}

    static ImmutableMap<String, PlainIndicator> all() {
        return ImmutableMap.<String, PlainIndicator>builder()
                .put("cpp-start-rate-12m", PlainIndicator.mean(Kind.RATE, Look.ROLLING, PlainProtection::starts))
                .put("cpp-repeat-pct-12m", PlainIndicator.mean(Kind.PERCENT, Look.ROLLING, PlainProtection::repeats))
                .put("cpp-open", PlainIndicator.of(Kind.COUNT, Look.AS_AT, PlainProtection::open))
                .put("cpp-rate", PlainIndicator.of(Kind.RATE, Look.AS_AT, PlainProtection::open))
                .put("cpp-2y-open", PlainIndicator.of(Kind.COUNT, Look.AS_AT, PlainProtection::openTwoYears))
                .put("cpp-2y-ended-pct", PlainIndicator.of(Kind.PERCENT, Look.IN_PERIOD, PlainProtection::ended))
                .put("cpp-visit-10wd-pct", PlainIndicator.mean(Kind.PERCENT, Look.AS_AT, PlainProtection::visits10))
                .put("cpp-visit-20d-pct", PlainIndicator.mean(Kind.PERCENT, Look.AS_AT, PlainProtection::visits20))
                .put("core-group-6w-pct", PlainIndicator.of(Kind.CLOCK_BY_DUE, Look.IN_PERIOD, PlainProtection::groups))
                .put("cpp-review-pct", PlainIndicator.of(Kind.PERCENT, Look.AS_AT, PlainProtection::reviews))
                .buildOrThrow();
    }

    private static void starts(ChildRecord child, Span span, List<Hit> hits) {
        for (ProtectionPlan plan : own(child)) {
            if (span.holds(plan.started())) {
                hits.add(new Hit(COUNTED, child, plan, plan.started()));
            }
        }
    }

    private static void repeats(ChildRecord child, Span span, List<Hit> hits) {
        for (ProtectionPlan plan : own(child)) {
            if (span.holds(plan.started())) {
                boolean again = false;
                for (ProtectionPlan other : own(child)) {
                    again |= other.started() < plan.started();
                }
                hits.add(new Hit(share(again), child, plan, plan.started()));
            }
        }
    }

    private static void open(ChildRecord child, Span span, List<Hit> hits) {
        for (ProtectionPlan plan : own(child)) {
            if (PlainDays.open(plan.started(), plan.ended(), span.to())) {
                hits.add(new Hit(COUNTED, child, plan, span.to()));
            }
        }
    }

    private static void openTwoYears(ChildRecord child, Span span, List<Hit> hits) {
        for (ProtectionPlan plan : own(child)) {
            if (PlainDays.open(plan.started(), plan.ended(), span.to()) && span.to() - plan.started() > TWO_YEARS) {
                hits.add(new Hit(COUNTED, child, plan, span.to()));
            }
        }
    }

    private static void ended(ChildRecord child, Span span, List<Hit> hits) {
        for (ProtectionPlan plan : own(child)) {
            if (plan.started() <= span.asAt() && span.holds(plan.ended())) {
                hits.add(new Hit(share(plan.ended() - plan.started() > TWO_YEARS), child, plan, plan.ended()));
            }
        }
    }

    private static void visits10(ChildRecord child, Span span, List<Hit> hits) {
        int day = span.to();
        for (ProtectionPlan plan : own(child)) {
            if (PlainDays.open(plan.started(), plan.ended(), day)
                    && PlainDays.covered(plan.started())
                    && PlainDays.covered(day)
                    && PlainDays.elapsedWorkingDays(plan.started(), day) >= 10) {
                int latest = latestVisit(child, plan, day);
                boolean recent = latest != Day.NONE
                        && PlainDays.covered(latest)
                        && PlainDays.elapsedWorkingDays(latest, day) <= 10;
                hits.add(new Hit(share(recent), child, plan, day));
            }
        }
    }

    private static void visits20(ChildRecord child, Span span, List<Hit> hits) {
        int day = span.to();
        for (ProtectionPlan plan : own(child)) {
            if (PlainDays.open(plan.started(), plan.ended(), day) && day - plan.started() >= 20) {
                int latest = latestVisit(child, plan, day);
                hits.add(new Hit(share(latest != Day.NONE && day - latest <= 20), child, plan, day));
            }
        }
    }

    /** The day of the latest visit up to a day at which the child was seen; blank if there is none. */
    private static int latestVisit(ChildRecord child, ProtectionPlan plan, int upTo) {
        int latest = Day.NONE;
        List<ProtectionVisit> visits = new ArrayList<>(child.protectionVisits());
        visits.addAll(child.strayVisits());
        for (ProtectionVisit visit : visits) {
            boolean counts = visit.planKey().isEmpty()
                    ? PlainDays.open(plan.started(), plan.ended(), visit.day())
                    : visit.planKey().equals(plan.key());
            if (counts && visit.seen() && visit.day() <= upTo) {
                latest = Math.max(latest, visit.day());
            }
        }
        return latest;
    }

    private static void groups(ChildRecord child, Span span, List<Hit> hits) {
        for (ProtectionPlan plan : own(child)) {
            int end = PlainDays.known(plan.ended(), span.asAt());
            if (plan.started() > span.asAt() || !PlainDays.covered(plan.started())) {
                continue;
            }
            TreeSet<Integer> held = new TreeSet<>();
            for (CoreGroup group : child.coreGroups()) {
                int last = end == Day.NONE ? span.asAt() : end;
                if (group.planKey().equals(plan.key()) && group.day() >= plan.started() && group.day() <= last) {
                    held.add(group.day());
                }
            }
            int due = tenthWorkingDay(plan.started());
            for (int day : held) {
                boolean inTime =
                        day == held.first() ? PlainDays.elapsedWorkingDays(plan.started(), day) <= 10 : day <= due;
                group(child, plan, due, inTime ? Clock.MET : Clock.MISSED, span, hits);
                due = day + SIX_WEEKS;
            }
            boolean late =
                    held.isEmpty() ? PlainDays.elapsedWorkingDays(plan.started(), span.asAt()) > 10 : span.asAt() > due;
            Clock running = late ? Clock.OVERDUE : Clock.NOT_YET_DUE;
            group(child, plan, due, end == Day.NONE ? running : Clock.MISSED, span, hits);
        }
    }

    private static void group(ChildRecord child, ProtectionPlan plan, int due, Clock state, Span span, List<Hit> hits) {
        if (span.holds(due) && PlainDays.open(plan.started(), plan.ended(), due)) {
            hits.add(new Hit(state.name(), child, plan, due));
        }
    }

    /** The first day that has ten working days behind it. */
    private static int tenthWorkingDay(int start) {
        int day = start;
        int counted = 0;
        while (counted < 10 && PlainDays.covered(day + 1)) {
            day++;
            counted += PlainDays.elapsedWorkingDays(day - 1, day);
        }
        return counted < 10 ? Day.FOREVER : day;
    }

    private static void reviews(ChildRecord child, Span span, List<Hit> hits) {
        int day = span.to();
        for (ProtectionPlan plan : own(child)) {
            int deadline = after(plan.started(), 3);
            if (!PlainDays.open(plan.started(), plan.ended(), day) || deadline > day) {
                continue;
            }
            TreeSet<Integer> held = new TreeSet<>();
            for (ProtectionReview review : child.protectionReviews()) {
                if (review.planKey().equals(plan.key()) && review.day() >= plan.started() && review.day() <= day) {
                    held.add(review.day());
                }
            }
            boolean kept = true;
            for (int review : held) {
                kept &= review <= deadline;
                deadline = after(review, 6);
            }
            hits.add(new Hit(share(kept && deadline > day), child, plan, day));
        }
    }

    private static int after(int day, int months) {
        return Day.of(Day.toDate(day).plusMonths(months));
    }

    private static String share(boolean in) {
        return in ? "IN" : "OUT";
    }

    private static List<ProtectionPlan> own(ChildRecord child) {
        List<ProtectionPlan> own = new ArrayList<>();
        for (ProtectionPlan plan : child.plans()) {
            if (!plan.otherAuthority()) {
                own.add(plan);
            }
        }
        return own;
    }
}
