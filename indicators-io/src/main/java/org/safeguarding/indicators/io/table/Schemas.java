package org.safeguarding.indicators.io.table;

import static org.safeguarding.indicators.io.table.ColumnType.DATE;
import static org.safeguarding.indicators.io.table.ColumnType.DATE_TIME;
import static org.safeguarding.indicators.io.table.ColumnType.DECIMAL;
import static org.safeguarding.indicators.io.table.ColumnType.FLAG;
import static org.safeguarding.indicators.io.table.ColumnType.ID;
import static org.safeguarding.indicators.io.table.ColumnType.MONTH;
import static org.safeguarding.indicators.io.table.ColumnType.SCORE;
import static org.safeguarding.indicators.io.table.ColumnType.TEXT;
import static org.safeguarding.indicators.io.table.ColumnType.WHOLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;

/**
 * The tables that are read: those of the Standard Safeguarding Dataset, under its own names, and the local ones for what it
 * has no table for. Any other file, and any other column, is ignored.
 */
public final class Schemas {
    private static final ImmutableList<TableSchema> SSD = ImmutableList.of(
            table(
                    "ssd_person",
                    id("pers_person_id").bold(),
                    date("pers_dob").ofAPerson(),
                    date("pers_expected_dob").ofAPerson(),
                    date("pers_death_date").ofAPerson()),
            table(
                    "ssd_contacts",
                    id("cont_contact_id").bold(),
                    id("cont_person_id").bold(),
                    date("cont_contact_date").bold(),
                    text("cont_contact_source_code"),
                    text("cont_contact_source_desc"),
                    Column.flags("cont_contact_outcome_json", "NEW_REFERRAL_FLAG")),
            table(
                    "ssd_cin_episodes",
                    id("cine_referral_id").bold(),
                    id("cine_person_id").bold(),
                    date("cine_referral_date").bold(),
                    text("cine_referral_source_code"),
                    flag("cine_referral_nfa"),
                    date("cine_close_date"),
                    text("cine_close_reason"),
                    text("cine_referral_team")),
            table(
                    "ssd_cin_assessments",
                    id("cina_assessment_id").bold(),
                    id("cina_person_id").bold(),
                    id("cina_referral_id"),
                    date("cina_assessment_start_date").bold(),
                    date("cina_assessment_auth_date"),
                    flag("cina_assessment_child_seen"),
                    Column.flags("cina_assessment_outcome_json", "PROV_OF_SERVICES_FLAG"),
                    flag("cina_assessment_outcome_nfa"),
                    text("cina_assessment_team")),
            table(
                    "ssd_s47_enquiry",
                    id("s47e_s47_enquiry_id").bold(),
                    id("s47e_person_id").bold(),
                    id("s47e_referral_id"),
                    date("s47e_s47_start_date").bold(),
                    date("s47e_s47_end_date")),
            table(
                    "ssd_initial_cp_conference",
                    id("icpc_icpc_id").bold(),
                    id("icpc_person_id").bold(),
                    id("icpc_s47_enquiry_id"),
                    flag("icpc_icpc_transfer_in"),
                    date("icpc_icpc_date").bold(),
                    flag("icpc_icpc_outcome_cp_flag")),
            table(
                    "ssd_cp_plans",
                    id("cppl_cp_plan_id").bold(),
                    id("cppl_person_id").bold(),
                    date("cppl_cp_plan_start_date").bold(),
                    date("cppl_cp_plan_end_date"),
                    text("cppl_cp_plan_initial_category"),
                    flag("cppl_cp_plan_ola")),
            table(
                    "ssd_cp_visits",
                    id("cppv_cp_visit_id").bold(),
                    id("cppv_person_id").bold(),
                    id("cppv_cp_plan_id"),
                    date("cppv_cp_visit_date").bold(),
                    flag("cppv_cp_visit_seen")),
            table(
                    "ssd_cp_reviews",
                    id("cppr_cp_review_id").bold(),
                    id("cppr_person_id").bold(),
                    id("cppr_cp_plan_id").bold(),
                    date("cppr_cp_review_due"),
                    date("cppr_cp_review_date").bold()),
            table(
                    "ssd_cin_plans",
                    id("cinp_cin_plan_id").bold(),
                    id("cinp_person_id").bold(),
                    id("cinp_referral_id"),
                    date("cinp_cin_plan_start_date").bold(),
                    date("cinp_cin_plan_end_date"),
                    text("cinp_cin_plan_team")),
            table(
                    "ssd_cin_visits",
                    id("cinv_cin_visit_id").bold(),
                    id("cinv_person_id").bold(),
                    date("cinv_cin_visit_date").bold(),
                    flag("cinv_cin_visit_seen")),
            table(
                    "ssd_cla_episodes",
                    id("clae_cla_episode_id").bold(),
                    id("clae_person_id").bold(),
                    date("clae_cla_episode_start_date").bold(),
                    date("clae_cla_episode_ceased_date")),
            table(
                    "ssd_involvements",
                    id("invo_involvements_id").bold(),
                    id("invo_person_id").bold(),
                    id("invo_professional_id"),
                    text("invo_professional_team"),
                    date("invo_involvement_start_date").bold(),
                    date("invo_involvement_end_date")),
            table(
                    "ssd_professionals",
                    id("prof_professional_id").bold(),
                    Column.of("prof_full_time_equivalency", DECIMAL),
                    flag("prof_agency_worker_flag")));

    private static final ImmutableList<TableSchema> LOCAL = ImmutableList.of(
            table(
                    "local_contact_decisions",
                    id("contact_id").bold(),
                    Column.of("received_at", DATE_TIME).bold(),
                    Column.of("decided_at", DATE_TIME)),
            table(
                    "local_cin_plan_reviews",
                    id("review_id").bold(),
                    id("person_id").bold(),
                    id("cin_plan_id").bold(),
                    date("reviewed_on").bold()),
            table(
                    "local_core_groups",
                    id("core_group_id").bold(),
                    id("person_id").bold(),
                    id("cp_plan_id").bold(),
                    date("held_on").bold()),
            table(
                    "local_private_fostering",
                    id("arrangement_id").bold(),
                    id("person_id").bold(),
                    date("started_on").bold(),
                    date("ended_on")),
            keyed(
                    "local_young_carers",
                    ImmutableList.of("person_id", "service", "known_from"),
                    id("person_id").bold(),
                    text("service").bold(),
                    date("known_from").bold(),
                    date("known_to")),
            table(
                    "local_care_proceedings",
                    id("proceedings_id").bold(),
                    id("case_id").bold(),
                    id("person_id").bold(),
                    date("issued_on").bold(),
                    date("concluded_on"),
                    text("final_order"),
                    flag("older_sibling_earlier")),
            keyed(
                    "local_workforce",
                    ImmutableList.of("as_at", "service"),
                    date("as_at").bold(),
                    text("service").bold(),
                    Column.of("posts_fte", DECIMAL),
                    Column.of("permanent_fte", DECIMAL),
                    Column.of("agency_fte", DECIMAL),
                    Column.of("leavers_fte_12m", DECIMAL)),
            table(
                    "local_audits",
                    id("audit_id").bold(),
                    date("audited_on").bold(),
                    text("grade"),
                    flag("learning_discussion")),
            keyed(
                    "local_audit_expectations",
                    ImmutableList.of("month"),
                    Column.of("month", MONTH).bold(),
                    Column.of("expected_audits", WHOLE).bold()),
            table(
                    "local_feedback_scores",
                    id("response_id").bold(),
                    date("given_on").bold(),
                    Column.of("score", SCORE)),
            keyed(
                    "local_population",
                    ImmutableList.of("area_code", "reference_date", "age_from", "age_to", "vintage"),
                    id("area_code").bold(),
                    text("area_name"),
                    date("reference_date").bold(),
                    Column.of("age_from", WHOLE).bold(),
                    Column.of("age_to", WHOLE).bold(),
                    Column.of("persons", WHOLE).bold(),
                    text("vintage"),
                    date("published_on")));

    private static final ImmutableList<TableSchema> ALL =
            ImmutableList.<TableSchema>builder().addAll(SSD).addAll(LOCAL).build();

    private static final ImmutableMap<String, TableSchema> BY_NAME = Maps.uniqueIndex(ALL, TableSchema::name);

    private Schemas() {}

    /**
     * All tables.
     *
     * @return the tables of the Standard Safeguarding Dataset, then the local ones, each in the order of the format
     */
    public static ImmutableList<TableSchema> all() {
        return ALL;
    }

    /**
     * A table by its name.
     *
     * @param name such as {@code ssd_contacts}
     * @return the table
     * @throws IllegalArgumentException if no table has the name
     */
    public static TableSchema of(String name) {
        TableSchema schema = BY_NAME.get(name);
        if (schema == null) {
            throw new IllegalArgumentException(
                    "Expected one of " + String.join(", ", BY_NAME.keySet()) + ", but was " + name);
        }
        return schema;
    }

    /** The usual table: its first column is its primary id. */
    private static TableSchema table(String name, Column... columns) {
        return keyed(name, ImmutableList.of(columns[0].name()), columns);
    }

    private static TableSchema keyed(String name, ImmutableList<String> key, Column... columns) {
        return new TableSchema(name, ImmutableList.copyOf(columns), key);
    }

    private static Column id(String name) {
        return Column.of(name, ID);
    }

    private static Column text(String name) {
        return Column.of(name, TEXT);
    }

    private static Column date(String name) {
        return Column.of(name, DATE);
    }

    private static Column flag(String name) {
        return Column.of(name, FLAG);
    }
}
