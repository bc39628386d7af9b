package org.safeguarding.indicators.benchmarks;

import com.google.common.collect.ImmutableList;

/** The tables of children that the whole catalogue is asked of. */
enum CouncilTable {
    CONTACTS("ssd_contacts", 10, true, "cont_contact_date"),
    EPISODES("ssd_cin_episodes", 10, true, "cine_referral_date", "cine_close_date"),
    ASSESSMENTS("ssd_cin_assessments", 10, false, "cina_assessment_start_date", "cina_assessment_auth_date"),
    ENQUIRIES("ssd_s47_enquiry", 2, false, "s47e_s47_start_date", "s47e_s47_end_date"),
    CONFERENCES("ssd_initial_cp_conference", 1, false, "icpc_icpc_date"),
    PLANS("ssd_cp_plans", 1, true, "cppl_cp_plan_start_date", "cppl_cp_plan_end_date"),
    PROTECTION_VISITS("ssd_cp_visits", 5, true, "cppv_cp_visit_date"),
    PROTECTION_REVIEWS("ssd_cp_reviews", 1, true, "cppr_cp_review_date"),
    CORE_GROUPS("local_core_groups", 2, true, "held_on"),
    CIN_PLANS("ssd_cin_plans", 2, true, "cinp_cin_plan_start_date", "cinp_cin_plan_end_date"),
    CIN_PLAN_REVIEWS("local_cin_plan_reviews", 2, true, "reviewed_on"),
    CIN_VISITS("ssd_cin_visits", 10, true, "cinv_cin_visit_date"),
    CARE_EPISODES("ssd_cla_episodes", 1, true, "clae_cla_episode_start_date", "clae_cla_episode_ceased_date"),
    INVOLVEMENTS("ssd_involvements", 2, true, "invo_involvement_start_date", "invo_involvement_end_date"),
    PROCEEDINGS("local_care_proceedings", 1, true, "issued_on", "concluded_on");

    private final String table;
    private final int toTenReferrals;
    private final boolean byChild;
    private final ImmutableList<String> columns;

    CouncilTable(String table, int toTenReferrals, boolean byChild, String... columns) {
        this.table = table;
        this.toTenReferrals = toTenReferrals;
        this.byChild = byChild;
        this.columns = ImmutableList.copyOf(columns);
    }

    /** Its name in the data set. */
    String table() {
        return table;
    }

    /** How many rows there are to so many referrals; one at least. */
    int rows(int referrals) {
        return Math.max(1, Math.toIntExact((long) referrals * toTenReferrals / 10));
    }

    /** Whether some indicator needs its rows child by child. */
    boolean byChild() {
        return byChild;
    }

    /** Its days: when a row begins, and when it ends if it lasts. */
    ImmutableList<String> columns() {
        return columns;
    }

    boolean lasts() {
        return columns.size() == 2;
    }

    /** The table whose rows it names, and within whose days its own days lie; itself if there is none. */
    CouncilTable of() {
        return switch (this) {
            case CONFERENCES -> ENQUIRIES;
            case PROTECTION_VISITS, PROTECTION_REVIEWS, CORE_GROUPS -> PLANS;
            case CIN_PLAN_REVIEWS -> CIN_PLANS;
            case CIN_VISITS -> EPISODES;
            default -> this;
        };
    }
}
