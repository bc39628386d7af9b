package org.safeguarding.indicators.io.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/** What is odd on the way from an enquiry over its conference to a child protection plan. */
final class ConferenceWarnings {
    private static final String HELD = "icpc_icpc_date";
    private static final String ENQUIRY = "icpc_s47_enquiry_id";
    private static final String STARTED = "s47e_s47_start_date";
    private static final String PLAN_START = "cppl_cp_plan_start_date";

    private final Warnings warnings;

    private ConferenceWarnings(Warnings warnings) {
        this.warnings = warnings;
    }

    static void find(Warnings warnings) {
        ConferenceWarnings found = new ConferenceWarnings(warnings);
        warnings.table("ssd_s47_enquiry").ifPresent(found::enquiriesOfOneDay);
        warnings.table("ssd_initial_cp_conference").ifPresent(conferences -> {
            found.ofOneEnquiry(conferences);
            found.transfersIn(conferences);
            warnings.table("ssd_cp_plans").ifPresent(plans -> found.withoutConference(plans, conferences));
        });
    }

    private void enquiriesOfOneDay(Table enquiries) {
        int[] days = enquiries.days(STARTED);
        Groups.of(enquiries.texts("s47e_person_id")).shared(rows -> {
            int[] sorted = Groups.byDay(rows, days);
            for (int i = 1; i < sorted.length; i++) {
                if (days[sorted[i]] == days[sorted[i - 1]]) {
                    warnings.add(
                            WarningCode.TWO_ENQUIRIES_ON_ONE_DAY,
                            enquiries,
                            sorted[i],
                            STARTED,
                            Day.text(days[sorted[i]]),
                            "the child's enquiry on line " + enquiries.line(sorted[i - 1]) + " starts on the same day");
                }
            }
        });
    }

    /** The conferences of several children that name one enquiry are another matter: it belongs to one of them. */
    private void ofOneEnquiry(Table conferences) {
        Texts persons = conferences.texts("icpc_person_id");
        Groups.of(conferences.texts(ENQUIRY)).shared(rows -> {
            Map<Integer, Integer> before = new HashMap<>();
            for (int row : rows) {
                Integer other = before.putIfAbsent(persons.code(row), row);
                if (other != null) {
                    warnings.add(
                            WarningCode.TWO_CONFERENCES_OF_ONE_ENQUIRY,
                            conferences,
                            row,
                            ENQUIRY,
                            conferences.shown(ENQUIRY, row),
                            "the child's conference on line " + conferences.line(other) + " names the same enquiry");
                }
            }
        });
    }

    private void transfersIn(Table conferences) {
        Texts named = conferences.texts(ENQUIRY);
        Flags transfersIn = conferences.flags("icpc_icpc_transfer_in");
        for (int row = 0; row < conferences.size(); row++) {
            if (transfersIn.isYes(row) && !named.isBlank(row)) {
                warnings.add(
                        WarningCode.TRANSFER_IN_WITH_ENQUIRY,
                        conferences,
                        row,
                        ENQUIRY,
                        conferences.shown(ENQUIRY, row),
                        "the child is said to have moved in on another authority's plan, which needs no enquiry");
            }
        }
    }

    /** Plans name no conference among the columns read, so that the child and the day must do; from the first day known. */
    private void withoutConference(Table plans, Table conferences) {
        Map<String, Set<Integer>> held = new HashMap<>();
        Texts children = conferences.texts("icpc_person_id");
        int[] days = conferences.days(HELD);
        for (int row = 0; row < days.length; row++) {
            held.computeIfAbsent(children.text(row), child -> new HashSet<>()).add(days[row]);
        }
        int first = warnings.firstDay(conferences, HELD);
        Texts persons = plans.texts("cppl_person_id");
        Flags otherAuthority = plans.flags("cppl_cp_plan_ola");
        int[] starts = plans.days(PLAN_START);
        for (int row = 0; row < starts.length; row++) {
            if (starts[row] >= first
                    && !otherAuthority.isYes(row)
                    && !held.getOrDefault(persons.text(row), Set.of()).contains(starts[row])) {
                warnings.add(
                        WarningCode.PLAN_WITHOUT_CONFERENCE,
                        plans,
                        row,
                        PLAN_START,
                        Day.text(starts[row]),
                        "no conference of the child in " + conferences.file() + " is on that day");
            }
        }
    }
}
