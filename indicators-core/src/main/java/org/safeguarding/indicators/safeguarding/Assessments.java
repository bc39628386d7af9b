package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayField;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Breakdown;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.tally.Flow;
import org.safeguarding.indicators.time.Day;
import org.safeguarding.indicators.time.DayAllowance;

/** Section 9: assessments and section 47 enquiries. */
final class Assessments {
    private static final String LOCAL = "Council's own measure";
    private static final int LONGEST = 45;
    private static final int SEEN_WITHIN = 5;

    private static final Count<ChildRecord, Assessment, Counted> STARTED =
            Count.of(Tables.ASSESSMENTS, Tables.ASSESSMENT_START);

    private Assessments() {}

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators(Parameters parameters) {
        return ImmutableList.of(
                started(
                        "assessments-started",
                        "Assessments started",
                        Measures.count(Counted.COUNTED),
                        "How many assessments were started in the period.",
                        "",
                        ""),
                started(
                        "assessments-started-monthly-mean",
                        "Mean started a month",
                        Measures.perMonth(Counted.COUNTED),
                        "How many assessments were started in a month of the period on average.",
                        "calendar months of the period that have begun",
                        "A month that is not over counts as one, so the mean of a period that is not over is too low. It does"
                                + " not apply to a single date."),
                completedRate(),
                seen(parameters),
                within(LONGEST, parameters),
                within(50, parameters),
                within(60, parameters),
                durations(parameters),
                overdue(parameters),
                service(),
                enquiries());
    }

    private static Indicator<CouncilRecords, ?> started(
            String id, String title, Measure<Counted> measure, String sentence, String denominator, String choices) {
        return Define.of(id, title, Counted.class, measure)
                .flow(WindowRule.IN_PERIOD, STARTED, Dimensions.BY_TEAM, Dimensions.BY_AGE)
                .needs(Tables.ASSESSMENTS.table())
                .words(sentence, "assessments by start date", denominator, LOCAL, choices);
    }

    /** Rows that are counted on the day they were authorised, and not there before they started. */
    private static <P> Flow<ChildRecord, P> authorised(Count<ChildRecord, Assessment, P> count) {
        return new Recorded<>(count, Assessment.class, Tables.ASSESSMENT_START);
    }

    private static Indicator<CouncilRecords, ?> completedRate() {
        return Define.of(
                        "assessment-rate-12m",
                        "Assessments completed per 10,000",
                        Counted.class,
                        Measures.per10k(Counted.COUNTED))
                .flow(
                        WindowRule.ROLLING_12_MONTHS,
                        authorised(Count.of(Tables.ASSESSMENTS, Tables.ASSESSMENT_AUTHORISED)),
                        Dimensions.BY_TEAM,
                        Dimensions.BY_AGE)
                .needs(Tables.ASSESSMENTS.table())
                .needsPopulation()
                .words(
                        "Assessments completed in the last 12 months, for every 10,000 children who live in the area.",
                        "assessments by authorisation date",
                        "children aged 0 to 17 in the area",
                        "DfE, Children in need census, table C2 of 2019",
                        "An assessment is completed on the day it is authorised.");
    }

    private static Indicator<CouncilRecords, ?> seen(Parameters parameters) {
        return Define.of(
                        "seen-5wd-pct",
                        "Children seen within 5 working days of referral",
                        Clock.class,
                        Measures.percentage(Clock.MET, Clock.MISSED, Clock.OVERDUE, Clock.INVALID))
                .flow(
                        WindowRule.IN_PERIOD,
                        SeenReferral.clocks(DayAllowance.workingDays(SEEN_WITHIN, parameters.calendar())),
                        Dimensions.BY_TEAM,
                        Dimensions.BY_SOURCE,
                        Dimensions.BY_AGE)
                .clocks(true, true)
                .needs(Tables.EPISODES.table(), Tables.CIN_VISITS.table(), Tables.PROTECTION_VISITS.table())
                .words(
                        "The share of referrals of the period whose child was seen within 5 working days.",
                        "those whose child was first seen, at a visit of either kind on or after the day of the referral, 5"
                                + " working days or fewer after it",
                        "referrals by referral date, without those that led to no further action, whose child was seen or whose"
                                + " 5 working days are over",
                        LOCAL,
                        "The start day is day 0. The visit may belong to any episode or plan of the child. A referral whose"
                                + " child was never seen stays overdue, also when the episode has closed. A visit of which it is"
                                + " not known whether the child was seen does not count.");
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

    private static Indicator<CouncilRecords, ?> durations(Parameters parameters) {
        Durations bands = new Durations(parameters.calendar());
        Count<ChildRecord, Assessment, Counted> completed = Count.of(
                Tables.ASSESSMENTS,
                Tables.ASSESSMENT_AUTHORISED,
                new Where<>("within the years of the calendar", bands::covers));
        Define<Counted> define = Define.of(
                "assessment-duration", "Assessment durations", Counted.class, Measures.count(Counted.COUNTED));
        return define.feed(
                        WindowRule.IN_PERIOD,
                        Feed.<CouncilRecords, ChildRecord, Counted>of(CouncilRecords::children, authorised(completed))
                                .by(ImmutableList.of(bands, Dimensions.TEAM, Dimensions.AGE)))
                .with(builder -> builder.addBreakdowns(Dimensions.BY_TEAM, Dimensions.BY_AGE))
                .always(Breakdown.of(Durations.NAME, Durations.ALL))
                .needs(Tables.ASSESSMENTS.table())
                .words(
                        "The assessments completed in the period by how many working days they took.",
                        "assessments by authorisation date and band of working days from their start",
                        "all assessments completed in the period",
                        "DfE, Children in need census, table C2 of 2019",
                        "The start day is day 0, so same_day is 0 working days: an assessment begun on a Saturday and authorised"
                                + " on the Sunday is one too. An assessment authorised before it started is invalid. The clock"
                                + " starts with the assessment, whatever the percentages are set to.");
    }

    private static Indicator<CouncilRecords, ?> overdue(Parameters parameters) {
        DayAllowance allowance = DayAllowance.workingDays(LONGEST, parameters.calendar());
        DayField<Assessment> late = new DayField<>(
                "first day past 45 working days",
                a -> allowance.covers(a.started())
                        ? Math.max(a.started(), allowance.lastTimely(a.started()) + 1)
                        : Day.NONE);
        // Past the years of the calendar nothing is known to be late: the row is left out there.
        int last = parameters.endDayCounts() ? allowance.horizon() - 1 : allowance.horizon();
        DayField<Assessment> end = new DayField<>(
                Tables.ASSESSMENT_AUTHORISED.name(),
                a -> a.authorised() == Day.NONE ? last : Math.min(a.authorised(), last));
        return Define.of(
                        "assessments-overdue",
                        "Open assessments past 45 working days",
                        Counted.class,
                        Measures.count(Counted.COUNTED))
                .asAt(
                        new Holding<>(Tables.ASSESSMENTS, late, end, Where.all(), parameters.endDayCounts()),
                        Dimensions.BY_TEAM,
                        Dimensions.BY_AGE)
                .needs(Tables.ASSESSMENTS.table())
                .words(
                        "How many assessments are open on the date and have been for more than 45 working days.",
                        "assessments open on the date that began more than 45 working days before it",
                        "",
                        LOCAL,
                        "On the 45th working day an assessment is not yet late. Timeliness of those completed alone would not"
                                + " show these. The clock starts with the assessment.");
    }

    private static Indicator<CouncilRecords, ?> service() {
        return Define.of(
                        "assessment-service-pct",
                        "Assessments leading to a social work service",
                        Share.class,
                        Measures.percentage(Share.IN, Share.OUT))
                .flow(
                        WindowRule.IN_PERIOD,
                        authorised(Count.share(
                                Tables.ASSESSMENTS,
                                Tables.ASSESSMENT_AUTHORISED,
                                new Where<>("led to a service", Assessment::provisionOfServices))),
                        Dimensions.BY_TEAM,
                        Dimensions.BY_AGE)
                .needs(Tables.ASSESSMENTS.table())
                .target(Target.band(40, 60))
                .words(
                        "The share of assessments completed in the period that led to a social work service.",
                        "those whose outcome has PROV_OF_SERVICES_FLAG",
                        "assessments by authorisation date",
                        LOCAL,
                        "The band is the range of London's boroughs. A blank outcome sets no flag.");
    }

    private static Indicator<CouncilRecords, ?> enquiries() {
        return Define.of(
                        "s47-rate-12m",
                        "Section 47 enquiries per 10,000",
                        Counted.class,
                        Measures.per10k(Counted.COUNTED))
                .flow(WindowRule.ROLLING_12_MONTHS, Count.of(Tables.ENQUIRIES, Tables.ENQUIRY_START), Dimensions.BY_AGE)
                .meanOfMonths()
                .needs(Tables.SECTION_47)
                .needsPopulation()
                .words(
                        "Section 47 enquiries started in the last 12 months, for every 10,000 children who live in the area.",
                        "enquiries by start date; every enquiry counts",
                        "children aged 0 to 17 in the area",
                        "DfE, Children in need census, table C4 of 2019",
                        "An enquiry starts on the day of the strategy discussion that began it.");
    }
}
