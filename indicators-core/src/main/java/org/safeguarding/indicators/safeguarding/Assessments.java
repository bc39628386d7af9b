package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Recorded;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.tally.Flow;

/** Section 9: assessments and section 47 enquiries; how long they take stands in {@link AssessmentClocks}. */
final class Assessments {
    static final String LOCAL = "Council's own measure";

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
                AssessmentClocks.seen(parameters),
                AssessmentClocks.within(AssessmentClocks.LONGEST, parameters),
                AssessmentClocks.within(50, parameters),
                AssessmentClocks.within(60, parameters),
                AssessmentClocks.durations(parameters),
                AssessmentClocks.overdue(parameters),
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
    static <P> Flow<ChildRecord, P> authorised(Count<ChildRecord, Assessment, P> count) {
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
                .reads(Tables.ASSESSMENTS.table(), "cina_assessment_auth_date")
                .needsPopulation()
                .words(
                        "Assessments completed in the last 12 months, for every 10,000 children who live in the area.",
                        "assessments by authorisation date",
                        "children aged 0 to 17 in the area",
                        "DfE, Children in need census, table C2 of 2019",
                        "An assessment is completed on the day it is authorised.");
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
                .reads(Tables.ASSESSMENTS.table(), "cina_assessment_auth_date", "cina_assessment_outcome_json")
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
