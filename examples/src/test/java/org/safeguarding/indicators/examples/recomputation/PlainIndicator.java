package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;

/** What is recomputed: the id, what is measured over, the unit, whether a quarter is a mean, and the tables named. */
enum PlainIndicator {
    POSTS_FTE("posts-fte", Window.AS_AT, Unit.FTE, false, "local_workforce"),
    PERMANENT_FTE("permanent-fte", Window.AS_AT, Unit.FTE, false, "local_workforce"),
    PERM_STAFF_PCT("perm-staff-pct", Window.AS_AT, Unit.PERCENT, false, "local_workforce"),
    VACANCIES_FTE("vacancies-fte", Window.AS_AT, Unit.FTE, false, "local_workforce"),
    AGENCY_FTE("agency-fte", Window.AS_AT, Unit.FTE, false, "local_workforce"),
    UNFILLED_FTE("unfilled-fte", Window.AS_AT, Unit.FTE, false, "local_workforce"),
    AGENCY_RATE("agency-rate", Window.AS_AT, Unit.PERCENT, false, "local_workforce"),
    VACANCY_RATE("vacancy-rate", Window.AS_AT, Unit.PERCENT, false, "local_workforce"),
    AGENCY_COVER("agency-cover", Window.AS_AT, Unit.PERCENT, false, "local_workforce"),
    TURNOVER_12M("turnover-12m", Window.AS_AT, Unit.PERCENT, false, "local_workforce"),
    CONTACTS("contacts", Window.IN_PERIOD, Unit.COUNT, false, "ssd_contacts"),
    CONTACT_CHILDREN("contact-children", Window.IN_PERIOD, Unit.COUNT, false, "ssd_contacts"),
    CONTACTS_BY_SOURCE("contacts-by-source", Window.IN_PERIOD, Unit.COUNT, false, "ssd_contacts"),
    CONTACTS_PROGRESSED("contacts-progressed", Window.IN_PERIOD, Unit.COUNT, false, "ssd_contacts"),
    CONTACTS_PROGRESSED_PCT("contacts-progressed-pct", Window.IN_PERIOD, Unit.PERCENT, false, "ssd_contacts"),
    REFERRALS("referrals", Window.IN_PERIOD, Unit.COUNT, false, "ssd_cin_episodes"),
    REFERRAL_RATE_12M(
            "referral-rate-12m",
            Window.ROLLING_12_MONTHS,
            Unit.PER_10000,
            false,
            "ssd_cin_episodes",
            "local_population"),
    REREFERRAL_PCT_12M("rereferral-pct-12m", Window.ROLLING_12_MONTHS, Unit.PERCENT, false, "ssd_cin_episodes"),
    DECISION_24H_PCT("decision-24h-pct", Window.IN_PERIOD, Unit.PERCENT, false, "local_contact_decisions"),
    ASSESSMENTS_STARTED("assessments-started", Window.IN_PERIOD, Unit.COUNT, false, "ssd_cin_assessments"),
    ASSESSMENT_45WD_PCT("assessment-45wd-pct", Window.IN_PERIOD, Unit.PERCENT, false, "ssd_cin_assessments"),
    CIN_OPEN("cin-open", Window.AS_AT, Unit.COUNT, true, "ssd_cin_episodes", "ssd_cp_plans", "ssd_cla_episodes"),
    CIN_RATE(
            "cin-rate",
            Window.AS_AT,
            Unit.PER_10000,
            true,
            "ssd_cin_episodes",
            "ssd_cp_plans",
            "ssd_cla_episodes",
            "local_population"),
    CPP_START_RATE_12M(
            "cpp-start-rate-12m", Window.ROLLING_12_MONTHS, Unit.PER_10000, true, "ssd_cp_plans", "local_population"),
    CPP_REPEAT_PCT_12M("cpp-repeat-pct-12m", Window.ROLLING_12_MONTHS, Unit.PERCENT, true, "ssd_cp_plans"),
    CPP_OPEN("cpp-open", Window.AS_AT, Unit.COUNT, false, "ssd_cp_plans"),
    ICPC_15WD_PCT(
            "icpc-15wd-pct", Window.IN_PERIOD, Unit.PERCENT, false, "ssd_initial_cp_conference", "ssd_s47_enquiry");

    private final String id;
    private final Window window;
    private final Unit unit;
    private final boolean mean;
    private final ImmutableList<String> tables;

    PlainIndicator(String id, Window window, Unit unit, boolean mean, String... tables) {
        this.id = id;
        this.window = window;
        this.unit = unit;
        this.mean = mean;
        this.tables = ImmutableList.copyOf(tables);
    }

    /** What a figure is measured over, before quarters are taken as means. */
    enum Window {
        AS_AT,
        IN_PERIOD,
        ROLLING_12_MONTHS
    }

    /** The unit of a value. */
    enum Unit {
        COUNT,
        FTE,
        PERCENT,
        PER_10000
    }

    String id() {
        return id;
    }

    Window window() {
        return window;
    }

    Unit unit() {
        return unit;
    }

    /** Whether the column of a quarter is the mean of its months' columns. */
    boolean isMeanInQuarters() {
        return mean;
    }

    ImmutableList<String> tables() {
        return tables;
    }
}
