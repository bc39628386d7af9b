package org.safeguarding.indicators.io.synthetic;

import com.google.common.collect.ImmutableList;

/** The tables written, with their columns. */
enum ExtractTable {
    PERSON("ssd_person", "pers_person_id", "pers_dob", "pers_expected_dob", "pers_death_date"),
    CONTACTS(
            "ssd_contacts",
            "cont_contact_id",
            "cont_person_id",
            "cont_contact_date",
            "cont_contact_source_code",
            "cont_contact_source_desc",
            "cont_contact_outcome_json"),
    CIN_EPISODES(
            "ssd_cin_episodes",
            "cine_referral_id",
            "cine_person_id",
            "cine_referral_date",
            "cine_referral_source_code",
            "cine_referral_nfa",
            "cine_close_date",
            "cine_close_reason",
            "cine_referral_team"),
    ASSESSMENTS(
            "ssd_cin_assessments",
            "cina_assessment_id",
            "cina_person_id",
            "cina_referral_id",
            "cina_assessment_start_date",
            "cina_assessment_auth_date",
            "cina_assessment_child_seen",
            "cina_assessment_outcome_json",
            "cina_assessment_outcome_nfa",
            "cina_assessment_team"),
    ENQUIRIES(
            "ssd_s47_enquiry",
            "s47e_s47_enquiry_id",
            "s47e_person_id",
            "s47e_referral_id",
            "s47e_s47_start_date",
            "s47e_s47_end_date"),
    CONFERENCES(
            "ssd_initial_cp_conference",
            "icpc_icpc_id",
            "icpc_person_id",
            "icpc_s47_enquiry_id",
            "icpc_icpc_transfer_in",
            "icpc_icpc_date",
            "icpc_icpc_outcome_cp_flag"),
    CP_PLANS(
            "ssd_cp_plans",
            "cppl_cp_plan_id",
            "cppl_person_id",
            "cppl_cp_plan_start_date",
            "cppl_cp_plan_end_date",
            "cppl_cp_plan_initial_category",
            "cppl_cp_plan_ola"),
    CP_VISITS(
            "ssd_cp_visits",
            "cppv_cp_visit_id",
            "cppv_person_id",
            "cppv_cp_plan_id",
            "cppv_cp_visit_date",
            "cppv_cp_visit_seen"),
    CP_REVIEWS(
            "ssd_cp_reviews",
            "cppr_cp_review_id",
            "cppr_person_id",
            "cppr_cp_plan_id",
            "cppr_cp_review_due",
            "cppr_cp_review_date"),
    CIN_PLANS(
            "ssd_cin_plans",
            "cinp_cin_plan_id",
            "cinp_person_id",
            "cinp_referral_id",
            "cinp_cin_plan_start_date",
            "cinp_cin_plan_end_date",
            "cinp_cin_plan_team"),
    CIN_VISITS("ssd_cin_visits", "cinv_cin_visit_id", "cinv_person_id", "cinv_cin_visit_date", "cinv_cin_visit_seen"),
    CLA_EPISODES(
            "ssd_cla_episodes",
            "clae_cla_episode_id",
            "clae_person_id",
            "clae_cla_episode_start_date",
            "clae_cla_episode_ceased_date"),
    INVOLVEMENTS(
            "ssd_involvements",
            "invo_involvements_id",
            "invo_person_id",
            "invo_professional_id",
            "invo_professional_team",
            "invo_involvement_start_date",
            "invo_involvement_end_date"),
    PROFESSIONALS("ssd_professionals", "prof_professional_id", "prof_full_time_equivalency", "prof_agency_worker_flag"),
    CONTACT_DECISIONS("local_contact_decisions", "contact_id", "received_at", "decided_at"),
    CIN_PLAN_REVIEWS("local_cin_plan_reviews", "review_id", "person_id", "cin_plan_id", "reviewed_on"),
    CORE_GROUPS("local_core_groups", "core_group_id", "person_id", "cp_plan_id", "held_on"),
    PRIVATE_FOSTERING("local_private_fostering", "arrangement_id", "person_id", "started_on", "ended_on"),
    YOUNG_CARERS("local_young_carers", "person_id", "service", "known_from", "known_to"),
    CARE_PROCEEDINGS(
            "local_care_proceedings",
            "proceedings_id",
            "case_id",
            "person_id",
            "issued_on",
            "concluded_on",
            "final_order",
            "older_sibling_earlier"),
    WORKFORCE("local_workforce", "as_at", "service", "posts_fte", "permanent_fte", "agency_fte", "leavers_fte_12m"),
    AUDITS("local_audits", "audit_id", "audited_on", "grade", "learning_discussion"),
    AUDIT_EXPECTATIONS("local_audit_expectations", "month", "expected_audits"),
    FEEDBACK_SCORES("local_feedback_scores", "response_id", "given_on", "score"),
    POPULATION(
            "local_population",
            "area_code",
            "area_name",
            "reference_date",
            "age_from",
            "age_to",
            "persons",
            "vintage",
            "published_on");

    private final String tableName;
    private final ImmutableList<String> columns;

    ExtractTable(String tableName, String... columns) {
        this.tableName = tableName;
        this.columns = ImmutableList.copyOf(columns);
    }

    String tableName() {
        return tableName;
    }

    ImmutableList<String> columns() {
        return columns;
    }

    /** Whether the table begins with the contacts and not with the first day. */
    boolean isRecent() {
        return switch (this) {
            case CONTACTS, CONTACT_DECISIONS, CP_VISITS, CIN_VISITS -> true;
            default -> false;
        };
    }
}
