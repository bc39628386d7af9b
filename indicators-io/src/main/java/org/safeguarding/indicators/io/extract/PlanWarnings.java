package org.safeguarding.indicators.io.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/**
 * Two plans of one child at once. A plan holds from its start up to its end, the end day not among them, so that one may
 * follow another on the same day; a plan of another authority stands beside an own one by its nature.
 */
final class PlanWarnings {
    private static final String START = "cppl_cp_plan_start_date";

    private final Warnings warnings;

    private record Plan(int row, int start, int end) {}

    private PlanWarnings(Warnings warnings) {
        this.warnings = warnings;
    }

    static void find(Warnings warnings) {
        warnings.table("ssd_cp_plans").ifPresent(new PlanWarnings(warnings)::find);
    }

    private void find(Table table) {
        Texts persons = table.texts("cppl_person_id");
        int[] starts = table.days(START);
        int[] ends = table.days("cppl_cp_plan_end_date");
        Flags otherAuthority = table.flags("cppl_cp_plan_ola");
        Map<Integer, List<Plan>> byChild = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            int until = ends[row] == Day.NONE ? Day.FOREVER : ends[row];
            if (!otherAuthority.isYes(row) && starts[row] < until) {
                byChild.computeIfAbsent(persons.code(row), code -> new ArrayList<>())
                        .add(new Plan(row, starts[row], until));
            }
        }
        byChild.values().forEach(plans -> overlapping(table, plans));
    }

    private void overlapping(Table table, List<Plan> plans) {
        plans.sort((one, other) -> Integer.compare(one.start(), other.start()));
        Plan last = plans.get(0);
        for (Plan plan : plans.subList(1, plans.size())) {
            if (plan.start() < last.end()) {
                warnings.add(
                        WarningCode.TWO_OPEN_PLANS,
                        table,
                        plan.row(),
                        START,
                        Day.text(plan.start()),
                        "the child's plan on line " + table.line(last.row()) + " is open on that day");
            }
            last = plan.end() > last.end() ? plan : last;
        }
    }
}
