package org.safeguarding.indicators.io.extract;

import java.util.HashMap;
import java.util.Map;
import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.safeguarding.ChildRecord;
import org.safeguarding.indicators.safeguarding.CinPlan;
import org.safeguarding.indicators.safeguarding.CinPlanReview;
import org.safeguarding.indicators.safeguarding.CoreGroup;
import org.safeguarding.indicators.safeguarding.ProtectionPlan;
import org.safeguarding.indicators.safeguarding.ProtectionReview;
import org.safeguarding.indicators.safeguarding.ProtectionVisit;

/**
 * Gathers plans and what was done under them. What names a plan goes with the plan by its id alone, to whichever child's record
 * the plan is in; with an id that no plan has it stays with the child it names. The plans come first.
 */
final class PlanRows {
    private final Children children;
    private final Map<String, ChildRecord.Builder> ofProtectionPlan = new HashMap<>();
    private final Map<String, ChildRecord.Builder> ofCinPlan = new HashMap<>();

    PlanRows(Children children) {
        this.children = children;
    }

    void protectionPlans(Table table) {
        Texts ids = table.texts("cppl_cp_plan_id");
        int[] started = table.days("cppl_cp_plan_start_date");
        int[] ended = table.days("cppl_cp_plan_end_date");
        Texts categories = table.texts("cppl_cp_plan_initial_category");
        Flags otherAuthority = table.flags("cppl_cp_plan_ola");
        children.each(table, "cppl_person_id", (child, row) -> {
            ofProtectionPlan.put(ids.text(row), child);
            child.addPlans(new ProtectionPlan(
                    ids.text(row), started[row], ended[row], categories.text(row), otherAuthority.isYes(row)));
        });
    }

    /** A visit was to the child it names, whatever plan it names. */
    @SuppressWarnings("ReferenceEquality") // one builder a child, and no other way to tell
    void protectionVisits(Table table) {
        Texts ids = table.texts("cppv_cp_visit_id");
        Texts plans = table.texts("cppv_cp_plan_id");
        int[] days = table.days("cppv_cp_visit_date");
        Flags seen = table.flags("cppv_cp_visit_seen");
        children.each(table, "cppv_person_id", (child, row) -> {
            ProtectionVisit visit = new ProtectionVisit(ids.text(row), plans.text(row), days[row], seen.isYes(row));
            child.addProtectionVisits(visit);
            ChildRecord.Builder planned = ofProtectionPlan.getOrDefault(visit.planKey(), child);
            if (planned != child) {
                planned.addStrayVisits(visit);
            }
        });
    }

    void protectionReviews(Table table) {
        Texts ids = table.texts("cppr_cp_review_id");
        Texts plans = table.texts("cppr_cp_plan_id");
        int[] days = table.days("cppr_cp_review_date");
        children.each(
                table,
                "cppr_person_id",
                (child, row) -> ofProtectionPlan
                        .getOrDefault(plans.text(row), child)
                        .addProtectionReviews(new ProtectionReview(ids.text(row), plans.text(row), days[row])));
    }

    void coreGroups(Table table) {
        Texts ids = table.texts("core_group_id");
        Texts plans = table.texts("cp_plan_id");
        int[] days = table.days("held_on");
        children.each(
                table,
                "person_id",
                (child, row) -> ofProtectionPlan
                        .getOrDefault(plans.text(row), child)
                        .addCoreGroups(new CoreGroup(ids.text(row), plans.text(row), days[row])));
    }

    void cinPlans(Table table) {
        Texts ids = table.texts("cinp_cin_plan_id");
        int[] started = table.days("cinp_cin_plan_start_date");
        int[] ended = table.days("cinp_cin_plan_end_date");
        Texts teams = table.texts("cinp_cin_plan_team");
        children.each(table, "cinp_person_id", (child, row) -> {
            ofCinPlan.put(ids.text(row), child);
            child.addCinPlans(new CinPlan(ids.text(row), started[row], ended[row], teams.text(row)));
        });
    }

    void cinPlanReviews(Table table) {
        Texts ids = table.texts("review_id");
        Texts plans = table.texts("cin_plan_id");
        int[] days = table.days("reviewed_on");
        children.each(
                table,
                "person_id",
                (child, row) -> ofCinPlan
                        .getOrDefault(plans.text(row), child)
                        .addCinPlanReviews(new CinPlanReview(ids.text(row), plans.text(row), days[row])));
    }
}
