package org.safeguarding.indicators.io.payload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;

/** The parts of a payload that tables are made of: what they are called there, and which key goes into which column. */
enum Part {
    CHILD(
            "Children",
            "la_child_id",
            "ssd_person",
            ImmutableList.of("pers_person_id"),
            ImmutableMap.of("date_of_birth", "pers_dob", "expected_date_of_birth", "pers_expected_dob")),
    EPISODE(
            "social_care_episodes",
            "social_care_episode_id",
            "ssd_cin_episodes",
            ImmutableList.of("cine_referral_id", "cine_person_id"),
            ImmutableMap.of(
                    "referral_date", "cine_referral_date",
                    "referral_source", "cine_referral_source_code",
                    "referral_no_further_action_flag", "cine_referral_nfa",
                    "closure_date", "cine_close_date",
                    "closure_reason", "cine_close_reason")),
    ASSESSMENT(
            "child_and_family_assessments",
            "child_and_family_assessment_id",
            "ssd_cin_assessments",
            ImmutableList.of("cina_assessment_id", "cina_person_id", "cina_referral_id"),
            ImmutableMap.of(
                    "start_date", "cina_assessment_start_date", "authorisation_date", "cina_assessment_auth_date")),
    CIN_PLAN(
            "child_in_need_plans",
            "child_in_need_plan_id",
            "ssd_cin_plans",
            ImmutableList.of("cinp_cin_plan_id", "cinp_person_id", "cinp_referral_id"),
            ImmutableMap.of("start_date", "cinp_cin_plan_start_date", "end_date", "cinp_cin_plan_end_date")),
    ENQUIRY(
            "section_47_assessments",
            "section_47_assessment_id",
            "ssd_s47_enquiry",
            ImmutableList.of("s47e_s47_enquiry_id", "s47e_person_id", "s47e_referral_id"),
            ImmutableMap.of(
                    "start_date", "s47e_s47_start_date",
                    "end_date", "s47e_s47_end_date",
                    "icpc_date", "icpc_icpc_date")),
    PROTECTION_PLAN(
            "child_protection_plans",
            "child_protection_plan_id",
            "ssd_cp_plans",
            ImmutableList.of("cppl_cp_plan_id", "cppl_person_id"),
            ImmutableMap.of("start_date", "cppl_cp_plan_start_date", "end_date", "cppl_cp_plan_end_date")),
    PLACEMENT(
            "child_looked_after_placements",
            "child_looked_after_placement_id",
            "ssd_cla_episodes",
            ImmutableList.of("clae_cla_episode_id", "clae_person_id"),
            ImmutableMap.of("start_date", "clae_cla_episode_start_date", "end_date", "clae_cla_episode_ceased_date")),
    /** Has no id of its own: {@code worker_id} is a value, and the row's id is made from the episode's. */
    WORKER(
            "care_worker_details",
            "",
            "ssd_involvements",
            ImmutableList.of("invo_involvements_id", "invo_person_id"),
            ImmutableMap.of(
                    "worker_id", "invo_professional_id",
                    "start_date", "invo_involvement_start_date",
                    "end_date", "invo_involvement_end_date"));

    static final ImmutableMap<String, Part> OF_EPISODE = Maps.uniqueIndex(
            ImmutableList.of(ASSESSMENT, CIN_PLAN, ENQUIRY, PROTECTION_PLAN, PLACEMENT, WORKER), part -> part.key);

    /** The place among the values of an enquiry of the date that makes a conference. */
    static final int CONFERENCE_DATE = 2;

    final String key;
    final String id;
    final String table;
    /** The columns of the row's own id, the child's and, where there is one, the episode's. */
    final ImmutableList<String> idColumns;

    final ImmutableList<String> valueKeys;
    final ImmutableList<String> valueColumns;

    Part(String key, String id, String table, ImmutableList<String> idColumns, ImmutableMap<String, String> values) {
        this.key = key;
        this.id = id;
        this.table = table;
        this.idColumns = idColumns;
        valueKeys = values.keySet().asList();
        valueColumns = values.values().asList();
    }
}
