package org.safeguarding.indicators.io.extract;

import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/**
 * Plans of one child at once: two child protection plans, or a plan for a child in need beside a child protection plan. A
 * child protection plan of another authority stands beside an own one by its nature, but not beside a plan for a child in need.
 */
final class PlanWarnings {
    private static final String START = "cppl_cp_plan_start_date";
    private static final String END = "cppl_cp_plan_end_date";
    private static final String CIN_END = "cinp_cin_plan_end_date";
    private static final String CIN_START = "cinp_cin_plan_start_date";

    private final Warnings warnings;

    private PlanWarnings(Warnings warnings) {
        this.warnings = warnings;
    }

    static void find(Warnings warnings) {
        PlanWarnings plans = new PlanWarnings(warnings);
        // Without its column of ends no plan would ever be over.
        warnings.table("ssd_cp_plans", END).ifPresent(table -> {
            plans.twoAtOnce(table);
            warnings.table("ssd_cin_plans", CIN_END).ifPresent(cinPlans -> plans.besideProtection(cinPlans, table));
        });
    }

    private void twoAtOnce(Table table) {
        Flags otherAuthority = table.flags("cppl_cp_plan_ola");
        Stretches.of(table, "cppl_person_id", START, END, row -> !otherAuthority.isYes(row))
                .overlapping((plan, other) -> warnings.add(
                        WarningCode.TWO_OPEN_PLANS,
                        table,
                        plan.row(),
                        START,
                        Day.text(plan.start()),
                        "the child's plan on line " + table.line(other.row()) + " is open on that day"));
    }

    private void besideProtection(Table cinPlans, Table plans) {
        Stretches protection = Stretches.of(plans, "cppl_person_id", START, END, row -> true);
        Stretches.of(cinPlans, "cinp_person_id", CIN_START, CIN_END, row -> true)
                .beside(
                        protection,
                        (plan, other) -> warnings.add(
                                WarningCode.CIN_PLAN_BESIDE_PROTECTION_PLAN,
                                cinPlans,
                                plan.row(),
                                CIN_START,
                                Day.text(plan.start()),
                                "the child's protection plan on line " + plans.line(other.row()) + " of "
                                        + plans.file(other.row())
                                        + " is open at the same time"));
    }
}
