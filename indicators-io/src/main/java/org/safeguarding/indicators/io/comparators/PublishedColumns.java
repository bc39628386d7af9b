package org.safeguarding.indicators.io.comparators;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.measure.Unit;

/**
 * Which published columns are which indicators. Only what is counted alike is declared: {@code cin-rate}, a local definition, has no
 * published like, and {@code cin-dfe-rate} has.
 *
 * @param columns the declarations; of several on one indicator the first whose column a file has is taken
 */
public record PublishedColumns(ImmutableList<PublishedColumn> columns) {
    private static final String STARTS = "cpp_start";

    private static final PublishedColumns STANDARD = new PublishedColumns(ImmutableList.of(
            rate("referral-rate-12m", "referral_rate", "referral_count"),
            share("rereferral-pct-12m", "rereferral_percent", "rereferral_count", "referral_count"),
            rate("assessment-rate-12m", "assessments_completed_rate", "assessments_completed"),
            rate("s47-rate-12m", "section47_rate", "section47"),
            rate("cin-dfe-rate", "at31_episodes_rate", "at31_episodes"),
            rate("cin-dfe-rate", "children_in_need_per_10000_children", "children_in_need"),
            rate("cpp-start-rate-12m", "cpp_start_rate", STARTS),
            share("cpp-repeat-pct-12m", "cpp_subsequent_percent", "cpp_subsequent", STARTS),
            rate("cpp-rate", "cpp_at31_rate", "cpp_at31"),
            printed("agency-rate", Unit.PERCENT, "agency_rate_fte"),
            printed("vacancy-rate", Unit.PERCENT, "vacancy_rate_fte"),
            printed("turnover-12m", Unit.PERCENT, "turnover_rate_fte"),
            printed("agency-cover", Unit.PERCENT, "vacancy_agency_cover_rate_fte"),
            printed("caseload", Unit.CHILDREN_PER_FTE, "caseload_fte")));

    /**
     * Those of the statistics on children in need, child protection and the workforce.
     *
     * @return the declarations
     */
    public static PublishedColumns standard() {
        return STANDARD;
    }

    /**
     * The same with another declaration, which wins over those there are on its indicator.
     *
     * @param column the declaration
     * @return the declarations
     */
    public PublishedColumns with(PublishedColumn column) {
        return new PublishedColumns(ImmutableList.<PublishedColumn>builder()
                .add(column)
                .addAll(columns)
                .build());
    }

    /** The declarations on an indicator. */
    ImmutableList<PublishedColumn> of(String indicator) {
        return columns.stream()
                .filter(column -> column.indicator().equals(indicator))
                .collect(ImmutableList.toImmutableList());
    }

    private static PublishedColumn rate(String indicator, String value, String count) {
        return new PublishedColumn(indicator, Unit.PER_10000, value, count, "");
    }

    private static PublishedColumn share(String indicator, String value, String count, String of) {
        return new PublishedColumn(indicator, Unit.PERCENT, value, count, of);
    }

    private static PublishedColumn printed(String indicator, Unit unit, String value) {
        return new PublishedColumn(indicator, unit, value, "", "");
    }
}
