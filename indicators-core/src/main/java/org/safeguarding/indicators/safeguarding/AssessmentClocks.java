package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.OpenBeyond;
import org.safeguarding.indicators.calculation.Recorded;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.time.DayAllowance;

/** Section 9: how long it takes until a child is seen and assessed. */
final class AssessmentClocks {
    static final int LONGEST = 45;
    private static final int SEEN_WITHIN = 5;

    private AssessmentClocks() {}

    static Indicator<CouncilRecords, ?> seen(Parameters parameters) {
        return Define.of(
                        "seen-5wd-pct",
                        "Children seen within 5 working days of referral",
                        Clock.class,
                        Measures.percentage(Clock.MET, Clock.MISSED, Clock.OVERDUE, Clock.INVALID))
                .flow(
                        WindowRule.IN_PERIOD,
                        SeenReferral.clocks(DayAllowance.workingDays(SEEN_WITHIN, parameters.calendar())),
                        CountedThrough.REFERRALS_WITH_ACTION,
                        Dimensions.BY_TEAM,
                        Dimensions.BY_SOURCE,
                        Dimensions.BY_AGE)
                .clocks(true, true)
                .needs(Tables.EPISODES.table(), Tables.CIN_VISITS.table(), Tables.PROTECTION_VISITS.table())
                .reads(Tables.EPISODES.table(), "cine_referral_nfa")
                .reads(Tables.CIN_VISITS.table(), "cinv_cin_visit_seen")
                .reads(Tables.PROTECTION_VISITS.table(), "cppv_cp_visit_seen")
                .words(
                        "The share of referrals of the period whose child was seen within 5 working days.",
                        "those whose child was first seen, at a visit of either kind on or after the day of the referral, 5"
                                + " working days or fewer after it",
                        "referrals by referral date, without those that led to no further action, whose child was seen or whose"
                                + " 5 working days are over",
                        Assessments.LOCAL,
                        "The start day is day 0. The visit may belong to any episode or plan of the child. A referral whose"
                                + " child was never seen stays overdue, also when the episode has closed. A visit of which it is"
                                + " not known whether the child was seen does not count.");
    }

    static Indicator<CouncilRecords, ?> within(int workingDays, Parameters parameters) {
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
                .needs(Tables.ASSESSMENTS.table())
                .reads(Tables.ASSESSMENTS.table(), "cina_assessment_auth_date");
        if (parameters.assessmentFromReferral()) {
            define.needs(Tables.EPISODES.table()).reads(Tables.ASSESSMENTS.table(), "cina_referral_id");
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

    static Indicator<CouncilRecords, ?> durations(Parameters parameters) {
        Durations bands = new Durations(parameters.calendar());
        Count<ChildRecord, Assessment, Counted> completed =
                Count.of(Tables.ASSESSMENTS, Tables.ASSESSMENT_AUTHORISED, bands.covered());
        Define<Counted> define = Define.of(
                "assessment-duration", "Assessment durations", Counted.class, Measures.count(Counted.COUNTED));
        return define.feed(
                        WindowRule.IN_PERIOD,
                        Feed.<CouncilRecords, ChildRecord, Counted>of(
                                        CouncilRecords::children, Assessments.authorised(completed))
                                .by(ImmutableList.of(bands, Dimensions.TEAM, Dimensions.AGE)))
                .with(builder -> builder.addBreakdowns(Dimensions.BY_TEAM, Dimensions.BY_AGE))
                .always(Breakdown.of(Durations.NAME, Durations.ALL))
                .needs(Tables.ASSESSMENTS.table())
                .reads(Tables.ASSESSMENTS.table(), "cina_assessment_auth_date")
                .words(
                        "The assessments completed in the period by how many working days they took.",
                        "assessments by authorisation date and band of working days from their start",
                        "all assessments completed in the period",
                        "DfE, Children in need census, table C2 of 2019",
                        "The start day is day 0, so same_day is 0 working days: an assessment begun on a Saturday and authorised"
                                + " on the Sunday is one too. An assessment authorised before it started is invalid. The clock"
                                + " starts with the assessment, whatever the percentages are set to.");
    }

    static Indicator<CouncilRecords, ?> overdue(Parameters parameters) {
        Holding<ChildRecord, Assessment> open = new Holding<>(
                Tables.ASSESSMENTS,
                Tables.ASSESSMENT_START,
                Tables.ASSESSMENT_AUTHORISED,
                Where.all(),
                parameters.endDayCounts());
        return Define.of(
                        "assessments-overdue",
                        "Open assessments past 45 working days",
                        Counted.class,
                        Measures.count(Counted.COUNTED))
                .asAt(
                        new OpenBeyond<>(open, DayAllowance.workingDays(LONGEST, parameters.calendar())),
                        Dimensions.BY_TEAM,
                        Dimensions.BY_AGE)
                .needs(Tables.ASSESSMENTS.table())
                .reads(Tables.ASSESSMENTS.table(), "cina_assessment_auth_date")
                .words(
                        "How many assessments are open on the date and have been for more than 45 working days.",
                        "assessments open on the date that began more than 45 working days before it",
                        "",
                        Assessments.LOCAL,
                        "On the 45th working day an assessment is not yet late. Timeliness of those completed alone would not"
                                + " show these. The clock starts with the assessment.");
    }
}
