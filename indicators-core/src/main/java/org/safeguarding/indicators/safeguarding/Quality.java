package org.safeguarding.indicators.safeguarding;

import com.google.common.collect.ImmutableList;
import org.safeguarding.indicators.calculation.Count;
import org.safeguarding.indicators.calculation.Counted;
import org.safeguarding.indicators.calculation.Measures;
import org.safeguarding.indicators.calculation.Share;
import org.safeguarding.indicators.calculation.Sum;
import org.safeguarding.indicators.calculation.Where;
import org.safeguarding.indicators.indicator.Feed;
import org.safeguarding.indicators.indicator.Indicator;
import org.safeguarding.indicators.indicator.Need;
import org.safeguarding.indicators.indicator.WindowRule;
import org.safeguarding.indicators.measure.Places;
import org.safeguarding.indicators.tally.Events;
import org.safeguarding.indicators.time.Day;

/** The annex: audits of practice and feedback. */
final class Quality {
    private static final String LOCAL = "Council's own measure";

    /** Audits, audits expected, and months that say how many were. */
    enum Auditing {
        AUDITED,
        EXPECTED,
        MONTHS
    }

    private Quality() {}

    static ImmutableList<Indicator<CouncilRecords, ?>> indicators() {
        return ImmutableList.of(grades(), completion(), learning(), scores());
    }

    private static Indicator<CouncilRecords, ?> grades() {
        return Define.of("audit-grades", "Audit grades", Counted.class, Measures.count(Counted.COUNTED))
                .feed(
                        WindowRule.IN_PERIOD,
                        Feed.of(CouncilRecords::audits, Count.of(Tables.AUDITS, Tables.AUDIT_DATE))
                                .by(ImmutableList.of(Dimensions.GRADE)))
                .concernsNobody()
                .always(Dimensions.BY_GRADE)
                .needs(Tables.AUDITS.table())
                .reads(Tables.AUDITS.table(), "grade")
                .words(
                        "The audits of the period by their grade.",
                        "audits by the day of the audit and grade, the text as it stands",
                        "all audits of the period",
                        LOCAL,
                        "An audit without a grade is unknown.");
    }

    private static Indicator<CouncilRecords, ?> completion() {
        return Define.of(
                        "audit-completion-pct",
                        "Audit completion",
                        Auditing.class,
                        Measures.everyMonth(
                                Auditing.MONTHS,
                                Tables.AUDIT_EXPECTATIONS.table(),
                                Measures.ratio(
                                        Sum.of(Auditing.AUDITED), Sum.of(Auditing.EXPECTED), Places.WHOLE_OR_ONE)))
                .feed(
                        WindowRule.IN_PERIOD,
                        Feed.of(
                                CouncilRecords::audits,
                                new Count<Audit, Audit, Auditing>(
                                        Tables.AUDITS, Tables.AUDIT_DATE, Where.all(), audit -> Auditing.AUDITED)))
                .feed(
                        WindowRule.IN_PERIOD,
                        Feed.<CouncilRecords, AuditExpectation, Auditing>of(
                                        CouncilRecords::auditExpectations, Quality::expected)
                                .through(CountedThrough.MONTHS_EXPECTED))
                .concernsNobody()
                .needs(Tables.AUDITS.table())
                .needs(Tables.AUDIT_EXPECTATIONS.table(), Need.History.NONE)
                .words(
                        "How many audits were done, as a share of those expected.",
                        "audits by the day of the audit",
                        "audits expected of the calendar months of the period that have begun",
                        LOCAL,
                        "A month that has begun and has no row of expected audits makes the figure not available. All that is"
                                + " expected of a month is expected from its first day. The share may pass 100%, and has no"
                                + " interval. It does not apply to a single date.");
    }

    private static void expected(AuditExpectation month, Events<Auditing> out) {
        int day = month.firstDay();
        out.event(day, Auditing.EXPECTED, month.expected(), day, Day.FOREVER, month, ImmutableList.of());
        out.event(day, Auditing.MONTHS, month);
    }

    private static Indicator<CouncilRecords, ?> learning() {
        return Define.of(
                        "audit-learning-pct",
                        "Audits with a learning discussion",
                        Share.class,
                        Measures.percentage(Share.IN, Share.OUT))
                .feed(
                        WindowRule.IN_PERIOD,
                        Feed.of(
                                CouncilRecords::audits,
                                Count.share(
                                        Tables.AUDITS,
                                        Tables.AUDIT_DATE,
                                        new Where<>("with a learning discussion", Audit::learningDiscussion))))
                .concernsNobody()
                .needs(Tables.AUDITS.table())
                .reads(Tables.AUDITS.table(), "learning_discussion")
                .words(
                        "The share of the audits of the period that included a learning discussion.",
                        "audits with a learning discussion, by the day of the audit",
                        "audits by the day of the audit",
                        LOCAL,
                        "Where it is not known whether there was a discussion there was none.");
    }

    private static Indicator<CouncilRecords, ?> scores() {
        return Define.of("feedback-scores", "Feedback scores", Counted.class, Measures.count(Counted.COUNTED))
                .feed(
                        WindowRule.IN_PERIOD,
                        Feed.of(CouncilRecords::feedbackScores, Count.of(Tables.FEEDBACK, Tables.FEEDBACK_DATE))
                                .by(ImmutableList.of(Dimensions.SCORE)))
                .always(Dimensions.BY_SCORE)
                .needs(Tables.FEEDBACK.table())
                .reads(Tables.FEEDBACK.table(), "score")
                .words(
                        "The feedback given in the period by its score, 0 to 10.",
                        "responses by the day they were given and band of score",
                        "all responses of the period",
                        LOCAL,
                        "A response without a score is unknown.");
    }
}
