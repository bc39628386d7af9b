package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.time.DayAllowance;

/** Section 9: assessments. */
final class Assessments {
    private Assessments() {}

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators(Parameters parameters) {
        return ImmutableList.of(started(), within(45, parameters));
    }

    private static Indicator<CouncilRecords, ?> started() {
        return Define.of("assessments-started", "Assessments started", Counted.class, Measures.count(Counted.COUNTED))
                .flow(
                        WindowRule.IN_PERIOD,
                        Count.of(Tables.ASSESSMENTS, Tables.ASSESSMENT_START),
                        Dimensions.BY_TEAM,
                        Dimensions.BY_AGE)
                .needs(Tables.ASSESSMENTS.table())
                .words(
                        "How many assessments were started in the period.",
                        "assessments by start date",
                        "",
                        "Council's own measure",
                        "");
    }

    private static Indicator<CouncilRecords, ?> within(int workingDays, Parameters parameters) {
        DayTiming<Assessment> timing = new DayTiming<>(
                parameters.assessmentFromReferral() ? Tables.ASSESSMENT_REFERRAL : Tables.ASSESSMENT_START,
                Tables.ASSESSMENT_AUTHORISED,
                DayAllowance.workingDays(workingDays, parameters.calendar()));
        Timescale<ChildRecord, Assessment> within = Timescale.of(Tables.ASSESSMENTS, timing, Timescale.Attribution.END);
        Define<Clock> define = Define.of(
                        "assessment-" + workingDays + "wd-pct",
                        "Assessments completed within " + workingDays + " working days",
                        Clock.class,
                        Measures.percentage(Clock.MET, Clock.MISSED, Clock.INVALID))
                .flow(
                        WindowRule.IN_PERIOD,
                        parameters.assessmentFromReferral()
                                ? new Recorded<>(within, Assessment.class, Tables.ASSESSMENT_START)
                                : within,
                        Dimensions.BY_TEAM,
                        Dimensions.BY_AGE)
                .clocks(true, false)
                .needs(Tables.ASSESSMENTS.table());
        if (parameters.assessmentFromReferral()) {
            define.needs(Tables.EPISODES.table());
        }
        return define.words(
                "The share of assessments completed in the period that took " + workingDays + " working days or fewer.",
                "assessments authorised in the period, " + workingDays + " working days or fewer after their start",
                "assessments authorised in the period",
                "DfE, Children in need census, table C2 of 2019",
                "The clock starts with the assessment, as the census has it, unless it is set to start at the referral,"
                        + " as statute has it. The start day is day 0. An assessment authorised before it started is"
                        + " impossible and counts as missed.");
    }
}
