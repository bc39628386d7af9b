package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.time.WorkingDayCalendar;

/** What a council may choose in the definitions of the catalogue. Immutable. */
@Value.Immutable
@Built
public interface Parameters {
    /**
     * Which days are worked.
     *
     * @return the calendar; that of England and Wales, if nothing is said
     */
    @Value.Default
    default WorkingDayCalendar calendar() {
        return WorkingDayCalendar.englandAndWales();
    }

    /**
     * Whether what ends on a day is still open on it.
     *
     * @return by default not
     */
    @Value.Default
    default boolean endDayCounts() {
        return false;
    }

    /**
     * Whether the clock of an assessment starts at its referral, as statute has it, instead of at its own start, as the
     * census has it.
     *
     * @return by default not
     */
    @Value.Default
    default boolean assessmentFromReferral() {
        return false;
    }

    /**
     * Whether conferences of children who moved in on another authority's plan count.
     *
     * @return by default not
     */
    @Value.Default
    default boolean transfersIn() {
        return false;
    }

    /**
     * Whether a rate takes the newest estimate of a population that had been published by the as-at date, instead of the
     * newest there is. It concerns the records, not the definitions: see {@link PopulationEstimates#publishedBy}.
     *
     * @return by default not
     */
    @Value.Default
    default boolean populationPublishedByAsAt() {
        return false;
    }

    /**
     * How far back an earlier referral makes a re-referral.
     *
     * @return by default 12 calendar months, the far end included
     */
    @Value.Default
    default LookBack reReferral() {
        return LookBack.months(12);
    }

    /**
     * The team filter of the figures on plans and visits of children in need: a child is in it by an involvement, open on the
     * date, with one of these teams, compared exactly.
     *
     * @return the teams; none, the default, asks for no involvement
     */
    ImmutableList<String> teams();

    /**
     * The defaults of the catalogue.
     *
     * @return the parameters
     */
    static Parameters standard() {
        return builder().build();
    }

    /**
     * Starts a set of parameters.
     *
     * @return a builder that holds the defaults
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects parameters. */
    final class Builder extends ImmutableParameters.Builder {
        Builder() {}
    }
}
