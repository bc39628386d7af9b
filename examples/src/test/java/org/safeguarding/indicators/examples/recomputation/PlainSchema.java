package org.safeguarding.indicators.examples.recomputation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** The columns of one table, in their order, and those that are together its primary id. */
record PlainSchema(String table, ImmutableList<PlainColumn> columns, ImmutableList<String> key) {
    /** One line a table: a star where a row without the column is rejected, the type where it is not an id. */
    private static final String TABLES = """
        ssd_person *pers_person_id pers_dob:date pers_expected_dob:date pers_death_date:date
        ssd_contacts *cont_contact_id *cont_person_id *cont_contact_date:date cont_contact_source_code:text \
        cont_contact_source_desc:text cont_contact_outcome_json:json
        ssd_cin_episodes *cine_referral_id *cine_person_id *cine_referral_date:date cine_referral_source_code:text \
        cine_referral_nfa:flag cine_close_date:date cine_close_reason:text cine_referral_team:text
        ssd_cin_assessments *cina_assessment_id *cina_person_id cina_referral_id *cina_assessment_start_date:date \
        cina_assessment_auth_date:date cina_assessment_child_seen:flag cina_assessment_outcome_json:json \
        cina_assessment_outcome_nfa:flag cina_assessment_team:text
        ssd_s47_enquiry *s47e_s47_enquiry_id *s47e_person_id s47e_referral_id *s47e_s47_start_date:date \
        s47e_s47_end_date:date
        ssd_initial_cp_conference *icpc_icpc_id *icpc_person_id icpc_s47_enquiry_id icpc_icpc_transfer_in:flag \
        *icpc_icpc_date:date icpc_icpc_outcome_cp_flag:flag
        ssd_cp_plans *cppl_cp_plan_id *cppl_person_id *cppl_cp_plan_start_date:date cppl_cp_plan_end_date:date \
        cppl_cp_plan_initial_category:text cppl_cp_plan_ola:flag
        ssd_cp_visits *cppv_cp_visit_id *cppv_person_id cppv_cp_plan_id *cppv_cp_visit_date:date \
        cppv_cp_visit_seen:flag
        ssd_cp_reviews *cppr_cp_review_id *cppr_person_id *cppr_cp_plan_id cppr_cp_review_due:date \
        *cppr_cp_review_date:date
        ssd_cin_plans *cinp_cin_plan_id *cinp_person_id cinp_referral_id *cinp_cin_plan_start_date:date \
        cinp_cin_plan_end_date:date cinp_cin_plan_team:text
        ssd_cin_visits *cinv_cin_visit_id *cinv_person_id *cinv_cin_visit_date:date cinv_cin_visit_seen:flag
        ssd_cla_episodes *clae_cla_episode_id *clae_person_id *clae_cla_episode_start_date:date \
        clae_cla_episode_ceased_date:date
        ssd_involvements *invo_involvements_id *invo_person_id invo_professional_id invo_professional_team:text \
        *invo_involvement_start_date:date invo_involvement_end_date:date
        ssd_professionals *prof_professional_id prof_full_time_equivalency:fte prof_agency_worker_flag:flag
        local_contact_decisions *contact_id *received_at:time decided_at:time
        local_cin_plan_reviews *review_id *person_id *cin_plan_id *reviewed_on:date
        local_core_groups *core_group_id *person_id *cp_plan_id *held_on:date
        local_private_fostering *arrangement_id *person_id *started_on:date ended_on:date
        local_young_carers *person_id *service:text *known_from:date known_to:date
        local_care_proceedings *proceedings_id *case_id *person_id *issued_on:date concluded_on:date \
        final_order:text older_sibling_earlier:flag
        local_workforce *as_at:date *service:text posts_fte:fte permanent_fte:fte agency_fte:fte \
        leavers_fte_12m:fte
        local_audits *audit_id *audited_on:date grade:text learning_discussion:flag
        local_audit_expectations *month:month *expected_audits:whole
        local_feedback_scores *response_id *given_on:date score:score
        local_population *area_code:text area_name:text *reference_date:date *age_from:whole *age_to:whole \
        *persons:whole vintage:text published_on:date
        """;

    private static final ImmutableMap<String, ImmutableList<String>> KEYS = ImmutableMap.of(
            "local_workforce", ImmutableList.of("as_at", "service"),
            "local_young_carers", ImmutableList.of("person_id", "service", "known_from"),
            "local_population", ImmutableList.of("area_code", "reference_date", "age_from", "age_to", "vintage"));

    /** Every table that an extract may hold. */
    static final ImmutableList<PlainSchema> ALL = Splitter.on('\n')
            .omitEmptyStrings()
            .splitToStream(TABLES)
            .map(PlainSchema::parse)
            .collect(ImmutableList.toImmutableList());

    /** The schema of a table, by its name. */
    static PlainSchema of(String table) {
        return ALL.stream()
                .filter(schema -> schema.table.equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such table: " + table));
    }

    private static PlainSchema parse(String line) {
        ImmutableList<String> words = ImmutableList.copyOf(Splitter.on(' ').split(line));
        ImmutableList<PlainColumn> columns = words.stream()
                .skip(1)
                .map(word -> {
                    boolean required = word.startsWith("*");
                    int colon = word.indexOf(':');
                    String name = word.substring(required ? 1 : 0, colon < 0 ? word.length() : colon);
                    String type = colon < 0 ? "id" : word.substring(colon + 1);
                    return new PlainColumn(name, PlainColumn.Type.valueOf(type.toUpperCase(Locale.ROOT)), required);
                })
                .collect(ImmutableList.toImmutableList());
        String table = words.get(0);
        return new PlainSchema(
                table,
                columns,
                KEYS.getOrDefault(table, ImmutableList.of(columns.get(0).name())));
    }
}
