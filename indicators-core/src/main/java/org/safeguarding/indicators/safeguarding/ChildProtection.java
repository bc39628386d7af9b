package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Clock;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.DayTiming;
import org.safeguarding.indicators.calculation.Holding;
import org.safeguarding.indicators.calculation.LookBack;
import org.safeguarding.indicators.calculation.Measure;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.OpenBeyond;
import org.safeguarding.indicators.calculation.Recorded;
import org.safeguarding.indicators.calculation.Repeat;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Timescale;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.Target;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.time.DayAllowance;

/** Section 13: child protection. Other authorities' plans are left out throughout, also as earlier plans. */
final class ChildProtection {
    static final Where<ProtectionPlan> OWN = new Where<>("this authority's plan", plan -> !plan.otherAuthority());

    /** Two years, as the census counts them: lasting more days than this. */
    private static final DayAllowance TWO_YEARS = DayAllowance.calendarDays(729);

    private ChildProtection() {}

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators(Parameters parameters) {
        Holding<ChildRecord, ProtectionPlan> open =
                new Holding<>(Tables.PLANS, Tables.PLAN_START, Tables.PLAN_END, OWN, parameters.endDayCounts());
        ProtectionPractice practice = new ProtectionPractice(open, parameters.calendar());
        return ImmutableList.of(
                startRate(),
                repeats(),
                open("cpp-open", "Plans open", Measures.count(Counted.COUNTED), false, open),
                open("cpp-rate", "Plans open per 10,000", Measures.per10k(Counted.COUNTED), true, open),
                openTwoYears(open),
                endedAfterTwoYears(),
                practice.visitsIn10WorkingDays(),
                practice.visitsIn20Days(),
                practice.coreGroups(),
                conferences(parameters),
                practice.reviews());
    }

    private static Indicator<CouncilRecords, ?> startRate() {
        return Define.of(
                        "cpp-start-rate-12m",
                        "Children becoming subject of a plan per 10,000",
                        Counted.class,
                        Measures.per10k(Counted.COUNTED))
                .flow(
                        WindowRule.ROLLING_12_MONTHS,
                        Count.of(Tables.PLANS, Tables.PLAN_START, OWN),
                        Dimensions.BY_CATEGORY,
                        Dimensions.BY_AGE)
                .meanOfMonths()
                .needs(Tables.PLANS.table())
                .reads(Tables.PLANS.table(), "cppl_cp_plan_ola")
                .needsPopulation()
                .words(
                        "Child protection plans that started in the last 12 months, for every 10,000 children who live"
                                + " in the area.",
                        "plans by start date; a child who starts two counts twice",
                        "children aged 0 to 17 in the area",
                        "DfE, Children in need census, table D1 of 2019",
                        "");
    }

    private static Indicator<CouncilRecords, ?> repeats() {
        return Define.of(
                        "cpp-repeat-pct-12m",
                        "% second or subsequent time ever",
                        Share.class,
                        Measures.percentage(Share.IN, Share.OUT))
                .flow(
                        WindowRule.ROLLING_12_MONTHS,
                        new Repeat<>(Tables.PLANS, Tables.PLAN_START, OWN, LookBack.ever()),
                        Dimensions.BY_CATEGORY,
                        Dimensions.BY_AGE)
                .meanOfMonths()
                .needs(Tables.PLANS.table(), Need.History.WINDOW_AND_EVER)
                .reads(Tables.PLANS.table(), "cppl_cp_plan_ola")
                .target(Target.noMoreThan(16))
                .words(
                        "The share of plans started in the last 12 months whose child had been on an earlier plan, however"
                                + " long ago.",
                        "starts with a strictly earlier plan start of the same child",
                        "plans by start date",
                        "DfE, Children in need census, table D3 of 2019",
                        "Earlier plans elsewhere are not known and do not count.");
    }

    private static Indicator<CouncilRecords, ?> open(
            String id,
            String title,
            Measure<Counted> measure,
            boolean rate,
            Holding<ChildRecord, ProtectionPlan> open) {
        Define<Counted> define = Define.of(id, title, Counted.class, measure)
                .asAt(open, Dimensions.BY_CATEGORY, Dimensions.BY_AGE)
                .needs(Tables.PLANS.table())
                .reads(Tables.PLANS.table(), "cppl_cp_plan_end_date", "cppl_cp_plan_ola");
        if (rate) {
            define.needsPopulation();
        }
        return define.words(
                rate
                        ? "Child protection plans open on the date, for every 10,000 children who live in the area."
                        : "How many child protection plans are open on the date.",
                "plans open on the date; two open plans of one child count two",
                rate ? "children aged 0 to 17 in the area" : "",
                "DfE, Children in need census, table D1 of 2019",
                "A plan that ends on the date is no longer open at the end of it. Ages are those on the date.");
    }

    private static Indicator<CouncilRecords, ?> openTwoYears(Holding<ChildRecord, ProtectionPlan> open) {
        return Define.of("cpp-2y-open", "Plans lasting 2 years or more", Counted.class, Measures.count(Counted.COUNTED))
                .asAt(new OpenBeyond<>(open, TWO_YEARS), Dimensions.BY_CATEGORY, Dimensions.BY_AGE)
                .needs(Tables.PLANS.table())
                .reads(Tables.PLANS.table(), "cppl_cp_plan_end_date", "cppl_cp_plan_ola")
                .words(
                        "How many of the child protection plans open on the date have lasted two years or more.",
                        "plans open on the date that began more than 729 days before it",
                        "",
                        "DfE, Children in need census, table D5 of 2019",
                        "Two years are more than 729 calendar days, as in the census. A plan that follows another begins"
                                + " anew. Ages are those on the date.");
    }

    private static Indicator<CouncilRecords, ?> endedAfterTwoYears() {
        Count<ChildRecord, ProtectionPlan, Share> ended = new Count<>(
                Tables.PLANS,
                Tables.PLAN_END,
                OWN,
                plan -> plan.ended() > TWO_YEARS.lastTimely(plan.started()) ? Share.IN : Share.OUT);
        return Define.of(
                        "cpp-2y-ended-pct",
                        "Plans ended after 2 years or more",
                        Share.class,
                        Measures.percentage(Share.IN, Share.OUT))
                .flow(
                        WindowRule.IN_PERIOD,
                        new Recorded<>(ended, ProtectionPlan.class, Tables.PLAN_START),
                        Dimensions.BY_CATEGORY,
                        Dimensions.BY_AGE)
                .needs(Tables.PLANS.table())
                .reads(Tables.PLANS.table(), "cppl_cp_plan_end_date", "cppl_cp_plan_ola")
                .words(
                        "The share of the child protection plans ended in the period that had lasted two years or more.",
                        "plans by end date that ended more than 729 days after they began",
                        "plans by end date",
                        "DfE, Children in need census, table D7 of 2019",
                        "Two years are more than 729 calendar days, as in the census. A plan that ends before it starts"
                                + " stays in the denominator.");
    }

    private static Indicator<CouncilRecords, ?> conferences(Parameters parameters) {
        Where<InitialConference> counted = parameters.transfersIn()
                ? Where.all()
                : new Where<>("not a transfer in", conference -> !conference.transferIn());
        Define<Clock> define = Define.of(
                "icpc-15wd-pct",
                "ICPCs within 15 working days",
                Clock.class,
                Measures.percentage(Clock.MET, Clock.MISSED, Clock.INVALID));
        if (!parameters.transfersIn()) {
            define.reads(Tables.CONFERENCES.table(), "icpc_icpc_transfer_in");
        }
        return define.flow(
                        WindowRule.IN_PERIOD,
                        new Timescale<>(
                                Tables.CONFERENCES,
                                new DayTiming<>(
                                        Tables.CONFERENCE_ENQUIRY,
                                        Tables.CONFERENCE_DATE,
                                        DayAllowance.workingDays(15, parameters.calendar())),
                                Timescale.Attribution.END,
                                counted,
                                Timescale.Unstarted.MISSED),
                        Dimensions.BY_AGE)
                .clocks(false, false)
                .needs(Tables.CONFERENCES.table(), Tables.SECTION_47)
                .reads(Tables.CONFERENCES.table(), "icpc_s47_enquiry_id")
                .words(
                        "The share of initial child protection conferences of the period that were held within 15 working"
                                + " days of the strategy discussion that began the enquiry.",
                        "conferences 15 working days or fewer after the start of the enquiry they name",
                        "conferences held in the period, transfers in left out",
                        "Working Together 2018; DfE, Children in need census, table C4 of 2019",
                        "The start day is day 0. A conference whose enquiry cannot be found stays in the denominator, not"
                                + " met; so does one held before its enquiry began.");
    }
}
