package org.safeguarding.indicators.io.extract;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.safeguarding.indicators.io.table.Flags;
import org.safeguarding.indicators.io.table.Table;
import org.safeguarding.indicators.io.table.Texts;
import org.safeguarding.indicators.io.table.WarningCode;
import org.safeguarding.indicators.time.Day;

/**
 * What is odd between the rows of two tables: an id that no row has, a conference before its enquiry, something that began
 * after a death. A table that the extract does not have, or that could not be read, gives no warning here.
 */
final class LinkWarnings {
    private static final ImmutableList<Link> LINKS = ImmutableList.of(
            new Link("ssd_initial_cp_conference", "icpc_s47_enquiry_id", "ssd_s47_enquiry"),
            new Link("ssd_cp_visits", "cppv_cp_plan_id", "ssd_cp_plans"),
            new Link("ssd_cp_reviews", "cppr_cp_plan_id", "ssd_cp_plans"),
            new Link("local_core_groups", "cp_plan_id", "ssd_cp_plans"),
            new Link("local_cin_plan_reviews", "cin_plan_id", "ssd_cin_plans"));

    private static final ImmutableList<Beginning> BEGINNINGS = ImmutableList.of(
            new Beginning("ssd_cin_episodes", "cine_person_id", "cine_referral_date"),
            new Beginning("ssd_cin_assessments", "cina_person_id", "cina_assessment_start_date"),
            new Beginning("ssd_s47_enquiry", "s47e_person_id", "s47e_s47_start_date"),
            new Beginning("ssd_initial_cp_conference", "icpc_person_id", "icpc_icpc_date"),
            new Beginning("ssd_cp_plans", "cppl_person_id", "cppl_cp_plan_start_date"),
            new Beginning("ssd_cp_visits", "cppv_person_id", "cppv_cp_visit_date"),
            new Beginning("ssd_cp_reviews", "cppr_person_id", "cppr_cp_review_date"),
            new Beginning("ssd_cin_plans", "cinp_person_id", "cinp_cin_plan_start_date"),
            new Beginning("ssd_cin_visits", "cinv_person_id", "cinv_cin_visit_date"),
            new Beginning("ssd_cla_episodes", "clae_person_id", "clae_cla_episode_start_date"),
            new Beginning("local_cin_plan_reviews", "person_id", "reviewed_on"),
            new Beginning("local_core_groups", "person_id", "held_on"),
            new Beginning("local_private_fostering", "person_id", "started_on"));

    private final Warnings warnings;

    private record Link(String table, String column, String target) {}

    private record Beginning(String table, String person, String date) {}

    private LinkWarnings(Warnings warnings) {
        this.warnings = warnings;
    }

    static void find(Warnings warnings) {
        LinkWarnings links = new LinkWarnings(warnings);
        for (Link link : LINKS) {
            warnings.table(link.table())
                    .ifPresent(table ->
                            warnings.table(link.target()).ifPresent(target -> links.unlinked(table, link, target)));
        }
        warnings.table("ssd_initial_cp_conference")
                .ifPresent(conferences -> warnings.table("ssd_s47_enquiry")
                        .ifPresent(enquiries -> links.beforeEnquiry(conferences, enquiries)));
        warnings.table("ssd_initial_cp_conference", "icpc_s47_enquiry_id").ifPresent(links::withoutEnquiry);
        warnings.table("ssd_person").ifPresent(links::afterDeath);
    }

    private void unlinked(Table table, Link link, Table target) {
        Texts ids = table.texts(link.column());
        Map<String, Integer> known = warnings.rowsById(target);
        OtherChild otherChild = new OtherChild(warnings, table, target);
        for (int row = 0; row < table.size(); row++) {
            Integer named = ids.isBlank(row) ? null : known.get(ids.text(row));
            if (named != null) {
                otherChild.check(row, named, link.column());
            } else if (!ids.isBlank(row)) {
                warnings.add(
                        WarningCode.REFERENCE_NOT_FOUND,
                        table,
                        row,
                        link.column(),
                        table.shown(link.column(), row),
                        "no accepted row of " + link.target() + " has this id");
            }
        }
    }

    private void beforeEnquiry(Table conferences, Table enquiries) {
        Texts named = conferences.texts("icpc_s47_enquiry_id");
        int[] held = conferences.days("icpc_icpc_date");
        int[] started = enquiries.days("s47e_s47_start_date");
        Map<String, Integer> rows = warnings.rowsById(enquiries);
        for (int row = 0; row < held.length; row++) {
            Integer enquiry = named.isBlank(row) ? null : rows.get(named.text(row));
            if (enquiry != null && held[row] < started[enquiry]) {
                warnings.add(
                        WarningCode.END_BEFORE_START,
                        conferences,
                        row,
                        "icpc_icpc_date",
                        Day.text(held[row]),
                        "it is before the start of its enquiry, " + Day.text(started[enquiry]));
            }
        }
    }

    private void withoutEnquiry(Table conferences) {
        Texts named = conferences.texts("icpc_s47_enquiry_id");
        Flags transfersIn = conferences.flags("icpc_icpc_transfer_in");
        for (int row = 0; row < conferences.size(); row++) {
            if (named.isBlank(row) && !transfersIn.isYes(row)) {
                warnings.add(
                        WarningCode.CONFERENCE_WITHOUT_ENQUIRY,
                        conferences,
                        row,
                        "icpc_s47_enquiry_id",
                        "",
                        "it names no enquiry, and counts as not held in time");
            }
        }
    }

    private void afterDeath(Table persons) {
        Persons dead = warnings.persons(persons, "pers_death_date");
        if (!dead.isEmpty()) {
            BEGINNINGS.forEach(beginning ->
                    warnings.table(beginning.table()).ifPresent(table -> afterDeath(table, beginning, dead)));
        }
    }

    private void afterDeath(Table table, Beginning beginning, Persons dead) {
        Texts persons = table.texts(beginning.person());
        int[] days = table.days(beginning.date());
        for (int row = 0; row < days.length; row++) {
            int death = dead.date(persons.text(row));
            if (death != Day.NONE && days[row] > death) {
                warnings.add(
                        WarningCode.AFTER_DEATH,
                        table,
                        row,
                        beginning.date(),
                        Day.text(days[row]),
                        "it is after the death of the child");
            }
        }
    }
}
