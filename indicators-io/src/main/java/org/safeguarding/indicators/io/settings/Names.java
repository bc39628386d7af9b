package org.safeguarding.indicators.io.settings;

import com.google.common.collect.ImmutableList;

/** The keys of a settings file. */
final class Names {
    static final String PARAMETERS = "parameters";
    static final String INDICATORS = "indicators";
    static final String TITLES = "titles";
    static final String TARGETS = "targets";
    static final String DISCLOSURE = "disclosure";
    static final ImmutableList<String> FILE =
            ImmutableList.of("$schema", PARAMETERS, INDICATORS, TITLES, TARGETS, DISCLOSURE);

    static final String SMALL_UP_TO = "small_up_to";
    static final String SMALL_GROUP_BELOW = "small_group_below";
    static final String ROUND_TO = "round_to";
    static final ImmutableList<String> IN_DISCLOSURE = ImmutableList.of(SMALL_UP_TO, SMALL_GROUP_BELOW, ROUND_TO);

    static final String END_DAY_COUNTS = "end_day_counts";
    static final String FROM_REFERRAL = "assessment_from_referral";
    static final String TRANSFERS_IN = "transfers_in";
    static final String POPULATION = "population_published_by_as_at";
    static final String REREFERRAL = "rereferral_look_back";
    static final String TEAMS = "teams";
    static final String WORKING_DAYS = "working_days";
    static final ImmutableList<String> IN_PARAMETERS =
            ImmutableList.of(END_DAY_COUNTS, FROM_REFERRAL, TRANSFERS_IN, POPULATION, REREFERRAL, TEAMS, WORKING_DAYS);

    static final String UNIT = "unit";
    static final String NUMBER = "n";
    static final String FAR_END = "far_end_counts";
    static final ImmutableList<String> IN_LOOK_BACK = ImmutableList.of(UNIT, NUMBER, FAR_END);

    static final String LAST_YEAR = "last_year";
    static final String ADDED = "holidays_added";
    static final String REMOVED = "holidays_removed";
    static final ImmutableList<String> IN_WORKING_DAYS = ImmutableList.of(LAST_YEAR, ADDED, REMOVED);

    static final String VALID_FROM = "valid_from";
    static final String TARGET = "target";
    static final String TOLERANCE = "tolerance";
    static final String GUIDE = "guide";
    static final ImmutableList<String> IN_TARGET = ImmutableList.of(VALID_FROM, TARGET, TOLERANCE, GUIDE);

    /** In place of a target: there is none from that date on. */
    static final String NO_TARGET = "none";

    /** More than any tolerance in any unit. */
    static final int MOST_TOLERANCE = 1_000_000;
    /** Calendars and look-backs end somewhere. */
    static final int MOST_LOOK_BACK = 1_200;

    static final int LAST_YEAR_EVER = 2_100;

    private Names() {}
}
