package org.safeguarding.indicators.examples.recomputation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.safeguarding.indicators.examples.recomputation.PlainCounts.Part;

/** Child protection plans that are the council's own, their starts, ends and visits. */
final class PlainProtection {
    static final String START = "cppl_cp_plan_start_date";
    static final String END = "cppl_cp_plan_end_date";

    private final PlainExtract extract;
    private final LocalDate asAt;
    private final List<PlainRow> plans;

    PlainProtection(PlainExtract extract, LocalDate asAt) {
        this.extract = extract;
        this.asAt = asAt;
        this.plans = extract.table("ssd_cp_plans").rows().stream()
                .filter(plan -> !plan.flag("cppl_cp_plan_ola"))
                .toList();
    }

    PlainCounts counts(String id, LocalDate first, LocalDate last) {
        return switch (id) {
            case "cpp-start-rate-12m" -> starts(first, last).whole();
            case "cpp-repeat-pct-12m" -> starts(first, last);
            case "cpp-open", "cpp-rate" -> open(last, 0);
            case "cpp-2y-open" -> open(last, 730);
            case "cpp-2y-ended-pct" -> ended(first, last);
            case "cpp-visit-10wd-pct" -> visitedInWorkingDays(last);
            case "cpp-visit-20d-pct" -> visitedInDays(last);
            case "core-group-6w-pct" ->
                new PlainCoreGroups(extract.table("local_core_groups"), asAt).counts(plans, first, last);
            case "icpc-15wd-pct" ->
                PlainClocks.conferences(
                        extract.table("ssd_initial_cp_conference"),
                        extract.table("ssd_s47_enquiry"),
                        first,
                        last,
                        asAt);
            case "cpp-review-pct" -> reviewed(last);
            default -> throw new IllegalArgumentException("not of child protection: " + id);
        };
    }

    /** Plans that start in the days, and whether the child had one that started earlier. */
    private PlainCounts starts(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow plan : plans) {
            if (plan.isIn(START, first, last)) {
                boolean isRepeat = false;
                for (PlainRow earlier : plans) {
                    if (earlier.child().equals(plan.child())
                            && earlier.day(START).isBefore(plan.day(START))) {
                        isRepeat = true;
                    }
                }
                counts.share(plan, plan.day(START), isRepeat);
            }
        }
        return counts;
    }

    private PlainCounts open(LocalDate at, int daysAtLeast) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow plan : plans) {
            if (plan.isOpen(START, END, at) && ChronoUnit.DAYS.between(plan.day(START), at) >= daysAtLeast) {
                counts.add(plan, at, Part.TOP);
            }
        }
        return counts;
    }

    private PlainCounts ended(LocalDate first, LocalDate last) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow plan : plans) {
            if (!plan.day(START).isAfter(asAt) && plan.ends(END, first, last)) {
                counts.share(plan, plan.day(END), ChronoUnit.DAYS.between(plan.day(START), plan.day(END)) > 729);
            }
        }
        return counts;
    }

    private PlainCounts visitedInWorkingDays(LocalDate at) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow plan : plans) {
            if (plan.isOpen(START, END, at)
                    && PlainWorkingDays.covers(plan.day(START), at)
                    && PlainWorkingDays.elapsed(plan.day(START), at) >= 10) {
                Optional<LocalDate> visit = latestVisit(plan, at);
                boolean isInTime = visit.isPresent()
                        && PlainWorkingDays.covers(visit.get(), at)
                        && PlainWorkingDays.elapsed(visit.get(), at) <= 10;
                counts.share(plan, at, isInTime);
            }
        }
        return counts;
    }

    private PlainCounts visitedInDays(LocalDate at) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow plan : plans) {
            if (plan.isOpen(START, END, at) && !plan.day(START).isAfter(at.minusDays(20))) {
                Optional<LocalDate> visit = latestVisit(plan, at);
                counts.share(plan, at, visit.isPresent() && !visit.get().isBefore(at.minusDays(20)));
            }
        }
        return counts;
    }

    /** The latest visit on or before a day on which the child was seen: of the plan that it names, or of its child. */
    private Optional<LocalDate> latestVisit(PlainRow plan, LocalDate at) {
        Optional<LocalDate> latest = Optional.empty();
        for (PlainRow visit : extract.table("ssd_cp_visits").rows()) {
            LocalDate day = visit.day("cppv_cp_visit_date");
            String names = visit.text("cppv_cp_plan_id");
            boolean isOfPlan = names.isEmpty()
                    ? visit.child().equals(plan.child()) && plan.isOpen(START, END, day)
                    : names.equals(plan.text("cppl_cp_plan_id"));
            if (isOfPlan
                    && visit.flag("cppv_cp_visit_seen")
                    && !day.isAfter(at)
                    && (latest.isEmpty() || day.isAfter(latest.get()))) {
                latest = Optional.of(day);
            }
        }
        return latest;
    }

    private PlainCounts reviewed(LocalDate at) {
        PlainCounts counts = new PlainCounts();
        for (PlainRow plan : plans) {
            if (plan.isOpen(START, END, at) && !plan.day(START).plusMonths(3).isAfter(at)) {
                boolean isKept =
                        hasReview(plan, plan.day(START), plan.day(START).plusMonths(3));
                for (PlainRow review : extract.table("ssd_cp_reviews").rows()) {
                    LocalDate held = review.day("cppr_cp_review_date");
                    LocalDate next = held.plusMonths(6);
                    if (review.text("cppr_cp_plan_id").equals(plan.text("cppl_cp_plan_id"))
                            && !held.isBefore(plan.day(START))
                            && !next.isAfter(at)
                            && !hasReview(plan, held.plusDays(1), next)) {
                        isKept = false;
                    }
                }
                counts.share(plan, at, isKept);
            }
        }
        return counts;
    }

    private boolean hasReview(PlainRow plan, LocalDate first, LocalDate last) {
        for (PlainRow review : extract.table("ssd_cp_reviews").rows()) {
            if (review.text("cppr_cp_plan_id").equals(plan.text("cppl_cp_plan_id"))
                    && review.isIn("cppr_cp_review_date", first, last)) {
                return true;
            }
        }
        return false;
    }
}
